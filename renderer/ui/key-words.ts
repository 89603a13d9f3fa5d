const macSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};

const signs: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
  '-': '−',
};

/** A key as Electron writes it, such as `CmdOrCtrl+Shift+Up`, as the keyboard of a system shows it. */
export function keyInWords(key: string, platform: string): string {
  const parts = key.split('+').map((part) => (platform === 'darwin' && macSigns[part]) || signs[part] || part);
  return parts.join(platform === 'darwin' ? '' : ' ');
}
