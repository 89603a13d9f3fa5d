import type { OriginalText } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { headingsInLine } from '../words.ts';

/** The texts as they were published, where they were mended for reading. */
export function OriginalTexts({ original }: { readonly original: OriginalText | undefined }) {
  const archiveText = useArchiveText();
  if (!original) return null;
  const texts = Object.entries(original) as readonly [keyof OriginalText, string | readonly string[]][];
  return (
    <details className="event-part original-texts">
      <summary>{say('original.title')}</summary>
      <dl>
        {texts.map(([field, text]) => (
          <div key={field}>
            <dt>{say(`original.${field}`)}</dt>
            <dd {...archiveText}>{typeof text === 'string' ? text : headingsInLine(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
