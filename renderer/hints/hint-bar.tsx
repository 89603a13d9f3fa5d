import { keyOf } from '../../shared/ipc/commands.ts';
import { say } from '../../shared/texts/say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { keyInWords } from '../ui/key-words.ts';
import { hints, useHints } from './hints.ts';
import './hint-bar.css';

/** At the foot of a reader's first archive: what can be done here, one thing after another, and never again. */
export function HintBar() {
  const { hint, place, next, end } = useHints();
  if (hint === undefined) return null;
  const { platform } = window.daybook;
  const isLast = place === hints.length - 1;
  const key = keyInWords(keyOf('show-palette', platform), platform);
  return (
    <aside className="hint-bar" aria-label={say('hints.label')}>
      <span className="hint-place">{say('hints.place', { place: place + 1, of: hints.length })}</span>
      <p role="status">{say(`hints.about.${hint}`, { key })}</p>
      <button type="button" className="button" onClick={next}>
        {say(isLast ? 'hints.last' : 'hints.next')}
      </button>
      {!isLast && <IconButton icon="close" label={say('hints.end')} onPress={end} />}
    </aside>
  );
}
