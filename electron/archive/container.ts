import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '../storage/archive-error.ts';

/** A regular file inside an archive's folder, by its path from the root, with `/`. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/** Something in the folder that is not read: a link, a device, a folder that may not be opened. */
export interface SkippedEntry {
  readonly path: string;
  readonly reason: string;
}

/** A folder's files and what was left aside, in the order of their paths. */
export interface FolderListing {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedEntry[];
}

const mostEntries = 2_000_000;
const deepestFolder = 64;

/** Lists an archive's folder. Links are not followed, so nothing outside the folder is ever reached. */
export function listFolder(root: string): FolderListing {
  checkIsFolder(root);
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
      else if (entry.isFile()) files.push({ path: entryPath, size: lstatSync(path.join(root, entryPath)).size });
      else skipped.push({ path: entryPath, reason: entry.isSymbolicLink() ? 'is a link' : 'is no regular file' });
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) };
}

/** Reads a file of a listed folder; throws an Error with a sentence when it is no regular file or larger than `limit` bytes. */
export function readFoundFile(root: string, filePath: string, limit: number): Uint8Array {
  // The file may have become a link since it was listed, and opening a pipe must not wait. Windows has neither flag.
  const guards = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const flags = constants.O_RDONLY | guards;
  const file = openSync(path.join(root, filePath), flags);
  try {
    const { size, isRegular } = sizeOf(file);
    if (!isRegular) throw new Error('it is no regular file');
    if (size > limit) throw new Error(`it has ${size} bytes, more than the ${limit} that one file may have`);
    const bytes = new Uint8Array(size);
    let read = 0;
    for (let count = -1; read < size && count !== 0; read += count)
      count = readSync(file, bytes, read, size - read, read);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function sizeOf(file: number): { size: number; isRegular: boolean } {
  const stats = fstatSync(file);
  return { size: stats.size, isRegular: stats.isFile() };
}

function entriesOf(root: string, folder: string, skipped: SkippedEntry[]) {
  try {
    const directory = opendirSync(path.join(root, folder));
    try {
      const entries = [];
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

function checkIsFolder(root: string): void {
  let stats: ReturnType<typeof lstatSync>;
  try {
    stats = lstatSync(root);
  } catch (error) {
    throw notReadable(root, error);
  }
  if (stats.isDirectory()) return;
  throw new ArchiveError(
    'NotAFolder',
    `«${root}» is not a folder.`,
    'Unpack the archive first, then choose the folder that holds its «news» folder.',
  );
}

function notReadable(root: string, error: unknown): ArchiveError {
  return new ArchiveError(
    'NotReadable',
    `The folder «${root}» cannot be read (${codeOf(error)}).`,
    'Check that it is still there, that its disk is connected and that you may read it; or open another archive.',
  );
}

function tooManyEntries(root: string): ArchiveError {
  return new ArchiveError(
    'TooManyFiles',
    `«${root}» holds more than ${mostEntries} files.`,
    'Choose the archive’s own folder rather than one that holds many other things.',
  );
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
