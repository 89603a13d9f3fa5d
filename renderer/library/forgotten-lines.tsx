import { Icon } from '../ui/icons.tsx';
import type { Forgetting } from './use-forgetting.ts';

/** What was forgotten, with the way back; each line stays until it is put away. */
export function ForgottenLines({ forgetting: { forgotten, undo, dismiss } }: { readonly forgetting: Forgetting }) {
  return (
    <ul className="forgotten" aria-label="Forgotten archives" aria-live="polite">
      {forgotten.map((entry) => (
        <li key={entry.id} className="forgotten-line">
          <p>
            <bdi className="forgotten-title">{entry.title}</bdi> is no longer in the library.{' '}
            {!entry.isMissing && (
              <span>
                Nothing was deleted: it stays in <bdi dir="ltr">{entry.location}</bdi>.
              </span>
            )}
          </p>
          <button type="button" className="button" onClick={() => void undo(entry)}>
            Undo
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Dismiss the line about ${entry.title}`}
            onClick={() => dismiss(entry)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
