import { closeSync, fsync, openSync, rmSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw } from 'node:zlib';
import { faultOfName } from './entry-names.ts';
import { through } from './through.ts';
import { directoryBytes, endBytes, localBytes, type WrittenEntry } from './zip-writing-records.ts';

/** Bytes that come at once or as they are made. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Writes a zip entry by entry; the same entries give the same bytes, wherever and whenever they are written. */
export interface ZipWriter {
  /**
   * Adds an entry, in the order in which they shall lie; packed unless `isStored`. One at a time: wait for it. Throws
   * for a name that no reader would take or that is there already, for an entry of 4 GiB or more, and when a disk is
   * full; then `discard` is due.
   */
  add(name: string, pieces: Pieces, options?: { readonly isStored?: boolean }): Promise<void>;
  /** Writes the directory and waits until all is on the disk. */
  finish(): Promise<void>;
  /** Closes and removes what was written so far. */
  discard(): void;
}

/** Of one entry, before and after packing: what its header can say. */
const largestEntry = 0xfffffffe;
const blockSize = 64 * 1024;

/** Starts a zip in a new file, which must not be there yet. */
export function createZipWriter(zipPath: string): ZipWriter {
  const file = createAppender(openSync(zipPath, 'wx'));
  const entries: WrittenEntry[] = [];
  const names = new Set<string>();
  let isBusy = false;
  return {
    async add(name, pieces, { isStored = false } = {}) {
      checkName(name, names);
      if (isBusy) throw new Error(`«${name}» was added while another entry was being written.`);
      isBusy = true;
      names.add(name);
      entries.push(await writeEntry(file, name, pieces, isStored));
      isBusy = false;
    },
    async finish() {
      const start = file.position();
      for (const entry of entries) file.append(directoryBytes(entry));
      file.append(endBytes(entries.length, start, file.position()));
      await file.finish();
    },
    discard: () => {
      file.close();
      rmSync(zipPath, { force: true });
    },
  };
}

async function writeEntry(file: Appender, name: string, pieces: Pieces, isStored: boolean): Promise<WrittenEntry> {
  const offset = file.position();
  const unfinished = { name, isStored, offset, crc: 0, size: 0, packedSize: 0 };
  file.append(localBytes(unfinished));
  const dataStart = file.position();
  let crc = 0;
  let size = 0;
  const counted = counting(pieces, (piece) => {
    crc = crc32(piece, crc);
    size += piece.length;
  });
  for await (const piece of isStored ? counted : deflated(counted)) {
    file.append(piece);
    const packedSize = file.position() - dataStart;
    if (Math.max(size, packedSize) > largestEntry) throw new Error(`«${name}» has more than ${largestEntry} bytes.`);
  }
  const entry = { ...unfinished, crc, size, packedSize: file.position() - dataStart };
  file.overwrite(localBytes(entry), offset);
  return entry;
}

async function* counting(pieces: Pieces, count: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece);
    yield piece;
  }
}

function deflated(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(Readable.from(inBlocks(pieces)), createDeflateRaw({ level: 6, memLevel: 9, chunkSize: blockSize }));
}

/** The same bytes in blocks of 64 KiB, because what comes out of packing may depend on what goes in at a time. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = Buffer.alloc(blockSize);
  let filled = 0;
  for await (const piece of pieces) {
    for (let taken = 0; taken < piece.length; ) {
      const part = piece.subarray(taken, taken + blockSize - filled);
      block.set(part, filled);
      taken += part.length;
      filled += part.length;
      if (filled < blockSize) continue;
      yield block;
      block = Buffer.alloc(blockSize);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

function checkName(name: string, names: ReadonlySet<string>): void {
  const fault = faultOfName(name);
  if (fault !== undefined) throw new Error(`«${name}» ${fault}.`);
  if (names.has(name)) throw new Error(`«${name}» is in the zip already.`);
}

/** A file that grows at its end. */
interface Appender {
  position(): number;
  append(bytes: Uint8Array): void;
  overwrite(bytes: Uint8Array, position: number): void;
  finish(): Promise<void>;
  close(): void;
}

function createAppender(descriptor: number): Appender {
  let end = 0;
  let isOpen = true;
  const appender: Appender = {
    position: () => end,
    append: (bytes) => {
      appender.overwrite(bytes, end);
      end += bytes.length;
    },
    overwrite: (bytes, position) => {
      // A disk that is nearly full takes less than it is given, without an error.
      for (let written = 0; written < bytes.length; )
        written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
    },
    finish: async () => {
      await promisify(fsync)(descriptor);
      appender.close();
    },
    close: () => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
  return appender;
}
