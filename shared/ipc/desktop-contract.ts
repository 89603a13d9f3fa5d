import * as z from 'zod/mini';
import { columnMappingSchema } from '../model/column-mapping.ts';
import { languages } from '../texts/language.ts';
import { allCommands, readerCommands } from './commands.ts';
import { archiveFactsSchema } from './files-contract.ts';
import { preferencesSchema } from './preferences.ts';
import { savedSearchesSchema, searchChangeSchema } from './saved-searches.ts';
import { sessionSchema } from './session.ts';
import { list, object, unfrozen } from './shapes.ts';

const id = z.string().check(z.maxLength(200));

/** What the page may ask the main process. No request carries a path: paths come only from what the reader chose or dropped. */
export const desktopRequests = {
  /** The archives that the reader has. */
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
  /** Shows the system's dialog for a new table of comma-separated values and writes it; answers with its place, or nothing when it was cancelled. */
  saveTable: z.object({
    suggested: z.string().check(z.maxLength(300)),
    text: z.string().check(z.maxLength(5_000_000)),
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
  /** Does what the item of the menu does. */
  runCommand: z.object({ command: z.enum(allCommands) }),
  /** What the reader has chosen for all of Daybook, and what the interface speaks by it. */
  preferences: z.object({}),
  setPreferences: z.object({ preferences: preferencesSchema }),
  /** The searches that the reader keeps. */
  savedSearches: z.object({}),
  changeSavedSearches: z.object({ change: searchChangeSchema }),
  /** What this window shows at its start. */
  session: z.object({}),
  /** Remembers what this window shows, to show it at the next start. */
  rememberSession: z.object({ session: sessionSchema }),
  closeWindow: z.object({}),
  /** Opens again the window that was closed last. */
  reopenWindow: z.object({}),
} as const;

const libraryEntrySchema = object({
  id: z.string(),
  title: z.string(),
  location: z.string(),
  isStarter: z.boolean(),
  /** A `.daybook` file, or pages and tables that are opened as they lie. */
  form: z.enum(['edition', 'folder', 'file']),
  /** Whether nothing is there any more. */
  isMissing: z.boolean(),
  /** When it was opened last, ISO 8601 in UTC; absent for one that was found and never opened. */
  opened: z.exactOptional(z.string()),
  /** The watched folder that it was found in. */
  foundIn: z.exactOptional(z.string()),
  /** As of when it was open last. */
  facts: z.exactOptional(archiveFactsSchema),
});

/** An archive that the reader has. Its path stays in the main process; `location` is that path shortened for display. */
export type LibraryEntry = z.infer<typeof libraryEntrySchema>;

const watchedFolderSchema = object({ id: z.string(), location: z.string(), isMissing: z.boolean() });

/** A folder whose archives are found by themselves. */
export type WatchedFolder = z.infer<typeof watchedFolderSchema>;

const librarySchema = object({
  /** Newest opened first, then those only found; the starter archive is always among them. */
  archives: list(libraryEntrySchema),
  folders: list(watchedFolderSchema),
});

/** The archives that the reader has. */
export type Library = z.infer<typeof librarySchema>;

const chosenInputSchema = object({
  id: z.string(),
  /** Names without folders. */
  names: list(z.string()),
  location: z.string(),
});

/** What the reader chose or dropped, ready to be inspected. */
export type ChosenInput = z.infer<typeof chosenInputSchema>;

const targetSchema = object({ id: z.string(), location: z.string() });

/** A place for a new file. */
export type Target = z.infer<typeof targetSchema>;

const spokenPreferencesSchema = object({
  ...preferencesSchema.shape,
  speech: object({ language: z.enum(languages), locale: z.string() }),
});

/** What the reader has chosen for all of Daybook, and what the interface speaks by it. */
export type SpokenPreferences = z.infer<typeof spokenPreferencesSchema>;

const linkOutcomeSchema = z.enum(['opened', 'copied', 'cancelled', 'refused']);
export type LinkOutcome = z.infer<typeof linkOutcomeSchema>;

type Requests = typeof desktopRequests;
export type DesktopMethod = keyof Requests;

const nothing = z.undefined();

/** The answers, by the same names, with the schema that each must pass where it arrives. */
export const desktopAnswers = {
  library: librarySchema,
  chooseInput: z.optional(chosenInputSchema),
  addArchive: libraryEntrySchema,
  chooseTarget: z.optional(targetSchema),
  saveTable: z.optional(object({ location: z.string() })),
  defaultTarget: targetSchema,
  addTarget: libraryEntrySchema,
  noteOpened: nothing,
  noteFacts: nothing,
  forgetArchive: nothing,
  recallArchive: nothing,
  showInFolder: nothing,
  watchFolder: z.optional(watchedFolderSchema),
  unwatchFolder: nothing,
  recallMapping: z.optional(columnMappingSchema),
  rememberMapping: nothing,
  openLink: linkOutcomeSchema,
  copyText: nothing,
  runCommand: nothing,
  preferences: spokenPreferencesSchema,
  setPreferences: nothing,
  savedSearches: savedSearchesSchema,
  changeSavedSearches: nothing,
  session: sessionSchema,
  rememberSession: nothing,
  closeWindow: nothing,
  reopenWindow: nothing,
} as const satisfies Readonly<Record<DesktopMethod, z.ZodMiniType>>;

export type DesktopAnswers = { readonly [Method in DesktopMethod]: z.infer<(typeof desktopAnswers)[Method]> };

export type DesktopContract = {
  [Method in DesktopMethod]: { params: z.infer<Requests[Method]>; answer: DesktopAnswers[Method] };
};

/** What files that were dropped on the page are; nothing when they are no files of this machine, or are shown already. */
export const droppedAnswer = desktopAnswers.chooseInput;

/** What the main process says unasked. */
export const desktopMessageSchema = unfrozen(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('command'), command: z.enum(readerCommands) }),
    /** Show these archives together: named on the command line of a second start, chosen among the recent ones, or dropped. */
    z.object({ kind: z.literal('show-archives'), archives: list(z.string()) }),
    /** Look at this: chosen from the menu, or opened by a double click. */
    z.object({ kind: z.literal('inspect'), input: chosenInputSchema }),
    /** The reader chose another language, theme or the like. */
    z.object({ kind: z.literal('preferences-changed') }),
    /** The reader keeps other searches. */
    z.object({ kind: z.literal('searches-changed') }),
    /** Archives came or went. */
    z.object({ kind: z.literal('library-changed') }),
    /** Show an address of the page in another tab, which is called so until it is looked at. */
    z.object({ kind: z.literal('open-tab'), address: z.string(), title: z.string() }),
    /** The archive process ended and is being started again; a new port follows. */
    z.object({ kind: z.literal('archive-process-restarting') }),
  ]),
);

/** What the main process says unasked. */
export type DesktopMessage = z.infer<typeof desktopMessageSchema>;

/**
 * The one object that the preload script puts on the page's `window`, as `window.daybook`. It hands on what the main
 * process says; the page checks it.
 */
export interface DesktopBridge {
  /** `linux`, `darwin` or `win32`. */
  readonly platform: string;
  request<Method extends DesktopMethod>(method: Method, params: DesktopContract[Method]['params']): Promise<unknown>;
  /** Calls back for each message; returns the function that ends it. */
  onMessage(listener: (message: unknown) => void): () => void;
  /** Answers with `droppedAnswer`. */
  takeDropped(files: readonly unknown[]): Promise<unknown>;
  /** Asks for a port to the archive process; it arrives as a `message` event on `window` whose data is `archivePortMessage`. */
  connectArchive(): void;
}

export const archivePortMessage = 'daybook:archive-port';
