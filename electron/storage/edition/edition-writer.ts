import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { ReadingReport } from '../../../shared/format/codec.ts';
import { unknownDate } from '../../../shared/model/date.ts';
import type { EventId, EventRecord, NewsEvent } from '../../../shared/model/event.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { type ArchiveError, archiveError } from '../archive-error.ts';
import { createZipWriter, type ZipWriter } from '../containers/zip-writer.ts';
import { createEventSpool, type EventSpool, type Spooled } from './event-spool.ts';
import { type EditionManifest, editionMediaType, entryNames, largestYear } from './layout.ts';
import { partialFolder, removeOrphans } from './partial-folder.ts';

/** An edition while it is written: under another name beside its place, until it is whole. */
export interface EditionWriter {
  addEvent(event: NewsEvent, place: number): Spooled;
  /** Adds a picture, by its path in the archive; throws what its bytes throw, and the edition then lacks it. */
  addMedia(mediaPath: string, bytes: Uint8Array): Promise<void>;
  /** Writes what is left and puts the edition in its place, in one step that survives a power cut. */
  finish(end: EditionEnd): Promise<WrittenEdition>;
  /** Takes away all that was written. */
  abandon(): void;
}

/** What is known of an edition only when all was read. */
export interface EditionEnd extends ReadingReport {
  /** The licence's own text. */
  readonly licenceText?: string;
}

/** An edition that is in its place. */
export interface WrittenEdition {
  readonly manifest: EditionManifest;
  /** SHA-256 in hex of the list of all entries' sums. */
  readonly digest: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly relations: { readonly resolved: number; readonly unresolved: number };
}

/** How an edition takes its place. */
export interface Placing {
  /** Whether a file that is there by then stays, and finishing fails; else it is replaced. */
  readonly mustBeFree?: boolean;
  /** Called at the last moment; what it throws leaves the place as it is. */
  beforePlacing?(): void;
}

/** Begins an edition that will lie at `target`; what a writer that was killed left there is removed. */
export function createEditionWriter(
  target: string,
  { mustBeFree = false, beforePlacing }: Placing = {},
): EditionWriter {
  removeOrphans(target);
  const folder = partialFolder(target, threadId);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const file = path.join(folder, 'edition');
  const spool = createEventSpool(path.join(folder, 'events'));
  const zip = summed(createZipWriter(file));
  let begun: Promise<void> | undefined;
  const begin = (): Promise<void> => (begun ??= zip.add(entryNames.mediaType, [bytesOf(editionMediaType)], 'stored'));
  let media = 0;

  return {
    addEvent: spool.add,
    async addMedia(mediaPath, bytes) {
      await begin();
      await zip.add(entryNames.media(mediaPath), [bytes], 'stored');
      media += 1;
    },
    async finish(end) {
      await begin();
      const counted = await writeYears(zip, spool);
      const manifest = manifestOf(end, spool, counted, media);
      await zip.add(entryNames.problems, lines(end.problems));
      await zip.add(entryNames.days, [bytesOf(`${JSON.stringify(datesOf(spool), undefined, 1)}\n`)]);
      await zip.add(entryNames.manifest, [bytesOf(`${JSON.stringify(manifest, undefined, 2)}\n`)]);
      if (end.licenceText !== undefined) await zip.add(entryNames.licence, [bytesOf(end.licenceText)]);
      const digest = await zip.finish();
      const { size } = statSync(file);
      if (mustBeFree && existsSync(target)) throw targetTaken(target);
      beforePlacing?.();
      putInPlace(file, target);
      rmSync(folder, { recursive: true, force: true });
      return { manifest, digest, size, relations: counted.relations };
    },
    abandon() {
      zip.discard();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A zip that remembers the sum of each entry. */
interface SummedZip {
  add(name: string, bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, as?: 'stored'): Promise<void>;
  /** Writes the sums of all entries; gives their own sum. */
  finish(): Promise<string>;
  discard(): void;
}

function summed(zip: ZipWriter): SummedZip {
  const sums = new Map<string, string>();
  const add: SummedZip['add'] = async (name, bytes, as) => {
    const hash = createHash('sha256');
    await zip.add(name, hashed(bytes, hash), { isStored: as === 'stored' });
    sums.set(name, hash.digest('hex'));
  };
  return {
    add,
    async finish() {
      const text = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`);
      const bytes = bytesOf(text.join(''));
      await zip.add(entryNames.sums, [bytes], {});
      await zip.finish();
      return createHash('sha256').update(bytes).digest('hex');
    },
    discard: () => zip.discard(),
  };
}

async function* hashed(
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
}

/** What is counted while the events are written. */
interface Counted {
  readonly records: Record<EventRecord, number>;
  readonly topics: ReadonlySet<string>;
  readonly relations: { resolved: number; unresolved: number };
}

async function writeYears(zip: SummedZip, spool: EventSpool): Promise<Counted> {
  const topics = new Set<string>();
  const counted = { records: { page: 0, listed: 0, mentioned: 0 }, topics, relations: { resolved: 0, unresolved: 0 } };
  for (const year of yearsOf(spool)) {
    const ofYear = spool.linesOf(year);
    for (const line of ofYear) {
      const event = JSON.parse(line) as NewsEvent;
      counted.records[event.record] += 1;
      for (const topic of event.topics) topics.add(topic);
      for (const { id } of event.relations) counted.relations[resolution(spool, id)] += 1;
    }
    await zip.add(entryNames.events(year), inPieces(year, ofYear));
  }
  return counted;
}

function resolution(spool: EventSpool, id: EventId): 'resolved' | 'unresolved' {
  return spool.has(id) ? 'resolved' : 'unresolved';
}

function yearsOf(spool: EventSpool): readonly number[] {
  return [...spool.years.keys()].sort((a, b) => b - a);
}

function manifestOf(end: EditionEnd, spool: EventSpool, counted: Counted, media: number): EditionManifest {
  const years = yearsOf(spool).map((year) => ({ year, events: spool.years.get(year) ?? 0 }));
  return {
    format: 'daybook/1',
    archive: end.manifest,
    events: years.reduce((sum, { events }) => sum + events, 0),
    records: counted.records,
    dates: [...spool.dates.keys()].filter((date) => date !== unknownDate).length,
    topics: counted.topics.size,
    media,
    problems: end.problems.length,
    years,
    tally: end.tally,
  };
}

function datesOf(spool: EventSpool): Record<string, number> {
  return Object.fromEntries([...spool.dates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* lines(problems: readonly Problem[]): Generator<Uint8Array> {
  for (const problem of problems) yield bytesOf(`${JSON.stringify(problem)}\n`);
}

const linesInPiece = 500;

function* inPieces(year: number, ofYear: readonly string[]): Generator<Uint8Array> {
  let size = 0;
  for (let at = 0; at < ofYear.length; at += linesInPiece) {
    const piece = bytesOf(`${ofYear.slice(at, at + linesInPiece).join('\n')}\n`);
    size += piece.length;
    if (size > largestYear) throw tooLarge(year);
    yield piece;
  }
}

// What no reader would take must not be written.
function tooLarge(year: number): ArchiveError {
  return archiveError('TooLarge', 'year-too-large', { year, limit: largestYear });
}

// The file was synchronised when it was finished; the rename is only certain when its folder is.
function putInPlace(file: string, target: string): void {
  renameSync(file, target);
  // Windows cannot open a folder; its file system journals the rename itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path.dirname(target), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function targetTaken(target: string): ArchiveError {
  return archiveError('TargetTaken', 'target-taken', { name: path.basename(target) });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
