import { expect, test } from 'vitest';
import { keyInWords } from '../../../renderer/ui/key-words.ts';
import { allCommands, keyOf } from '../../../shared/ipc/commands.ts';

test('a key is written as the keyboard of the system shows it', () => {
  expect(keyInWords('CmdOrCtrl+Shift+Up', 'linux')).toBe('Ctrl Shift ↑');
  expect(keyInWords('CmdOrCtrl+Shift+Up', 'darwin')).toBe('⌘⇧↑');
  expect(keyInWords('CmdOrCtrl+-', 'win32')).toBe('Ctrl −');
  expect(keyInWords('CmdOrCtrl+Plus', 'win32')).toBe('Ctrl +');
});

test.each(['linux', 'darwin', 'win32'])('every command has a key of its own on %s', (platform) => {
  const keys = allCommands.map((command) => keyOf(command, platform));
  expect(new Set(keys).size).toBe(keys.length);
});
