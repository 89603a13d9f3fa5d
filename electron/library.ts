import path from 'node:path';
import type { LibraryEntry, WatchedFolder } from '../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../shared/ipc/files-contract.ts';
import { editionExtension, formOf } from './library/archive-form.ts';
import {
  emptyLibrary,
  type LibraryRecord,
  type LibraryState,
  librarySchema,
  withArchive,
  withFolder,
  withFound,
  withNote,
  withoutArchive,
  withoutFolder,
  withRecalled,
  withReplacement,
} from './library/library-file.ts';
import { shownPath } from './library/shown-path.ts';
import { openStateFile } from './state-file.ts';

/** An archive that the reader has, and where. */
export type LibraryArchive = Readonly<LibraryRecord>;

/** Which archives the reader has. The starter archive is always there. Changes are on disk when they resolve. */
export interface ArchiveLibrary {
  /** Those opened lately first, then the others in the order in which they came. */
  archives(): readonly LibraryArchive[];
  archiveOf(id: string): LibraryArchive;
  folders(): LibraryState['folders'];
  entries(): Promise<readonly LibraryEntry[]>;
  entryOf(archive: LibraryArchive): Promise<LibraryEntry>;
  watchedFolders(): Promise<readonly WatchedFolder[]>;
  /** The archive at a path; the same path keeps its id. */
  add(file: string): Promise<LibraryArchive>;
  /** Puts another file in the place of an archive's; its id stays. */
  replace(id: string, file: string): Promise<LibraryArchive>;
  noteOpened(id: string): Promise<void>;
  noteFacts(notes: readonly { readonly archive: string; readonly facts: ArchiveFacts }[]): Promise<void>;
  forget(id: string): Promise<void>;
  /** Puts back what was forgotten since the start. */
  recall(id: string): Promise<LibraryArchive>;
  watch(folder: string): Promise<string>;
  unwatch(folder: string): Promise<void>;
  /** Takes over what a watched folder holds now. */
  noteFound(folder: string, paths: readonly string[]): Promise<void>;
  onChange(listener: () => void): void;
  /** Resolves when every change so far is on disk. */
  flush(): Promise<void>;
}

/** The id of the archive that Daybook brings along. */
export const starterId = 'starter';

/** Opens the library kept in a file; `starter` is the folder of the archive that Daybook brings along. */
export async function openLibrary(file: string, starter: string, now = () => new Date()): Promise<ArchiveLibrary> {
  const state = await openStateFile<LibraryState>(file, librarySchema, emptyLibrary);
  const forgotten = new Map<string, LibraryArchive>();
  const listeners: (() => void)[] = [];

  // Another version of Daybook may have brought its starter archive from elsewhere.
  const get = (): LibraryState => {
    const saved = state.get();
    const others = saved.archives.filter(({ id }) => id !== starterId);
    const known = saved.archives.find(({ id }) => id === starterId);
    return { ...saved, archives: [...others, { ...known, id: starterId, path: starter }] };
  };
  const change = async (next: LibraryState): Promise<void> => {
    const before = JSON.stringify(get());
    if (JSON.stringify(next) === before) return;
    const written = state.set(next);
    for (const listener of listeners) listener();
    await written;
  };
  const archiveOf = (id: string): LibraryArchive => {
    const archive = get().archives.find((other) => other.id === id);
    if (!archive) throw new RangeError(`The library has no archive «${id}»`);
    return archive;
  };
  const at = (place: string): LibraryArchive => {
    const archive = get().archives.find((other) => other.path === place);
    if (!archive) throw new RangeError('The archive was forgotten while it was being added');
    return archive;
  };
  const entryOf = (archive: LibraryArchive): Promise<LibraryEntry> => entryFor(archive, get().folders);
  const archives = (): LibraryArchive[] => [...get().archives].sort(newestOpenedFirst);

  return {
    archives,
    archiveOf,
    folders: () => get().folders,
    entries: () => Promise.all(archives().map(entryOf)),
    entryOf,
    watchedFolders: () => Promise.all(get().folders.map(shownFolder)),
    async add(place) {
      const resolved = path.resolve(place);
      await change(withArchive(get(), resolved));
      return at(resolved);
    },
    async replace(id, place) {
      if (id === starterId) throw new RangeError('The starter archive comes with Daybook and cannot be replaced');
      await change(withReplacement(get(), id, path.resolve(place)));
      return archiveOf(id);
    },
    noteOpened: (id) => change(withNote(get(), id, { opened: now().toISOString() })),
    noteFacts: (notes) =>
      change(notes.reduce((state, { archive, facts }) => withNote(state, archive, { facts }), get())),
    async forget(id) {
      if (id === starterId) throw new RangeError('The starter archive comes with Daybook and cannot be forgotten');
      forgotten.set(id, archiveOf(id));
      await change(withoutArchive(get(), id));
    },
    async recall(id) {
      const archive = forgotten.get(id);
      if (!archive) throw new RangeError(`No archive «${id}» was forgotten since the start`);
      await change(withRecalled(get(), archive));
      return archiveOf(id);
    },
    async watch(folder) {
      const resolved = path.resolve(folder);
      await change(withFolder(get(), resolved));
      return get().folders.find((other) => other.path === resolved)?.id ?? '';
    },
    unwatch: (folder) => change(withoutFolder(get(), folder)),
    noteFound: (folder, paths) => change(withFound(get(), folder, paths)),
    onChange(listener) {
      listeners.push(listener);
    },
    flush: () => state.flush(),
  };
}

async function entryFor(archive: LibraryArchive, folders: LibraryState['folders']): Promise<LibraryEntry> {
  const { id, opened, facts } = archive;
  const isStarter = id === starterId;
  const foundIn = folders.find((folder) => folder.id === archive.foundIn)?.path;
  return {
    id,
    isStarter,
    title: facts?.archive.title ?? (isStarter ? 'Daybook Starter' : path.basename(archive.path, editionExtension)),
    location: isStarter ? '' : shownPath(archive.path),
    ...(await formOf(archive.path)),
    ...(opened !== undefined && { opened }),
    ...(foundIn !== undefined && { foundIn: shownPath(foundIn) }),
    ...(facts && { facts }),
  };
}

async function shownFolder({ id, path: folder }: LibraryState['folders'][number]): Promise<WatchedFolder> {
  return { id, location: shownPath(folder), isMissing: (await formOf(folder)).isMissing };
}

function newestOpenedFirst(a: LibraryArchive, b: LibraryArchive): number {
  if (a.opened !== b.opened) return (a.opened ?? '') > (b.opened ?? '') ? -1 : 1;
  return 0;
}
