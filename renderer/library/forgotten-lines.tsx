import { say, sayAround } from '../../shared/texts/say.ts';
import { Icon } from '../ui/icons.tsx';
import type { Forgetting } from './use-forgetting.ts';

/** What was forgotten, with the way back; each line stays until it is put away. */
export function ForgottenLines({ forgetting: { forgotten, undo, dismiss } }: { readonly forgetting: Forgetting }) {
  const [before, after] = sayAround('forgotten.gone', 'title');
  const [staysBefore, staysAfter] = sayAround('forgotten.stays', 'location');
  return (
    <ul className="forgotten" aria-label={say('forgotten.label')} aria-live="polite">
      {forgotten.map((entry) => (
        <li key={entry.id} className="forgotten-line">
          <p>
            {before}
            <bdi className="forgotten-title">{entry.title}</bdi>
            {after}{' '}
            {!entry.isMissing && (
              <span>
                {staysBefore}
                <bdi dir="ltr">{entry.location}</bdi>
                {staysAfter}
              </span>
            )}
          </p>
          <button type="button" className="button" onClick={() => void undo(entry)}>
            {say('forgotten.undo')}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={say('forgotten.dismiss', { title: entry.title })}
            onClick={() => dismiss(entry)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
