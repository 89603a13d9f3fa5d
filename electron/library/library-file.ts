import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import * as z from 'zod/mini';
import { archiveFactsSchema } from '../../shared/ipc/files-contract.ts';

const record = z.object({
  id: z.string(),
  path: z.string(),
  /** When it was opened last, ISO 8601 in UTC. */
  opened: z.exactOptional(z.string()),
  /** The watched folder that it was found in. */
  foundIn: z.exactOptional(z.string()),
  facts: z.exactOptional(archiveFactsSchema),
});

const secondVersion = z.object({
  version: z.literal(2),
  archives: z.array(record),
  folders: z.array(z.object({ id: z.string(), path: z.string() })),
  /** Paths in watched folders that the reader does not want to be found again. */
  passedOver: z.array(z.string()),
});

/** What `library.json` holds. */
export type LibraryState = z.infer<typeof secondVersion>;
/** An archive of the library, as it is kept. */
export type LibraryRecord = z.infer<typeof record>;

/** A library of nothing. */
export const emptyLibrary: LibraryState = { version: 2, archives: [], folders: [], passedOver: [] };

// The first version kept the archives in the order in which they were opened, newest first, and no time.
const firstVersion = z.pipe(
  z.object({ version: z.literal(1), archives: z.array(z.object({ id: z.string(), path: z.string() })) }),
  z.transform(({ archives }): LibraryState => ({ ...emptyLibrary, archives })),
);

/** The file of the library, in any version that there ever was. */
export const librarySchema: z.ZodMiniType<LibraryState> = z.union([secondVersion, firstVersion]);

/** The library with an archive at a path; one that is there already stays as it is. */
export function withArchive(state: LibraryState, path: string, foundIn?: string): LibraryState {
  if (state.archives.some((archive) => archive.path === path)) return state;
  const archive = { id: freeId(state, path), path, ...(foundIn !== undefined && { foundIn }) };
  return {
    ...state,
    archives: [...state.archives, archive],
    passedOver: state.passedOver.filter((passed) => passed !== path),
  };
}

/** The library with another file in the place of an archive's: the id stays, so that what points at it still does. */
export function withReplacement(state: LibraryState, id: string, path: string): LibraryState {
  const replaced = state.archives.find((archive) => archive.id === id);
  if (!replaced) throw new RangeError(`The library has no archive «${id}» to replace`);
  const { facts: _facts, foundIn: _foundIn, ...kept } = replaced;
  const others = state.archives.filter((archive) => archive.path !== path || archive.id === id);
  return {
    ...state,
    archives: others.map((archive) => (archive.id === id ? { ...kept, path } : archive)),
    // The older file stays where it is; it must not come back as an archive of its own.
    passedOver: [...state.passedOver.filter((passed) => passed !== path), replaced.path],
  };
}

/** The library without an archive, which is not found again either. */
export function withoutArchive(state: LibraryState, id: string): LibraryState {
  const gone = state.archives.filter((archive) => archive.id === id);
  return {
    ...state,
    archives: state.archives.filter((archive) => archive.id !== id),
    passedOver: [...state.passedOver, ...gone.map(({ path }) => path)],
  };
}

/** The library with an archive as it was before it was taken out. */
export function withRecalled(state: LibraryState, archive: LibraryRecord): LibraryState {
  return {
    ...state,
    archives: [...state.archives.filter(({ id, path }) => id !== archive.id && path !== archive.path), archive],
    passedOver: state.passedOver.filter((path) => path !== archive.path),
  };
}

/** The library with something else known of one archive. */
export function withNote(state: LibraryState, id: string, note: Pick<LibraryRecord, 'opened' | 'facts'>): LibraryState {
  const archives = state.archives.map((archive) => (archive.id === id ? { ...archive, ...note } : archive));
  return { ...state, archives };
}

/** The library with a watched folder. */
export function withFolder(state: LibraryState, path: string): LibraryState {
  if (state.folders.some((folder) => folder.path === path)) return state;
  // Whoever points at a folder wants what is in it.
  const passedOver = state.passedOver.filter((passed) => !passed.startsWith(path + sep));
  return { ...state, passedOver, folders: [...state.folders, { id: hashOf(path), path }] };
}

/** The library without a watched folder; of what was found in it, what the reader has opened stays. */
export function withoutFolder(state: LibraryState, id: string): LibraryState {
  const archives = state.archives.flatMap((archive) => {
    if (archive.foundIn !== id) return [archive];
    const { foundIn: _foundIn, ...kept } = archive;
    return kept.opened === undefined ? [] : [kept];
  });
  return { ...state, archives, folders: state.folders.filter((folder) => folder.id !== id) };
}

/** The library with what a watched folder holds now: what is new comes, what was never opened and is gone goes. */
export function withFound(state: LibraryState, folder: string, paths: readonly string[]): LibraryState {
  if (!state.folders.some(({ id }) => id === folder)) return state;
  const found = new Set(paths);
  const kept = state.archives.filter(
    ({ foundIn, opened, path }) => foundIn !== folder || opened !== undefined || found.has(path),
  );
  const passedOver = new Set(state.passedOver);
  const before = kept.length === state.archives.length ? state : { ...state, archives: kept };
  return paths
    .filter((path) => !passedOver.has(path))
    .reduce((library, path) => withArchive(library, path, folder), before);
}

/** Short, stable and free of the path itself, for it stands in addresses that a reader may copy. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

// An archive that was replaced keeps the id that its first path gave it, so that path may come back to find it taken.
function freeId({ archives }: LibraryState, path: string): string {
  const taken = new Set(archives.map(({ id }) => id));
  let id = hashOf(path);
  for (let again = 2; taken.has(id); again += 1) id = hashOf(`${path}\0${again}`);
  return id;
}
