import path from 'node:path';
import type { ArchiveReader, OtherFile, ReadingReport } from '../../shared/format/codec.ts';
import { codecs } from '../../shared/format/codecs.ts';
import { manifestFile, manifestFromName, readManifest } from '../../shared/format/manifest.ts';
import type { ArchiveManifest } from '../../shared/model/archive.ts';
import { compareDates } from '../../shared/model/date.ts';
import type { NewsEvent } from '../../shared/model/event.ts';

import { ArchiveError } from '../storage/archive-error.ts';
import { isMediaPath } from '../storage/media.ts';

import { type FoundFile, listFolder, readFoundFile } from './container.ts';

/** An archive as read from its folder, with the paths of the pictures that lie in it. */
export interface ReadArchive extends ReadingReport {
  /** In order of time. */
  readonly events: readonly NewsEvent[];
  readonly media: readonly string[];
}

/** Called as files are read. */
export type ReadingProgress = (filesRead: number, filesFound: number) => void;

const largestPage = 16 * 1024 * 1024;

/** Reads the archive in a folder; throws ArchiveError when there is nothing to read. Blocks: it belongs in a worker. */
export function readArchive(root: string, onProgress: ReadingProgress): ReadArchive {
  const { files, skipped } = listFolder(root);
  const { manifest, problem } = manifestOf(root, files);
  const codec = codecs.find((candidate) => files.some((file) => candidate.reads(file.path, () => '')));
  if (!codec) throw noPages(root, files.length);
  const taken: { readonly event: NewsEvent; readonly place: number }[] = [];
  const reader = codec.createReader({ manifest, take: (event, place) => taken.push({ event, place }) });
  for (const [index, file] of files.entries()) {
    if (codec.reads(file.path, () => '')) addPage(root, file.path, reader);
    else reader.addOther(file.path, otherKind(file.path, problem));
    onProgress(index + 1, files.length);
  }
  for (const { path: skippedPath, reason } of skipped)
    reader.addOther(skippedPath, { kind: 'unreadable', reason: `It ${reason}.` });
  const report = reader.finish();
  if (taken.length === 0) throw noPages(root, files.length);
  const events = taken.sort(inOrderOfTime).map(({ event }) => event);
  return { ...report, events, media: files.map((file) => file.path).filter(isMediaPath) };
}

function inOrderOfTime(
  a: { readonly event: NewsEvent; readonly place: number },
  b: { readonly event: NewsEvent; readonly place: number },
): number {
  return compareDates(a.event.date, b.event.date) || a.place - b.place || (a.event.id < b.event.id ? -1 : 1);
}

function addPage(root: string, filePath: string, reader: ArchiveReader): void {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFoundFile(root, filePath, largestPage));
    const sink = reader.addFile(filePath);
    sink.write(text);
    sink.end();
  } catch (error) {
    const reason =
      error instanceof TypeError ? 'Its bytes are not UTF-8 text.' : `It cannot be read: ${messageOf(error)}.`;
    reader.addOther(filePath, { kind: 'unreadable', reason });
  }
}

function otherKind(filePath: string, manifestProblem: string | undefined): OtherFile {
  if (filePath === manifestFile && manifestProblem) return { kind: 'unreadable', reason: manifestProblem };
  return { kind: isMediaPath(filePath) ? 'media' : 'other' };
}

function manifestOf(root: string, files: readonly FoundFile[]): { manifest: ArchiveManifest; problem?: string } {
  const fallback = manifestFromName(path.basename(path.resolve(root)));
  if (!files.some((file) => file.path === manifestFile)) return { manifest: fallback };
  try {
    return { manifest: readManifest(new TextDecoder().decode(readFoundFile(root, manifestFile, largestPage))) };
  } catch (error) {
    return { manifest: fallback, problem: messageOf(error) };
  }
}

function noPages(root: string, files: number): ArchiveError {
  return new ArchiveError(
    'NoEvents',
    `No events were found in «${root}» (${files} ${files === 1 ? 'file' : 'files'} looked at).`,
    'Choose the folder that holds the archive’s «news» folder, with pages such as news/2015/09/4/some-event.md.',
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
