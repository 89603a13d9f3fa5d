import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { createEditionWriter, type EditionWriter, type WrittenEdition } from '../edition/edition-writer.ts';
import { notWritable } from '../not-writable.ts';
import { ownLicence } from './own-manifest.ts';
import { type ReadingProgress, readSource, type SourceJob } from './read-source.ts';
import { noEvents } from './recognise.ts';

/** An import to be made. */
export interface ImportJob extends SourceJob {
  /** Where the edition shall lie. */
  readonly target: string;
  /** Whether a file that came to be at the target meanwhile stays, and the import fails; else it is replaced. */
  readonly mustBeFree?: boolean;
  /** Whether pictures become part of the edition; else they stay where they are. */
  readonly withMedia: boolean;
  /** Called often; throws to cancel: then nothing is left behind. */
  onProgress(progress: ImportProgress): void;
  /** Called once, when all is written, before the edition takes its place; throws to cancel at the last moment. */
  beforePlacing?(): void;
}

/** How far an import has come: reading, then writing what was read. */
export interface ImportProgress extends ReadingProgress {
  readonly stage: 'reading' | 'writing';
}

/** What an import has made. */
export interface ImportResult extends WrittenEdition {
  /** Events that were the same as another and became one with it. */
  readonly merged: number;
}

/** Reads a source into an edition. Throws ArchiveError when there are no events, or when the disk is full or read-only. */
export async function importArchive(job: ImportJob): Promise<ImportResult> {
  const writer = begin(job);
  try {
    return await fill(writer, job);
  } catch (error) {
    writer.abandon();
    throw notWritable(error, job.target);
  }
}

function begin({ target, mustBeFree = false, beforePlacing }: ImportJob): EditionWriter {
  const folder = path.dirname(target);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return createEditionWriter(target, { mustBeFree, ...(beforePlacing && { beforePlacing }) });
  } catch (error) {
    throw notWritable(error, target);
  }
}

async function fill(writer: EditionWriter, job: ImportJob): Promise<ImportResult> {
  const problems: Problem[] = [];
  let kept = 0;
  let merged = 0;
  let last: ReadingProgress = { filesRead: 0, filesFound: 0, bytesRead: 0, bytesFound: 0, events: 0 };
  const report = await readSource(job, {
    event: (event, place) => {
      const spooled = writer.addEvent(event, place);
      const file = event.files[0] ?? job.source.name;
      if (spooled.kind !== 'refused') kept += 1;
      if (spooled.kind === 'merged') merged += 1;
      else if (spooled.kind === 'renamed')
        problems.push({
          file,
          what: `The id «${event.id}» belongs to another event too.`,
          done: `This one was given the id «${spooled.id}».`,
        });
      else if (spooled.kind === 'refused') problems.push({ file, what: spooled.reason, done: 'It was left out.' });
    },
    ...(job.withMedia && { media: writer.addMedia }),
    progress: (progress) => {
      last = progress;
      job.onProgress({ ...progress, stage: 'reading' });
    },
  });
  if (kept === 0) throw noEvents(job.source);
  job.onProgress({ ...last, events: kept, stage: 'writing' });
  const licenceText = ownLicence(job.source);
  const written = await writer.finish({
    ...report,
    manifest: withLanguages(report.manifest, job.manifest),
    problems: [...report.problems, ...problems],
    ...(licenceText !== undefined && { licenceText }),
  });
  return { ...written, merged };
}

function withLanguages(read: ArchiveManifest, given: ArchiveManifest): ArchiveManifest {
  return { ...read, ...given, languages: given.languages.length > 0 ? given.languages : read.languages };
}
