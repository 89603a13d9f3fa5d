import { threadId } from 'node:worker_threads';
import type { EntrySource } from '../../electron/storage/containers/entry-source.ts';
import { partialFolder } from '../../electron/storage/edition/partial-folder.ts';
import {
  type ImportProgress,
  type ImportResult,
  importArchive,
} from '../../electron/storage/importing/import-archive.ts';
import { ownManifest } from '../../electron/storage/importing/own-manifest.ts';
import { type Recognised, recognise } from '../../electron/storage/importing/recognise.ts';
import type { ArchiveManifest } from '../../shared/model/archive.ts';
import type { ColumnMapping } from '../../shared/model/column-mapping.ts';
import { removedAtEnd } from './clean-end.ts';
import { WrongUse } from './exit-codes.ts';
import type { WorkProgress } from './progress-line.ts';
import { usingSource } from './sources.ts';

/** An edition to be made of files. */
export interface EditionJob {
  readonly paths: readonly string[];
  readonly target: string;
  readonly mustBeFree?: boolean;
  readonly mapping?: ColumnMapping | undefined;
  /** What the archive says of itself, given what its own files say. */
  describe?(own: ArchiveManifest, source: EntrySource): ArchiveManifest;
  onProgress(progress: WorkProgress): void;
}

/** What was made. */
export interface MadeEdition extends ImportResult {
  /** The form that the files were taken for, in words. */
  readonly form: string;
  readonly filesFound: number;
}

/** Makes an edition of files; nothing half-written is left behind, not even by an interrupt. Throws ArchiveError. */
export function makeEdition(job: EditionJob): Promise<MadeEdition> {
  job.onProgress({ stage: 'listing', done: 0, noun: 'file' });
  return usingSource(job.paths, async (source) => {
    const { manifest: own, problem } = ownManifest(source);
    const manifest = job.describe?.(own, source) ?? own;
    const recognised = recognise(source, job.mapping);
    if (job.mapping && recognised.codec.id !== 'table') throw noColumns(recognised);
    const result = await removedAtEnd(partialFolder(job.target, threadId), () =>
      importArchive({
        ...recognised,
        source,
        manifest,
        manifestProblem: problem,
        target: job.target,
        mustBeFree: job.mustBeFree === true,
        withMedia: true,
        onProgress: (progress) => job.onProgress(inWork(progress)),
      }),
    );
    const filesFound = source.entries.length + source.skipped.length;
    return { ...result, form: recognised.codec.title, filesFound };
  });
}

function noColumns({ codec }: Recognised): WrongUse {
  return new WrongUse(`«${codec.title}» has no columns to be mapped.`, 'Leave --mapping out.');
}

function inWork({ stage, filesRead, filesFound, events }: ImportProgress): WorkProgress {
  return { stage, done: filesRead, of: filesFound, noun: 'file', events };
}
