import path from 'node:path';
import { Readable } from 'node:stream';
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type ByteFile, openByteFile, piecesOf, wholeOf } from './byte-file.ts';
import { EntryError } from './entry-error.ts';
import { shownName } from './entry-names.ts';
import { codeOf } from './not-readable.ts';
import { through } from './through.ts';
import { listZip, type ZipEntry, type ZipListing } from './zip-listing.ts';
import { fixedSizes, localRecord, longestLocalRecord, methods, type ZipRecord } from './zip-records.ts';

/** A zip, open for reading any of its entries at any time. Blocks while it reads: it belongs in a worker. */
export interface ZipFile extends ZipListing {
  find(path: string): ZipEntry | undefined;
  /** One entry whole, with its checksum compared; throws EntryError when it is damaged or has more than `limit` bytes. */
  read(entry: ZipEntry, limit: number): Uint8Array;
  /** One entry in pieces: up to 16 MiB checked and in one piece, larger ones checked when they end. */
  pieces(entry: ZipEntry): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** The first bytes of an entry, up to `length`, unchecked; none when it is damaged. */
  opening(entry: ZipEntry, length: number): Uint8Array;
  close(): void;
}

/** Bytes of extra fields before an entry that are read along with its header. */
const usualExtra = 64;
const wholeUpTo = 16 * 1024 * 1024;
// The tables of codes at the head of a deflated block come before its first character.
const openingSlack = 1024;
const leastChunk = 64;

/** Opens a zip by its path; throws ArchiveError or EntryError when it cannot be read at all. */
export function openZip(zipPath: string): ZipFile {
  return zipFile(openByteFile(zipPath, { isChosen: true }), path.basename(zipPath));
}

/** A zip in an open file, which belongs to it from now on; `name` is what messages call it. */
export function zipFile(file: ByteFile, name: string): ZipFile {
  const listing = listedOrClosed(file, name);
  return {
    ...listing,
    find: (entryPath) => entryAt(listing.entries, entryPath),
    read: ({ record }, limit) => readWhole(file, record, limit),
    pieces: ({ record }) => (record.size > wholeUpTo ? streamed(file, record) : inOnePiece(file, record)),
    opening: ({ record }, length) => openingOf(file, record, length),
    close: () => file.close(),
  };
}

function listedOrClosed(file: ByteFile, name: string): ZipListing {
  try {
    return listZip(file, name);
  } catch (error) {
    file.close();
    throw error;
  }
}

/** By halving, because a map of all entries would cost more to make than a zip to open. */
function entryAt(entries: readonly ZipEntry[], entryPath: string): ZipEntry | undefined {
  let [start, end] = [0, entries.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((entries[middle]?.path ?? '') < entryPath) start = middle + 1;
    else end = middle;
  }
  return entries[start]?.path === entryPath ? entries[start] : undefined;
}

function readWhole(file: ByteFile, record: ZipRecord, limit: number): Uint8Array {
  if (record.size > limit)
    throw new EntryError(`It has ${record.size} bytes, more than the ${limit} that it may have.`);
  const packed = wholeOf(file, dataStart(file, record), record.compressedSize);
  const bytes = record.method === methods.stored ? packed : inflated(packed, record.size);
  checkEnd(record, bytes.length, crc32(bytes));
  return bytes;
}

function* inOnePiece(file: ByteFile, record: ZipRecord): Generator<Uint8Array> {
  yield readWhole(file, record, wholeUpTo);
}

// Deflate begins anew for each entry and its beginning can be unpacked alone.
function openingOf(file: ByteFile, record: ZipRecord, length: number): Uint8Array {
  try {
    const packed = file.read(dataStart(file, record), Math.min(record.compressedSize, length + openingSlack));
    if (record.method === methods.stored) return packed.subarray(0, length);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, length);
  } catch {
    return new Uint8Array();
  }
}

async function* streamed(file: ByteFile, record: ZipRecord): AsyncGenerator<Uint8Array> {
  const packed = piecesOf(file, dataStart(file, record), record.compressedSize);
  let size = 0;
  let crc = 0;
  for await (const piece of record.method === methods.stored ? packed : inflatedPieces(packed)) {
    size += piece.length;
    if (size > record.size) throw larger(record.size);
    crc = crc32(piece, crc);
    yield piece;
  }
  checkEnd(record, size, crc);
}

async function* inflatedPieces(packed: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* through(Readable.from(packed), createInflateRaw({ chunkSize: 256 * 1024 }));
  } catch (error) {
    throw error instanceof EntryError ? error : notUnpacked(error);
  }
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    // In one piece, of a size that was found plausible: putting pieces together takes the memory twice.
    const chunkSize = Math.max(leastChunk, size);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? larger(size) : notUnpacked(error);
  }
}

/** Where an entry's data start, once its own header agrees with the directory. */
function dataStart(file: ByteFile, { offset, name, nameLength, method }: ZipRecord): number {
  const short = file.read(offset, fixedSizes.local + nameLength + usualExtra);
  const local = localRecord(short, offset) ?? localRecord(file.read(offset, longestLocalRecord), offset);
  if (!local) throw new EntryError('It is damaged: nothing starts where the list of files says that it lies.');
  const own = local.record;
  if (own.name !== name)
    throw new EntryError(
      `It is «${shownName(name)}» in the list of files, but «${shownName(own.name)}» where it lies.`,
    );
  if (own.method !== method) throw new EntryError('It is damaged: the list of files contradicts how it is packed.');
  return local.dataStart;
}

function checkEnd(record: ZipRecord, size: number, crc: number): void {
  if (size !== record.size) throw new EntryError(`It is damaged: it has ${size} bytes instead of ${record.size}.`);
  if (crc !== record.crc) throw new EntryError('It is damaged: its checksum is wrong.');
}

function larger(size: number): EntryError {
  return new EntryError(`It is damaged: it has more than the ${size} bytes that it says it has.`);
}

function notUnpacked(error: unknown): EntryError {
  return new EntryError(`It is damaged and cannot be unpacked (${codeOf(error)}).`, { cause: error });
}
