/** By what a command is reached; what it is called is a text of the interface, `command.` and its name. */
export interface CommandReach {
  readonly menu: 'File' | 'View' | 'Go' | 'Help';
  /** As Electron writes keys, `CmdOrCtrl` being the system's own. */
  readonly key: string;
  /** The key on macOS, where the custom is another. */
  readonly macKey?: string;
  /** Whether it acts on what is open, and so means nothing in the library. */
  readonly needsArchive?: true;
}

/** What the main process does itself. */
const ofTheWindow = {
  'new-window': { menu: 'File', key: 'CmdOrCtrl+N' },
  'open-files': { menu: 'File', key: 'CmdOrCtrl+O' },
  'open-folder': { menu: 'File', key: 'CmdOrCtrl+Shift+O' },
  'zoom-in': { menu: 'View', key: 'CmdOrCtrl+Plus' },
  'zoom-out': { menu: 'View', key: 'CmdOrCtrl+-' },
  'zoom-reset': { menu: 'View', key: 'CmdOrCtrl+0' },
  'full-screen': { menu: 'View', key: 'F11', macKey: 'Ctrl+Cmd+F' },
} as const satisfies Readonly<Record<string, CommandReach>>;

/** What the page does when the menu asks for it. */
const ofThePage = {
  'new-tab': { menu: 'File', key: 'CmdOrCtrl+T' },
  'close-tab': { menu: 'File', key: 'CmdOrCtrl+W' },
  'reopen-tab': { menu: 'File', key: 'CmdOrCtrl+Shift+T' },
  'previous-tab': { menu: 'Go', key: 'Ctrl+Shift+Tab' },
  'next-tab': { menu: 'Go', key: 'Ctrl+Tab' },
  'show-library': { menu: 'File', key: 'CmdOrCtrl+B' },
  'show-settings': { menu: 'File', key: 'CmdOrCtrl+,' },
  'copy-address': { menu: 'File', key: 'CmdOrCtrl+Shift+C' },
  'save-search': { menu: 'File', key: 'CmdOrCtrl+S', needsArchive: true },
  'show-searches': { menu: 'Go', key: 'CmdOrCtrl+Shift+S', needsArchive: true },
  'show-problems': {
    menu: 'File',
    key: 'CmdOrCtrl+Shift+P',
    needsArchive: true,
  },
  'focus-timeline': { menu: 'View', key: 'CmdOrCtrl+J', needsArchive: true },
  'clear-filters': { menu: 'View', key: 'CmdOrCtrl+Shift+X', needsArchive: true },
  'show-reading-style': {
    menu: 'View',
    key: 'CmdOrCtrl+Shift+A',
    needsArchive: true,
  },
  'show-palette': { menu: 'Go', key: 'CmdOrCtrl+K' },
  back: { menu: 'Go', key: 'Alt+Left', macKey: 'Cmd+[' },
  forward: { menu: 'Go', key: 'Alt+Right', macKey: 'Cmd+]' },
  'find-in-page': { menu: 'Go', key: 'CmdOrCtrl+F', needsArchive: true },
  find: { menu: 'Go', key: 'CmdOrCtrl+Shift+F', needsArchive: true },
  'previous-event': { menu: 'Go', key: 'CmdOrCtrl+Up', needsArchive: true },
  'next-event': { menu: 'Go', key: 'CmdOrCtrl+Down', needsArchive: true },
  'previous-day': { menu: 'Go', key: 'CmdOrCtrl+Shift+Up', needsArchive: true },
  'next-day': { menu: 'Go', key: 'CmdOrCtrl+Shift+Down', needsArchive: true },
  'next-match': { menu: 'Go', key: 'F3', macKey: 'Cmd+G', needsArchive: true },
  'previous-match': {
    menu: 'Go',
    key: 'Shift+F3',
    macKey: 'Shift+Cmd+G',
    needsArchive: true,
  },
  'go-to-date': { menu: 'Go', key: 'CmdOrCtrl+D', needsArchive: true },
  'on-this-day': { menu: 'Go', key: 'CmdOrCtrl+Shift+D', needsArchive: true },
  'close-event': { menu: 'Go', key: 'CmdOrCtrl+L', needsArchive: true },
  'show-keys': { menu: 'Help', key: 'CmdOrCtrl+/' },
} as const satisfies Readonly<Record<string, CommandReach>>;

/** A command that the main process hands to the page. */
export type ReaderCommand = keyof typeof ofThePage;
export type Command = ReaderCommand | keyof typeof ofTheWindow;

/** Every command there is; the menu, the palette and the list of keys say the same of it. */
export const commands: Readonly<Record<Command, CommandReach>> = { ...ofTheWindow, ...ofThePage };

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

export const readerCommands = namesOf(ofThePage);
export const allCommands = namesOf(commands);

/** The key of a command on a system, as Electron writes it. */
export function keyOf(command: Command, platform: string): string {
  const { key, macKey } = commands[command];
  return platform === 'darwin' ? (macKey ?? key) : key;
}
