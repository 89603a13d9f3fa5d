import type { OriginalText } from '../../shared/model/event.ts';
import { headingsInLine } from '../words.ts';

const names: Readonly<Record<keyof OriginalText, string>> = {
  headline: 'Headline',
  summary: 'Summary',
  headings: 'Headings',
  category: 'Category',
};

/** The texts as they were published, where they were mended for reading. */
export function OriginalTexts({ original }: { readonly original: OriginalText | undefined }) {
  if (!original) return null;
  const texts = Object.entries(original) as readonly [keyof OriginalText, string | readonly string[]][];
  return (
    <details className="event-part original-texts">
      <summary>As published, before mending</summary>
      <dl>
        {texts.map(([field, text]) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            <dd dir="auto">{typeof text === 'string' ? text : headingsInLine(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
