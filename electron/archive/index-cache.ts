import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import * as z from 'zod/mini';
import { decodeIndex } from '../../shared/search/index/decode-index.ts';
import { encodeIndex } from '../../shared/search/index/encode-index.ts';
import type { IndexData } from '../../shared/search/index/index-data.ts';

const storedYearSchema = z.object({ year: z.int(), events: z.int().check(z.nonnegative()) });
const headerSchema = z.object({ years: z.array(storedYearSchema) });

/** A year of an index that is kept. */
export type StoredYear = z.infer<typeof storedYearSchema>;

/** An index that is kept, with the years that it is of, newest first. */
export interface StoredIndex {
  readonly years: readonly StoredYear[];
  readonly data: IndexData;
}

/** What decides whether a kept index is that of an archive: another of any of these is another file. */
export interface IndexKey {
  /** What the events of each archive that is open are, in the order in which they are open. */
  readonly events: readonly string[];
  readonly analyzer: string;
}

const ending = '.index';
const digestBytes = 32;
const lengthBytes = 4;
/** Bytes of all indexes together; those that were used longest ago go first. */
const mostKept = 1024 * 1024 * 1024;

/** Where the index of a key is kept. */
export function indexFile(folder: string, key: IndexKey): string {
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
  return path.join(folder, `${name}${ending}`);
}

/** Reads a kept index; undefined when there is none, or it is not what was written. */
export function readIndex(file: string): StoredIndex | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(digestBytes);
    if (!digestOf(content).equals(bytes.subarray(0, digestBytes))) return undefined;
    const start = lengthBytes + content.readUInt32LE(0);
    const header = headerSchema.parse(JSON.parse(content.toString('utf8', lengthBytes, start)));
    const data = decodeIndex(content.subarray(start));
    const now = new Date();
    utimesSync(file, now, now);
    return { years: header.years, data };
  } catch {
    // It can be made again at any time: what is wrong with it does not matter to the reader.
    return undefined;
  }
}

/** Keeps an index, whole or not at all; older ones make room for it. */
export function writeIndex(file: string, { years, data }: StoredIndex): void {
  const header = Buffer.from(JSON.stringify({ years }));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(header.length);
  // Deflated it would be two fifths smaller, and a start from it a sixth longer.
  const content = Buffer.concat([length, header, encodeIndex(data)]);
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}-${threadId}`;
  try {
    writeFileSync(partial, Buffer.concat([digestOf(content), content]));
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
  makeRoom(folder);
}

function digestOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

function makeRoom(folder: string): void {
  const kept = readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    const { size, mtimeMs } = statSync(file);
    return { file, size, mtimeMs };
  });
  let total = 0;
  for (const { file, size } of kept.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > mostKept) rmSync(file, { force: true });
  }
}
