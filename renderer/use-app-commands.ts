import { useEffect } from 'react';
import type { ReaderCommand } from '../shared/ipc/desktop-contract.ts';
import { showLibrary } from './archive/show-archive.ts';
import { desktop } from './desktop-client.ts';

/** The commands that every screen knows; an archive's screen knows the others. */
export type AppCommand = Extract<ReaderCommand, 'back' | 'forward' | 'copy-address' | 'show-library' | 'show-keys'>;

/** Does what the menu asks for on any screen. */
export function useAppCommands(showKeys: () => void): void {
  useEffect(() => {
    const commands: Readonly<Record<AppCommand, () => void>> = {
      back: () => history.back(),
      forward: () => history.forward(),
      'copy-address': () => void desktop.request('copyText', { text: location.href }),
      'show-library': showLibrary,
      'show-keys': showKeys,
    };
    return desktop.onMessage((message) => {
      if (message.kind === 'command' && isAppCommand(message.command, commands)) commands[message.command]();
    });
  }, [showKeys]);
}

function isAppCommand(command: ReaderCommand, commands: Readonly<Record<AppCommand, unknown>>): command is AppCommand {
  return Object.hasOwn(commands, command);
}
