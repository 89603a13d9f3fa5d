import { type Dirent, lstatSync, opendirSync } from 'node:fs';
import path from 'node:path';
import { type ArchiveError, archiveError } from '../archive-error.ts';
import { openByteFile, piecesOf, wholeOf } from './byte-file.ts';
import { EntryError } from './entry-error.ts';
import { shownName } from './entry-names.ts';
import { byPath, type Entry, type EntrySource, type SkippedEntry } from './entry-source.ts';
import { fingerprintOf } from './fingerprint.ts';
import { codeOf, notReadable } from './not-readable.ts';

interface FoundFile extends Entry {
  /** In milliseconds since 1970. */
  readonly modified: number;
}

const mostEntries = 2_000_000;
const deepestFolder = 64;

/** The files below a folder. Links are not followed, so nothing outside the folder is ever reached. Throws ArchiveError. */
export function openFolder(root: string): EntrySource {
  const { files, skipped } = listFolder(root);
  const known = new Set(files.map((file) => file.path));
  return {
    kind: 'folder',
    name: path.basename(path.resolve(root)),
    entries: files.map(({ path: filePath, size }) => ({ path: filePath, size })),
    skipped: skipped.map(({ path: skippedPath, reason }) => ({ path: shownName(skippedPath), reason })),
    fingerprint: fingerprintOf(files.flatMap((file) => [file.path, file.size, file.modified])),
    *contents() {
      for (const file of files) yield { path: file.path, pieces: () => pieces(root, file.path) };
    },
    read(filePath, limit) {
      if (!known.has(filePath)) throw new EntryError('There is no such file in the folder.');
      return readInFolder(root, filePath, limit);
    },
    opening: (filePath, length) =>
      known.has(filePath) ? openingOf(path.join(root, filePath), length) : new Uint8Array(),
    close: () => undefined,
  };
}

function* pieces(root: string, filePath: string): Generator<Uint8Array> {
  const file = openByteFile(path.join(root, filePath), { isChosen: false });
  try {
    yield* piecesOf(file, 0, file.size);
  } finally {
    file.close();
  }
}

function openingOf(filePath: string, length: number): Uint8Array {
  try {
    const file = openByteFile(filePath, { isChosen: false });
    try {
      return file.read(0, length);
    } finally {
      file.close();
    }
  } catch {
    // What is wrong with it is said when it is read whole.
    return new Uint8Array();
  }
}

/** A file below a folder, by its path from there; throws EntryError for a link, for no file, and above `limit` bytes. */
export function readInFolder(root: string, filePath: string, limit: number): Uint8Array {
  const file = openByteFile(path.join(root, filePath), { isChosen: false });
  try {
    if (file.size > limit) throw new EntryError(`It has ${file.size} bytes, more than the ${limit} that it may have.`);
    return wholeOf(file, 0, file.size);
  } finally {
    file.close();
  }
}

function listFolder(root: string): { files: readonly FoundFile[]; skipped: readonly SkippedEntry[] } {
  const files: FoundFile[] = [];
  const skipped: SkippedEntry[] = [];
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of entriesOf(root, folder.path, skipped)) {
      if (files.length + skipped.length + folders.length >= mostEntries) throw tooManyEntries(root);
      const entryPath = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      const isTooDeep = entry.isDirectory() && folder.depth >= deepestFolder;
      if (isTooDeep) skipped.push({ path: entryPath, reason: `lies deeper than ${deepestFolder} folders` });
      else if (entry.isDirectory()) folders.push({ path: entryPath, depth: folder.depth + 1 });
      else if (entry.isFile()) noteFile(root, entryPath, files, skipped);
      else skipped.push({ path: entryPath, reason: entry.isSymbolicLink() ? 'is a link' : 'is no regular file' });
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) };
}

function noteFile(root: string, filePath: string, files: FoundFile[], skipped: SkippedEntry[]): void {
  try {
    const { size, mtimeMs } = lstatSync(path.join(root, filePath));
    files.push({ path: filePath, size, modified: mtimeMs });
  } catch (error) {
    skipped.push({ path: filePath, reason: `could not be looked at (${codeOf(error)})` });
  }
}

function entriesOf(root: string, folder: string, skipped: SkippedEntry[]): readonly Dirent[] {
  try {
    const directory = opendirSync(path.join(root, folder));
    try {
      const entries: Dirent[] = [];
      for (let entry = directory.readSync(); entry; entry = directory.readSync()) entries.push(entry);
      return entries;
    } finally {
      directory.closeSync();
    }
  } catch (error) {
    if (folder === '') throw notReadable(root, error);
    skipped.push({ path: folder, reason: `could not be opened (${codeOf(error)})` });
    return [];
  }
}

function tooManyEntries(root: string): ArchiveError {
  return archiveError('TooManyFiles', 'too-many-in-folder', { name: root, limit: mostEntries });
}
