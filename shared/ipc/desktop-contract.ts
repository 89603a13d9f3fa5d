import * as z from 'zod/mini';

/** What the page may ask the main process. No request carries a path: paths come only from dialogs that main shows. */
export const desktopRequests = {
  /** The archive to show first, and those opened lately. */
  library: z.object({}),
  /** Shows the system's dialog for a folder; answers with its archive, or nothing when the person cancelled. */
  chooseArchive: z.object({}),
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
}

export interface Library {
  /** Newest opened first; the starter archive is always among them. */
  readonly archives: readonly LibraryEntry[];
  /** The address of the view to show at start, such as `#/a/starter`. */
  readonly place: string;
}

export type LinkOutcome = 'opened' | 'copied' | 'cancelled' | 'refused';

export interface DesktopAnswers {
  readonly library: Library;
  readonly chooseArchive: LibraryEntry | undefined;
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
  'show-problems',
  'show-keys',
] as const;
export type ReaderCommand = (typeof readerCommands)[number];

/** What the main process says unasked. */
export type DesktopMessage =
  | { readonly kind: 'command'; readonly command: ReaderCommand }
  /** Show this archive: chosen from the menu, dropped, or named on the command line of a second start. */
  | { readonly kind: 'show-archive'; readonly archive: LibraryEntry }
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
  /** Asks for a port to the archive process; it arrives as a `message` event on `window` whose data is `archivePortMessage`. */
  connectArchive(): void;
}

export const archivePortMessage = 'daybook:archive-port';
