import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import type { LibraryEntry } from '../shared/ipc/desktop-contract.ts';
import { openStateFile } from './state-file.ts';

/** An archive that the reader has, and where. */
export interface LibraryArchive {
  readonly id: string;
  readonly path: string;
}

/** Which archives the reader has; those opened lately first. The starter archive is always there. */
export interface ArchiveLibrary {
  archives(): readonly LibraryArchive[];
  entries(): readonly LibraryEntry[];
  /** Notes an archive's folder as opened now; the same folder keeps its id. */
  add(folder: string): Promise<LibraryArchive>;
  entryOf(archive: LibraryArchive): LibraryEntry;
}

const librarySchema = z.object({
  version: z.literal(1),
  archives: z.array(z.object({ id: z.string(), path: z.string() })),
});

const archivesKept = 30;
const starterId = 'starter';

/** Opens the library kept in a file; `starter` is the folder of the archive that Daybook brings along. */
export async function openLibrary(file: string, starter: string): Promise<ArchiveLibrary> {
  const state = await openStateFile(file, librarySchema, { version: 1, archives: [] });
  const starterArchive: LibraryArchive = { id: starterId, path: starter };
  const archives = (): LibraryArchive[] => [...state.get().archives, starterArchive];
  return {
    archives,
    entries: () => archives().map(entryOf),
    entryOf,
    async add(folder) {
      const resolved = path.resolve(folder);
      if (resolved === starter) return starterArchive;
      const archive = { id: idOf(resolved), path: resolved };
      const others = state.get().archives.filter(({ id }) => id !== archive.id);
      await state.set({ version: 1, archives: [archive, ...others].slice(0, archivesKept) });
      return archive;
    },
  };
}

function entryOf({ id, path: folder }: LibraryArchive): LibraryEntry {
  const isStarter = id === starterId;
  return {
    id,
    isStarter,
    title: isStarter ? 'Daybook Starter' : path.basename(folder),
    location: isStarter ? '' : shorten(folder),
  };
}

function shorten(folder: string): string {
  const home = os.homedir();
  return folder.startsWith(home + path.sep) ? `~${folder.slice(home.length)}` : folder;
}

// Short, stable and free of the path itself, for it stands in addresses that a reader may copy.
function idOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
