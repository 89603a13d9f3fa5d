import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { EntryError } from './entry-error.ts';
import { codeOf } from './not-readable.ts';

/** A regular file, open for reading at any place. */
export interface ByteFile {
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified: number;
  /** The bytes from a position on, fewer than asked for where the file ends; throws EntryError when the disk fails. */
  read(position: number, length: number): Buffer;
  close(): void;
}

const pieceSize = 256 * 1024;

/** Opens a regular file; throws EntryError for anything else. A link is followed only when the reader chose it. */
export function openByteFile(path: string, { isChosen }: { readonly isChosen: boolean }): ByteFile {
  // A file may have become a link since it was listed, and opening a pipe must not wait. Windows has neither flag.
  const guards = process.platform === 'win32' ? 0 : constants.O_NONBLOCK | (isChosen ? 0 : constants.O_NOFOLLOW);
  const descriptor = openDescriptor(path, constants.O_RDONLY | guards);
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return byteFile(descriptor, stats.size, stats.mtimeMs);
  closeSync(descriptor);
  throw new EntryError('It is no regular file.');
}

/** A ByteFile over a descriptor that is open for reading; it belongs to the ByteFile from now on. */
export function byteFile(descriptor: number, size: number, modified: number): ByteFile {
  let isOpen = true;
  return {
    size,
    modified,
    read: (position, length) => readFully(descriptor, position, Math.max(0, Math.min(length, size - position))),
    close: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

/** A stretch of a file in pieces of up to 256 KiB; throws EntryError when the file ends before it. */
export function* piecesOf(file: ByteFile, start: number, length: number): Generator<Uint8Array> {
  const end = start + length;
  for (let position = start; position < end; ) {
    const piece = file.read(position, Math.min(pieceSize, end - position));
    if (piece.length === 0) throw cutOff(position - start, length);
    position += piece.length;
    yield piece;
  }
}

/** A stretch of a file whole; throws EntryError when the file ends before it. */
export function wholeOf(file: ByteFile, start: number, length: number): Buffer {
  const bytes = file.read(start, length);
  if (bytes.length < length) throw cutOff(bytes.length, length);
  return bytes;
}

function cutOff(got: number, declared: number): EntryError {
  return new EntryError(`It is cut off after ${got} of its ${declared} bytes.`);
}

function openDescriptor(path: string, flags: number): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new EntryError(`It cannot be opened (${codeOf(error)}).`, { cause: error });
  }
}

function readFully(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let read = 0;
  try {
    for (let count = -1; read < length && count !== 0; read += count)
      count = readSync(descriptor, bytes, read, length - read, position + read);
  } catch (error) {
    throw new EntryError(`It cannot be read (${codeOf(error)}).`, { cause: error });
  }
  return bytes.subarray(0, read);
}
