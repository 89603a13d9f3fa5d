import { say } from '../../shared/texts/say.ts';
import { Icon } from '../ui/icons.tsx';
import { goBack, goForward } from '../use-view.ts';

/** Back and forward through the places of the reader. */
export function BackForward() {
  const isMac = window.daybook.platform === 'darwin';
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={say('command.back')}
        title={say('top.back', { key: isMac ? '⌘[' : 'Alt ←' })}
        onClick={goBack}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('command.forward')}
        title={say('top.forward', { key: isMac ? '⌘]' : 'Alt →' })}
        onClick={goForward}
      >
        <Icon name="forward" />
      </button>
    </>
  );
}
