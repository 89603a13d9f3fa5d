import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ArchiveError } from '../../electron/storage/archive-error.ts';
import { faultOfName } from '../../electron/storage/containers/entry-names.ts';
import { codeOf } from '../../electron/storage/containers/not-readable.ts';
import type { TextPiece } from '../../shared/format/encoder.ts';
import { WrongUse } from './exit-codes.ts';

/** What was written. */
export interface WrittenFiles {
  readonly files: number;
  readonly bytes: number;
}

/** Refuses a target that lies there already; `force` lets a file be replaced, and a folder be written into. */
export function refuseExportTarget(target: string, writes: 'folder' | 'file', force: boolean): void {
  if (!existsSync(target)) return;
  const found = statSync(target);
  const isFolder = found.isDirectory();
  // A rename would put the export in the place of a device, and take it away from everybody.
  if (!isFolder && !found.isFile())
    throw new WrongUse(`«${target}» is no file that can be replaced.`, 'Give --out another name.');
  if (isFolder !== (writes === 'folder'))
    throw new WrongUse(`«${target}» is a ${isFolder ? 'folder' : 'file'}.`, `Give --out the name of a ${writes}.`);
  if (force || (isFolder && readdirSync(target).length === 0)) return;
  throw new WrongUse(
    `«${target}» is there already${isFolder ? ' and is not empty' : ''}.`,
    isFolder
      ? 'Give --force to write into it (files of the same name are replaced, others stay), or --out another name.'
      : 'Give --force to replace it, or --out another name.',
  );
}

/** Writes the pieces of a form of one file; throws the system's error when the disk is full. */
export async function writeFile(file: string, pieces: AsyncIterable<TextPiece>): Promise<WrittenFiles> {
  const writer = createFileWriter(file);
  try {
    for await (const { text } of pieces) writer.write(Buffer.from(text));
    return { files: 1, bytes: writer.finish() };
  } finally {
    writer.close();
  }
}

/** Writes the pieces of a form of many files into a folder; throws ArchiveError for a path that leads out of it. */
export async function writeFolder(folder: string, pieces: AsyncIterable<TextPiece>): Promise<WrittenFiles> {
  mkdirSync(folder, { recursive: true });
  let current: { readonly path: string; readonly writer: FileWriter } | undefined;
  let [files, bytes] = [0, 0];
  const finish = (): void => {
    bytes += current?.writer.finish() ?? 0;
    current = undefined;
  };
  try {
    for await (const piece of pieces) {
      if (current?.path !== piece.path) {
        finish();
        current = { path: piece.path, writer: createFileWriter(placeIn(folder, piece.path)) };
        files += 1;
      }
      current.writer.write(Buffer.from(piece.text));
    }
    finish();
    return { files, bytes };
  } finally {
    current?.writer.close();
  }
}

/** Writes a picture's bytes as a file in a folder. */
export function writePicture(folder: string, picturePath: string, bytes: Uint8Array): void {
  const place = placeIn(folder, picturePath);
  const writer = createFileWriter(place);
  try {
    writer.write(bytes);
    writer.finish();
  } finally {
    writer.close();
  }
}

/** Puts what was written in its place: a file over one of its name, a folder's files into the folder. */
export function putInPlace(made: string, target: string): void {
  const isJoined = existsSync(target) && statSync(target).isDirectory();
  if (!isJoined) renameSync(made, target);
  else for (const file of filesBelow(made)) moveFile(path.join(made, file), path.join(target, file));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function moveFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

function placeIn(folder: string, piecePath: string): string {
  const fault = faultOfName(piecePath);
  if (fault === undefined) {
    const place = path.join(folder, ...piecePath.split('/'));
    mkdirSync(path.dirname(place), { recursive: true });
    return place;
  }
  throw new ArchiveError(
    'BadName',
    `A file of the export ${fault}: «${piecePath}». Nothing was written.`,
    'Export to a form of one file, such as ndjson, or choose events without this one.',
  );
}

interface FileWriter {
  write(bytes: Uint8Array): void;
  /** Waits until all is on the disk; gives the file's size. */
  finish(): number;
  close(): void;
}

const bytesHeld = 256 * 1024;

function createFileWriter(file: string): FileWriter {
  const descriptor = opened(file);
  let held: Uint8Array[] = [];
  let [heldSize, size] = [0, 0];
  let isOpen = true;
  const flush = (): void => {
    const bytes = Buffer.concat(held);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    [held, heldSize] = [[], 0];
  };
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    write(bytes) {
      held.push(bytes);
      heldSize += bytes.length;
      size += bytes.length;
      if (heldSize > bytesHeld) flush();
    },
    finish() {
      flush();
      fsyncSync(descriptor);
      close();
      return size;
    },
    close,
  };
}

// Two names that a file system takes for one would be written over each other.
function opened(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new ArchiveError(
      'SameName',
      `Two files of the export have the same name here: «${file}». Nothing was written.`,
      'Export to a form of one file, such as ndjson, or to a disk that tells capital letters from small ones.',
    );
  }
}
