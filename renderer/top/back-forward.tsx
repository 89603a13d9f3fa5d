import { say } from '../../shared/texts/say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { goBack, goForward } from '../use-view.ts';

/** Back and forward through the places of the reader. */
export function BackForward() {
  const isMac = window.daybook.platform === 'darwin';
  return (
    <>
      <IconButton
        icon="back"
        label={say('command.back')}
        title={say('top.back', { key: isMac ? '⌘[' : 'Alt ←' })}
        onPress={goBack}
      />
      <IconButton
        icon="forward"
        label={say('command.forward')}
        title={say('top.forward', { key: isMac ? '⌘]' : 'Alt →' })}
        onPress={goForward}
      />
    </>
  );
}
