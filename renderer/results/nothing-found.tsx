import type { Coverage } from '../../shared/ipc/archive-contract.ts';
import { emptyView, type View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { periodInWords } from '../words.ts';

/** Why a list is empty, and the nearest ways to a longer one. */
export function NothingFound({ view, coverage }: { readonly view: View; readonly coverage: Coverage }) {
  const { text, period, include, exclude } = view;
  const names = include.length + exclude.length;
  return (
    <div className="nothing-found">
      <h2>Nothing found</h2>
      <p>{reason(view, coverage)}</p>
      <ul>
        {period && text !== '' && (
          <Way words={`Look at all times, not only ${periodInWords(period)}`} view={{ ...view, period: undefined }} />
        )}
        {names > 0 && <Way words="Look without the chosen names" view={{ ...view, include: [], exclude: [] }} />}
        {text !== '' && (period || names > 0) && (
          <Way words={`Look for «${text}» alone`} view={{ ...emptyView(view.archives), text }} />
        )}
        <Way words="Show all events" view={emptyView(view.archives)} />
      </ul>
    </div>
  );
}

function Way({ words, view }: { readonly words: string; readonly view: View }) {
  return (
    <li>
      <button type="button" className="link-button" onClick={() => navigate(view)}>
        {words}
      </button>
    </li>
  );
}

function reason({ text, period, include, exclude }: View, coverage: Coverage): string {
  if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) return 'A search needs a letter or a figure.';
  const parts = [
    text !== '' && (/\s/.test(text.trim()) ? `has all the words of «${text.trim()}»` : `has «${text.trim()}»`),
    period && `lies in ${periodInWords(period)}`,
    include.length + exclude.length > 0 && 'fits the chosen names',
  ].filter(Boolean);
  const found = parts.length === 0 ? '' : `No event ${parts.join(' and ')}.`;
  return coverage.isComplete ? found : `${found} Older years are still being prepared.`;
}
