import type { ArchiveReader, ReadingReport, TextSink } from '../../../shared/format/codec.ts';
import { manifestFile } from '../../../shared/format/manifest.ts';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { EntryContent, EntrySource } from '../containers/entry-source.ts';
import { isMediaPath } from '../media.ts';
import { createTextDecoding, type TextEncoding } from '../text-decoding.ts';
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

const largestPage = 16 * 1024 * 1024;
const largestPicture = 64 * 1024 * 1024;

/** Reads all of a source with a codec. What cannot be read becomes a problem of the report; only `sink` ends it early. */
export async function readSource(job: SourceJob, sink: SourceSink): Promise<ReadingReport> {
  const { source, codec, files, manifest } = job;
  const found = { filesFound: source.entries.length, bytesFound: sizeOf(source) };
  const done = { filesRead: 0, bytesRead: 0, events: 0 };
  const more: Problem[] = [];
  const reader = codec.createReader({
    manifest,
    take: (event, place) => {
      done.events += 1;
      sink.event(event, place);
    },
  });
  const onBytes = (count: number): void => {
    done.bytesRead += count;
    sink.progress({ ...found, ...done });
  };
  for (const content of source.contents()) {
    if (files.has(content.path)) await readText(content, reader, codec.isStreamed, onBytes, more);
    else await takeOther(content, job, reader, sink, onBytes);
    done.filesRead += 1;
    sink.progress({ ...found, ...done });
  }
  for (const { path, reason } of source.skipped) reader.addOther(path, { kind: 'unreadable', reason: `It ${reason}.` });
  const report = reader.finish();
  return more.length === 0 ? report : { ...report, problems: [...more, ...report.problems] };
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
  let size = 0;
  try {
    for await (const piece of content.pieces()) {
      size += piece.length;
      if (!isStreamed && size > largestPage) throw new Error(`It has more than the ${largestPage} bytes of one page.`);
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
    if (!(isStreamed && sink)) return reader.addOther(content.path, { kind: 'unreadable', reason: messageOf(error) });
    problems.push({ file: content.path, what: messageOf(error), done: 'What came before was read.' });
  }
  sink?.end();
  problems.push(...decodingProblems(content.path, decoding.report()));
}

function decodingProblems(
  file: string,
  { encoding, nulls }: { readonly encoding: TextEncoding; readonly nulls: number },
): readonly Problem[] {
  const isUnicode = encoding.startsWith('utf-');
  return [
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
  if (path === manifestFile && manifestProblem !== undefined)
    return reader.addOther(path, { kind: 'unreadable', reason: manifestProblem });
  if (!isMediaPath(path)) return reader.addOther(path, { kind: 'other' });
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
