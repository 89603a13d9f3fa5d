import os from 'node:os';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { XzReadableStream } from 'xz-decompress';
import { ArchiveError, archiveError } from '../archive-error.ts';
import { type ByteFile, piecesOf } from './byte-file.ts';

import { codeOf } from './not-readable.ts';
import { createSpool, type Spool } from './spool.ts';
import { blockSize, tarHeader } from './tar-headers.ts';
import { through } from './through.ts';
import { unpackingCommand } from './unpacking-command.ts';

/** How a tar may be packed. */
export type Packing = 'gz' | 'xz';

/** A packed tar, open, with the path that messages name. */
export interface PackedFile {
  readonly path: string;
  readonly file: ByteFile;
}

/** A packed tar, unpacked. */
export interface UnpackedFile {
  readonly file: ByteFile;
  /** What was wrong with the packing, as a sentence's predicate; what came before it is in the file. */
  readonly fault?: string;
}

const unpackers: Readonly<Record<Packing, (file: ByteFile) => AsyncIterable<Uint8Array>>> = {
  gz: (file) => through(Readable.from(piecesOf(file, 0, file.size)), createGunzip()),
  xz: (file) => new XzReadableStream(webStream(piecesOf(file, 0, file.size))),
};

const commands: Readonly<Record<Packing, { readonly tar: string; readonly other: string }>> = {
  gz: { tar: 'tar xzf', other: 'gunzip --keep' },
  xz: { tar: 'tar xJf', other: 'xz --decompress --keep' },
};

/** What a file of text and pictures may grow to: 200 times its size, and 64 MiB in any case. */
const most = { ratio: 200, always: 64 * 1024 * 1024 };

/**
 * Unpacks a tar once, into a temporary file, so that each of its entries can be read at any time. Throws
 * ArchiveError when what is packed is no tar, grows as only hostile files do, or finds no room.
 */
export async function unpackedFile(packed: PackedFile, packing: Packing): Promise<UnpackedFile> {
  const spool = createSpool();
  try {
    const fault = await unpackInto(spool, packed, packing);
    return { file: spool.file(), ...(fault !== undefined && { fault }) };
  } catch (error) {
    spool.close();
    throw error;
  }
}

async function unpackInto(spool: Spool, { path: filePath, file }: PackedFile, packing: Packing) {
  const limit = Math.max(most.always, most.ratio * file.size);
  let opening = Buffer.alloc(0);
  try {
    for await (const piece of unpackers[packing](file)) {
      if (opening.length < blockSize) opening = Buffer.concat([opening, piece]);
      if (opening.length >= blockSize && spool.size() === 0 && !tarHeader(opening)) throw noTar(filePath, packing);
      if (spool.size() + piece.length > limit) throw growsTooMuch(filePath, limit);
      write(spool, piece, filePath, packing);
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    if (opening.length < blockSize) throw notComplete(filePath, error);
    return `is cut off or damaged (${codeOf(error)}): what was unpacked before, ${spool.size()} bytes, is read, but may hold errors`;
  }
  if (!tarHeader(opening)) throw noTar(filePath, packing);
  return undefined;
}

function webStream(pieces: Iterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function write(spool: Spool, piece: Uint8Array, filePath: string, packing: Packing): void {
  try {
    spool.write(piece);
  } catch (error) {
    throw archiveError('NoRoom', 'no-room', {
      path: filePath,
      folder: os.tmpdir(),
      code: codeOf(error),
      size: spool.size(),
      command: unpackingCommand(commands[packing].tar, filePath),
    });
  }
}

function notComplete(filePath: string, error: unknown): ArchiveError {
  return archiveError('NotComplete', 'packed-damaged', { path: filePath, code: codeOf(error) });
}

function noTar(filePath: string, packing: Packing): ArchiveError {
  return archiveError('NoTar', 'no-tar', {
    path: filePath,
    command: unpackingCommand(commands[packing].other, filePath),
  });
}

function growsTooMuch(filePath: string, limit: number): ArchiveError {
  return archiveError('TooLarge', 'unpacks-too-large', { path: filePath, limit });
}
