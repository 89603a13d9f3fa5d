/** What a command is called, and by what it is reached. */
export interface CommandWords {
  readonly menu: 'File' | 'View' | 'Go' | 'Help';
  readonly label: string;
  /** As Electron writes keys, `CmdOrCtrl` being the system's own. */
  readonly key: string;
  /** The key on macOS, where the custom is another. */
  readonly macKey?: string;
  /** Whether it acts on what is open, and so means nothing in the library. */
  readonly needsArchive?: true;
}

/** What the main process does itself. */
const ofTheWindow = {
  'open-files': { menu: 'File', label: 'Open…', key: 'CmdOrCtrl+O' },
  'open-folder': { menu: 'File', label: 'Open Folder…', key: 'CmdOrCtrl+Shift+O' },
  'zoom-in': { menu: 'View', label: 'Zoom In', key: 'CmdOrCtrl+Plus' },
  'zoom-out': { menu: 'View', label: 'Zoom Out', key: 'CmdOrCtrl+-' },
  'zoom-reset': { menu: 'View', label: 'Actual Size', key: 'CmdOrCtrl+0' },
  'full-screen': { menu: 'View', label: 'Full Screen', key: 'F11', macKey: 'Ctrl+Cmd+F' },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** What the page does when the menu asks for it. */
const ofThePage = {
  'show-library': { menu: 'File', label: 'Library', key: 'CmdOrCtrl+B' },
  'copy-address': { menu: 'File', label: 'Copy Address of This View', key: 'CmdOrCtrl+Shift+C' },
  'show-problems': {
    menu: 'File',
    label: 'Problems Found in This Archive',
    key: 'CmdOrCtrl+Shift+P',
    needsArchive: true,
  },
  'focus-timeline': { menu: 'View', label: 'Go to Timeline', key: 'CmdOrCtrl+T', needsArchive: true },
  'clear-filters': { menu: 'View', label: 'Clear All Filters', key: 'CmdOrCtrl+Shift+X', needsArchive: true },
  'show-reading-style': {
    menu: 'View',
    label: 'Size, Width and Face of the Text…',
    key: 'CmdOrCtrl+Shift+A',
    needsArchive: true,
  },
  'show-palette': { menu: 'Go', label: 'Do Anything…', key: 'CmdOrCtrl+K' },
  back: { menu: 'Go', label: 'Back', key: 'Alt+Left', macKey: 'Cmd+[' },
  forward: { menu: 'Go', label: 'Forward', key: 'Alt+Right', macKey: 'Cmd+]' },
  find: { menu: 'Go', label: 'Search the Archive', key: 'CmdOrCtrl+Shift+F', needsArchive: true },
  'previous-event': { menu: 'Go', label: 'Previous Event', key: 'CmdOrCtrl+Up', needsArchive: true },
  'next-event': { menu: 'Go', label: 'Next Event', key: 'CmdOrCtrl+Down', needsArchive: true },
  'previous-day': { menu: 'Go', label: 'Previous Day', key: 'CmdOrCtrl+Shift+Up', needsArchive: true },
  'next-day': { menu: 'Go', label: 'Next Day', key: 'CmdOrCtrl+Shift+Down', needsArchive: true },
  'next-match': { menu: 'Go', label: 'Next Match in the Event', key: 'F3', macKey: 'Cmd+G', needsArchive: true },
  'previous-match': {
    menu: 'Go',
    label: 'Previous Match in the Event',
    key: 'Shift+F3',
    macKey: 'Shift+Cmd+G',
    needsArchive: true,
  },
  'go-to-date': { menu: 'Go', label: 'Go to Date…', key: 'CmdOrCtrl+D', needsArchive: true },
  'on-this-day': { menu: 'Go', label: 'This Day in All Years', key: 'CmdOrCtrl+Shift+D', needsArchive: true },
  'close-event': { menu: 'Go', label: 'Back to the List', key: 'CmdOrCtrl+L', needsArchive: true },
  'show-keys': { menu: 'Help', label: 'Keyboard Shortcuts', key: 'CmdOrCtrl+/' },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** A command that the main process hands to the page. */
export type ReaderCommand = keyof typeof ofThePage;
export type Command = ReaderCommand | keyof typeof ofTheWindow;

/** Every command there is, by what it is called; the menu, the palette and the list of keys say the same of it. */
export const commands: Readonly<Record<Command, CommandWords>> = { ...ofTheWindow, ...ofThePage };

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

export const readerCommands = namesOf(ofThePage);
export const allCommands = namesOf(commands);

/** The key of a command on a system, as Electron writes it. */
export function keyOf(command: Command, platform: string): string {
  const { key, macKey } = commands[command];
  return platform === 'darwin' ? (macKey ?? key) : key;
}
