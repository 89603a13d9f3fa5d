import * as z from 'zod/mini';
import { type ColumnMapping, columnMappingSchema } from '../model/column-mapping.ts';
import { type ArchiveFacts, archiveFactsSchema } from './files-contract.ts';

const id = z.string().check(z.maxLength(200));

/** What the page may ask the main process. No request carries a path: paths come only from what the reader chose or dropped. */
export const desktopRequests = {
  /** The archives that the reader has, and the place to show at start. */
  library: z.object({}),
  /** Shows the system's dialog for files or for a folder; answers with what was chosen, or nothing when it was cancelled or is shown already. */
  chooseInput: z.object({ what: z.enum(['files', 'folder']) }),
  /** Puts what was chosen into the library as it lies, or in the place of an archive whose newer edition it is. */
  addArchive: z.object({ input: id, replaces: z.exactOptional(id) }),
  /** Shows the system's dialog for a new file; answers with its place, or nothing when it was cancelled. */
  chooseTarget: z.object({
    suggested: z.string().check(z.maxLength(300)),
    kind: z.enum(['edition', 'csv']),
  }),
  /** The place where an import goes unless the reader says otherwise: a name that is free in the folder of archives. */
  defaultTarget: z.object({ suggested: z.string().check(z.maxLength(300)) }),
  /** Puts an edition that was written to a target into the library. */
  addTarget: z.object({ target: id }),
  /** An archive is open now. */
  noteOpened: z.object({ archive: id }),
  /** Keeps what archives say of themselves, so that the library shows it while their files are away. */
  noteFacts: z.object({ notes: z.readonly(z.array(z.object({ archive: id, facts: archiveFactsSchema }))) }),
  /** Takes an archive out of the library; its file stays. What Daybook itself had made of it goes. */
  forgetArchive: z.object({ archive: id }),
  /** Puts an archive back that was forgotten since the start. */
  recallArchive: z.object({ archive: id }),
  showInFolder: z.object({ archive: id }),
  /** Shows the system's dialog for a folder whose archives are found by themselves from now on. */
  watchFolder: z.object({}),
  unwatchFolder: z.object({ folder: id }),
  /** The mapping that was last used for a table of these columns. */
  recallMapping: z.object({ key: z.string().check(z.maxLength(100_000)) }),
  rememberMapping: z.object({ key: z.string().check(z.maxLength(100_000)), mapping: columnMappingSchema }),
  /** Asks the person, then opens a web address in the system's browser. */
  openLink: z.object({ url: z.string().check(z.maxLength(2048)) }),
  copyText: z.object({ text: z.string().check(z.maxLength(100_000)) }),
  /** Remembers the view's address, to start there next time. */
  rememberPlace: z.object({ place: z.string().check(z.maxLength(20_000)) }),
} as const;

type Requests = typeof desktopRequests;
export type DesktopMethod = keyof Requests;

/** An archive that the reader has. Its path stays in the main process; `location` is that path shortened for display. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly isStarter: boolean;
  /** A `.daybook` file, or pages and tables that are opened as they lie. */
  readonly form: 'edition' | 'folder' | 'file';
  /** Whether nothing is there any more. */
  readonly isMissing: boolean;
  /** When it was opened last, ISO 8601 in UTC; absent for one that was found and never opened. */
  readonly opened?: string;
  /** The watched folder that it was found in. */
  readonly foundIn?: string;
  /** As of when it was open last. */
  readonly facts?: ArchiveFacts;
}

/** A folder whose archives are found by themselves. */
export interface WatchedFolder {
  readonly id: string;
  readonly location: string;
  readonly isMissing: boolean;
}

export interface Library {
  /** Newest opened first, then those only found; the starter archive is always among them. */
  readonly archives: readonly LibraryEntry[];
  readonly folders: readonly WatchedFolder[];
  /** The address of the view to show at start, such as `#/a/starter`. */
  readonly place: string;
}

/** What the reader chose or dropped, ready to be inspected. */
export interface ChosenInput {
  readonly id: string;
  /** Names without folders. */
  readonly names: readonly string[];
  readonly location: string;
}

/** A place for a new file. */
export interface Target {
  readonly id: string;
  readonly location: string;
}

export type LinkOutcome = 'opened' | 'copied' | 'cancelled' | 'refused';

export interface DesktopAnswers {
  readonly library: Library;
  readonly chooseInput: ChosenInput | undefined;
  readonly addArchive: LibraryEntry;
  readonly chooseTarget: Target | undefined;
  readonly defaultTarget: Target;
  readonly addTarget: LibraryEntry;
  readonly noteOpened: undefined;
  readonly noteFacts: undefined;
  readonly forgetArchive: undefined;
  readonly recallArchive: undefined;
  readonly showInFolder: undefined;
  readonly watchFolder: WatchedFolder | undefined;
  readonly unwatchFolder: undefined;
  readonly recallMapping: ColumnMapping | undefined;
  readonly rememberMapping: undefined;
  readonly openLink: LinkOutcome;
  readonly copyText: undefined;
  readonly rememberPlace: undefined;
}

export type DesktopContract = {
  [Method in DesktopMethod]: { params: z.infer<Requests[Method]>; answer: DesktopAnswers[Method] };
};

/** What the menu can tell the page to do. Zoom, full screen and editing are the system's own and never reach it. */
export const readerCommands = [
  'back',
  'forward',
  'previous-event',
  'next-event',
  'previous-day',
  'next-day',
  'close-event',
  'find',
  'focus-timeline',
  'clear-filters',
  'copy-address',
  'show-library',
  'show-problems',
  'show-keys',
] as const;
export type ReaderCommand = (typeof readerCommands)[number];

/** What the main process says unasked. */
export type DesktopMessage =
  | { readonly kind: 'command'; readonly command: ReaderCommand }
  /** Show these archives together: named on the command line of a second start, chosen among the recent ones, or dropped. */
  | { readonly kind: 'show-archives'; readonly archives: readonly string[] }
  /** Look at this: chosen from the menu, or opened by a double click. */
  | { readonly kind: 'inspect'; readonly input: ChosenInput }
  /** Archives came or went. */
  | { readonly kind: 'library-changed' }
  /** The archive process ended and is being started again; a new port follows. */
  | { readonly kind: 'archive-process-restarting' };

/** The one object that the preload script puts on the page's `window`, as `window.daybook`. */
export interface DesktopBridge {
  readonly platform: 'linux' | 'darwin' | 'win32';
  request<Method extends DesktopMethod>(
    method: Method,
    params: DesktopContract[Method]['params'],
  ): Promise<DesktopContract[Method]['answer']>;
  /** Calls back for each message; returns the function that ends it. */
  onMessage(listener: (message: DesktopMessage) => void): () => void;
  /** What files that were dropped on the page are; nothing when they are no files of this machine, or are shown already. */
  takeDropped(files: readonly unknown[]): Promise<ChosenInput | undefined>;
  /** Asks for a port to the archive process; it arrives as a `message` event on `window` whose data is `archivePortMessage`. */
  connectArchive(): void;
}

export const archivePortMessage = 'daybook:archive-port';
