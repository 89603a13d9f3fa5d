import path from 'node:path';
import type { OtherFile } from '../../shared/format/codec.ts';
import { codecs } from '../../shared/format/codecs.ts';
import { manifestFile, manifestFromName, readManifest } from '../../shared/format/manifest.ts';
import type { Archive, ArchiveManifest } from '../../shared/model/archive.ts';
import { ArchiveError } from '../storage/archive-error.ts';
import { type FoundFile, listFolder, readFoundFile } from './container.ts';
import { isMediaPath } from './media.ts';

/** An archive as read from its folder, with the paths of the pictures that lie in it. */
export interface ReadArchive {
  readonly archive: Archive;
  readonly media: readonly string[];
}

/** Called as files are read. */
export type ReadingProgress = (filesRead: number, filesFound: number) => void;

const largestPage = 16 * 1024 * 1024;

/** Reads the archive in a folder; throws ArchiveError when there is nothing to read. Blocks: it belongs in a worker. */
export function readArchive(root: string, onProgress: ReadingProgress): ReadArchive {
  const { files, skipped } = listFolder(root);
  const { manifest, problem } = manifestOf(root, files);
  const codec = codecs.find((candidate) => files.some((file) => candidate.reads(file.path)));
  if (!codec) throw noPages(root, files.length);
  const reader = codec.createReader(manifest);
  for (const [index, file] of files.entries()) {
    if (codec.reads(file.path)) addPage(root, file.path, reader);
    else reader.addOther(file.path, otherKind(file.path, problem));
    onProgress(index + 1, files.length);
  }
  for (const { path: skippedPath, reason } of skipped)
    reader.addOther(skippedPath, { kind: 'unreadable', reason: `It ${reason}.` });
  const archive = reader.finish();
  if (archive.events.length === 0) throw noPages(root, files.length);
  return { archive, media: files.map((file) => file.path).filter(isMediaPath) };
}

function addPage(root: string, filePath: string, reader: ReturnType<(typeof codecs)[number]['createReader']>): void {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFoundFile(root, filePath, largestPage));
    reader.add({ path: filePath, text });
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
