import { useEffect } from 'react';
import type { ReaderCommand } from '../shared/ipc/commands.ts';
import { showLibrary } from './archive/show-archive.ts';
import { desktop } from './desktop-client.ts';
import { tabStore } from './tabs/tab-store.ts';
import { goBack, goForward } from './use-view.ts';

/** The commands that every screen knows; an archive's screen knows the others. */
export type AppCommand = Extract<
  ReaderCommand,
  | 'back'
  | 'forward'
  | 'new-tab'
  | 'close-tab'
  | 'reopen-tab'
  | 'previous-tab'
  | 'next-tab'
  | 'copy-address'
  | 'show-library'
  | 'show-settings'
  | 'show-keys'
  | 'show-palette'
  | 'go-to-date'
>;

/** What lies over any screen. */
export type AppOverlay = 'keys' | 'settings' | 'palette' | 'date';

/** Does what the menu asks for on any screen. */
export function useAppCommands(show: (overlay: AppOverlay) => void): void {
  useEffect(() => {
    const commands: Readonly<Record<AppCommand, () => void>> = {
      back: goBack,
      forward: goForward,
      'new-tab': () => tabStore.open({ address: '#/library', title: '' }, 'shown'),
      'close-tab': () => tabStore.close(),
      'reopen-tab': tabStore.reopen,
      'previous-tab': () => tabStore.showBeside(-1),
      'next-tab': () => tabStore.showBeside(1),
      'copy-address': () => void desktop.request('copyText', { text: location.href }),
      'show-library': showLibrary,
      'show-settings': () => show('settings'),
      'show-keys': () => show('keys'),
      'show-palette': () => show('palette'),
      'go-to-date': () => show('date'),
    };
    const stopListening = desktop.onMessage((message) => {
      if (message.kind === 'command' && isAppCommand(message.command, commands)) commands[message.command]();
    });
    window.addEventListener('keydown', showTabByKey);
    return () => {
      stopListening();
      window.removeEventListener('keydown', showTabByKey);
    };
  }, [show]);
}

// Nine keys of one meaning: in a menu they would be nine lines.
function showTabByKey(event: KeyboardEvent): void {
  const isHeld =
    window.daybook.platform === 'darwin' ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!isHeld || event.altKey || event.shiftKey || !/^[1-9]$/.test(event.key)) return;
  event.preventDefault();
  tabStore.showAt(Number(event.key));
}

function isAppCommand(command: ReaderCommand, commands: Readonly<Record<AppCommand, unknown>>): command is AppCommand {
  return Object.hasOwn(commands, command);
}
