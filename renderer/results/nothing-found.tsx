import type { Coverage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { listFormat } from '../formats.ts';
import { emptyView, type View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { periodInWords } from '../words.ts';

/** Why a list is empty, and the nearest ways to a longer one. */
export function NothingFound({ view, coverage }: { readonly view: View; readonly coverage: Coverage }) {
  const { text, period, include, exclude } = view;
  const names = include.length + exclude.length;
  return (
    <div className="nothing-found">
      <h2>{say('nothing.title')}</h2>
      <p>{reason(view, coverage)}</p>
      <ul>
        {period && text !== '' && (
          <Way
            words={say('nothing.all-times', { period: periodInWords(period) })}
            view={{ ...view, period: undefined }}
          />
        )}
        {names > 0 && <Way words={say('nothing.without-names')} view={{ ...view, include: [], exclude: [] }} />}
        {text !== '' && (period || names > 0) && (
          <Way words={say('nothing.words-alone', { text })} view={{ ...emptyView(view.archives), text }} />
        )}
        <Way words={say('nothing.show-all')} view={emptyView(view.archives)} />
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
  if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) return say('nothing.needs-letter');
  const parts = [
    text !== '' && say(/\s/.test(text.trim()) ? 'nothing.has-words' : 'nothing.has-word', { text: text.trim() }),
    period && say('nothing.lies-in', { period: periodInWords(period) }),
    include.length + exclude.length > 0 && say('nothing.fits-names'),
  ].filter((part) => part !== false && part !== undefined);
  const found = parts.length === 0 ? '' : say('nothing.no-event', { parts: listFormat().format(parts) });
  return coverage.isComplete ? found : `${found} ${say('nothing.still-coming')}`;
}
