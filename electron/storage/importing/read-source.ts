import type { ArchiveReader, ReadingReport, TextSink } from '../../../shared/format/codec.ts';
import { manifestFile } from '../../../shared/format/manifest.ts';
import type { Storeroom } from '../../../shared/format/storeroom.ts';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { EntryContent, EntrySource } from '../containers/entry-source.ts';
import { isMediaPath } from '../media.ts';
import { createTextDecoding, type DecodingReport } from '../text-decoding.ts';
import { createDiskStoreroom } from './disk-storeroom.ts';
import type { Recognised } from './recognise.ts';

/** How far a reading has come. */
export interface ReadingProgress {
  readonly filesRead: number;
  readonly filesFound: number;
  readonly bytesRead: number;
  readonly bytesFound: number;
  readonly events: number;
}

/** What takes what a source holds. */
export interface SourceSink {
  event(event: NewsEvent, place: number): void;
  /** Takes a picture; throws an Error with a sentence when it cannot. Without it, pictures are only counted. */
  media?(path: string, bytes: Uint8Array): Promise<void>;
  /** Called between pieces of files; throws to end the reading. */
  progress(progress: ReadingProgress): void;
}

/** What is read, and as what. */
export interface SourceJob extends Recognised {
  readonly source: EntrySource;
  readonly manifest: ArchiveManifest;
  /** Why the source's own manifest could not be read. */
  readonly manifestProblem?: string | undefined;
}

/**
 * Bytes that a file may have, and all that are read together: pages and day files stay in memory until their neighbours
 * are there, tables and feeds do not. A page has a few thousand; 8 GiB is also what a zip may grow to.
 */
const largest = {
  whole: { file: 4 * 1024 ** 2, together: 1024 ** 3 },
  streamed: { file: 8 * 1024 ** 3, together: Number.POSITIVE_INFINITY },
};
const largestPicture = 64 * 1024 * 1024;

/** Reads all of a source with a codec. What cannot be read becomes a problem of the report; only `sink` ends it early. */
export async function readSource(job: SourceJob, sink: SourceSink): Promise<ReadingReport> {
  const store = createDiskStoreroom();
  try {
    return await readWithStore(job, sink, store);
  } finally {
    store.close();
  }
}

async function readWithStore(job: SourceJob, sink: SourceSink, store: Storeroom): Promise<ReadingReport> {
  const { source, codec, files, manifest } = job;
  const found = { filesFound: source.entries.length, bytesFound: sizeOf(source) };
  const done = { filesRead: 0, bytesRead: 0, events: 0 };
  const more: Problem[] = [];
  const reader = codec.createReader({
    manifest,
    store,
    take: (event, place) => {
      done.events += 1;
      sink.event(event, place);
    },
  });
  const onBytes = (count: number): void => {
    done.bytesRead += count;
    sink.progress({ ...found, ...done });
  };
  const checkSize = createSizeCheck(source, codec.isStreamed);
  for (const content of source.contents()) {
    const fault = files.has(content.path) ? checkSize(content.path) : undefined;
    if (fault !== undefined) reader.addOther(content.path, { kind: 'unreadable', reason: fault });
    else if (files.has(content.path)) await readText(content, reader, codec.isStreamed, onBytes, more);
    else await takeOther(content, job, reader, sink, onBytes);
    done.filesRead += 1;
    sink.progress({ ...found, ...done });
  }
  for (const { path, reason } of source.skipped) reader.addOther(path, { kind: 'unreadable', reason: `It ${reason}.` });
  const report = reader.finish();
  return more.length === 0 ? report : { ...report, problems: [...more, ...report.problems] };
}

/** Says, for each file in turn, why it is too large to be read, as a sentence. No entry has more bytes than it declares. */
function createSizeCheck({ entries }: EntrySource, isStreamed: boolean): (path: string) => string | undefined {
  const sizes = new Map(entries.map(({ path, size }) => [path, size]));
  const limit = isStreamed ? largest.streamed : largest.whole;
  let together = 0;
  return (path) => {
    const size = sizes.get(path) ?? 0;
    if (size > limit.file) return `It has ${size} bytes, more than the ${limit.file} that such a file may have.`;
    if (together + size > limit.together)
      return `With it, the files would have more than the ${limit.together} bytes that are held in memory.`;
    together += size;
    return undefined;
  };
}

async function readText(
  content: EntryContent,
  reader: ArchiveReader,
  isStreamed: boolean,
  onBytes: (count: number) => void,
  problems: Problem[],
): Promise<void> {
  const decoding = createTextDecoding({ isStrict: !isStreamed });
  let sink: TextSink | undefined;
  try {
    for await (const piece of content.pieces()) {
      const text = decoding.write(piece);
      sink ??= reader.addFile(content.path);
      sink.write(text);
      onBytes(piece.length);
    }
    const rest = decoding.end();
    sink ??= reader.addFile(content.path);
    sink.write(rest);
  } catch (error) {
    // What was read of a large table before its damage is kept; a page is whole or it is none.
    if (!(isStreamed && sink)) {
      reader.addOther(content.path, { kind: 'unreadable', reason: messageOf(error) });
      return;
    }
    problems.push({ file: content.path, what: messageOf(error), done: 'What came before was read.' });
  }
  sink.end();
  problems.push(...decodingProblems(content.path, decoding.report(), isStreamed));
}

function decodingProblems(
  file: string,
  { encoding, nulls, replacements }: DecodingReport,
  isStreamed: boolean,
): readonly Problem[] {
  const isUnicode = encoding.startsWith('utf-');
  // In a page, bytes that are no text are no page: what it has of these signs was written so.
  const lost = isStreamed ? replacements : 0;
  const [what, done] = [`It holds ${lost} characters that could not be read.`, 'They were read as «\ufffd».'];
  return [
    ...(lost === 0 ? [] : [{ file, what, done }]),
    ...(isUnicode ? [] : [{ file, what: 'Its bytes are not UTF-8 text.', done: `It was read as ${encoding}.` }]),
    ...(nulls === 0 ? [] : [{ file, what: `It holds ${nulls} NUL characters.`, done: 'They were read as they are.' }]),
  ];
}

async function takeOther(
  content: EntryContent,
  { source, manifestProblem }: SourceJob,
  reader: ArchiveReader,
  sink: SourceSink,
  onBytes: (count: number) => void,
): Promise<void> {
  const { path } = content;
  const isBadManifest = path === manifestFile && manifestProblem !== undefined;
  if (isBadManifest || !isMediaPath(path)) {
    reader.addOther(path, isBadManifest ? { kind: 'unreadable', reason: manifestProblem } : { kind: 'other' });
    return;
  }
  try {
    const bytes = sink.media && source.read(path, largestPicture);
    if (bytes) await sink.media?.(path, bytes);
    onBytes(bytes?.length ?? 0);
    reader.addOther(path, { kind: 'media' });
  } catch (error) {
    reader.addOther(path, { kind: 'unreadable', reason: messageOf(error) });
  }
}

function sizeOf({ entries }: EntrySource): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
