import { copyFileSync, writeFileSync } from 'node:fs';
import { guarded } from '../../../shared/format/table/list-cell.ts';
import type {
  ArchiveFacts,
  FileAnswers,
  FileProgress,
  ImportSummary,
  Inspection,
} from '../../../shared/ipc/files-contract.ts';
import { problemSentence } from '../../../shared/texts/problem-sentence.ts';
import { textsOf } from '../../../shared/texts/texts.ts';
import { archiveError } from '../../storage/archive-error.ts';
import type { EntrySource } from '../../storage/containers/entry-source.ts';
import { joinSources } from '../../storage/containers/join-sources.ts';
import { openSource } from '../../storage/containers/open-source.ts';
import { compareEditions } from '../../storage/edition/compare-editions.ts';
import { type EditionFile, openEdition } from '../../storage/edition/edition-file.ts';
import { factsOf } from '../../storage/edition/facts-of-edition.ts';
import { isEdition } from '../../storage/edition/is-edition.ts';
import { verifyEdition } from '../../storage/edition/verify-edition.ts';
import { readyArchive } from '../../storage/importing/cached-edition.ts';
import { type ImportProgress, importArchive } from '../../storage/importing/import-archive.ts';
import { inspectSource } from '../../storage/importing/inspect-source.ts';
import { ownManifest } from '../../storage/importing/own-manifest.ts';
import { recognise } from '../../storage/importing/recognise.ts';
import { mediaTypeOf } from '../../storage/media.ts';
import { problemTest } from '../problem-pages.ts';
import type { FileJob } from './file-job.ts';
import { writeWhole } from './write-whole.ts';

/** What a job tells while it goes on. */
export interface JobListener {
  report(progress: FileProgress): void;
  /** Called before a file of the job takes its place; throws where the job was cancelled. */
  beforePlacing(): void;
}

type Job<Kind extends FileJob['kind']> = Extract<FileJob, { readonly kind: Kind }>;

const changesListed = 100;
const namesListed = 200;
const problemsListed = 100;
const largestCover = 4 * 1024 * 1024;

/** Does a job; throws ArchiveError where the reader can help. Blocks: it belongs in a worker. */
export function doFileJob(job: FileJob, listener: JobListener): Promise<FileAnswers[FileJob['kind']]> {
  switch (job.kind) {
    case 'inspect':
      return inspect(job, listener);
    case 'import':
      return importInput(job, listener);
    case 'facts':
      return factsOfMany(job, listener);
    case 'cover':
      return withEdition(job, listener, coverOf);
    case 'verify':
      return verify(job, listener);
    case 'compare':
      return compare(job, listener);
    case 'copy':
      return copy(job, listener);
    case 'saveProblems':
      return withEdition(job, listener, (edition) => saveProblems(edition, job, listener));
  }
}

async function inspect({ paths, mapping }: Job<'inspect'>, { report }: JobListener): Promise<Inspection> {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && isEdition(only)) {
    return usingEdition(only, (edition) => ({ kind: 'edition', facts: factsOf(edition) }));
  }
  report(progressOf('listing', 0));
  return usingSource(paths, (source) => Promise.resolve(inspectSource(source, recognise(source, mapping), mapping)));
}

function importInput(
  { paths, manifest, mapping, ...place }: Job<'import'>,
  { report, beforePlacing }: JobListener,
): Promise<ImportSummary> {
  return usingSource(paths, async (source) => {
    const result = await importArchive({
      ...recognise(source, mapping),
      source,
      manifest,
      manifestProblem: ownManifest(source).problem,
      ...place,
      withMedia: true,
      onProgress: (progress) => report(importProgress(progress)),
      beforePlacing,
    });
    return usingEdition(place.target, (edition) => ({
      facts: factsOf(edition),
      dates: result.manifest.dates,
      topics: result.manifest.topics,
      relations: result.relations,
      merged: result.merged,
      tally: result.manifest.tally,
      firstProblems: edition.problems().slice(0, problemsListed),
    }));
  });
}

// Many are asked of at once, when the library is shown or something is put into it: one worker looks at all.
async function factsOfMany({ paths, ofArchive }: Job<'facts'>, { report }: JobListener): Promise<FileAnswers['facts']> {
  const factsOfWanted = (edition: EditionFile): ArchiveFacts | null =>
    ofArchive === undefined || edition.manifest.archive.id === ofArchive ? factsOf(edition) : null;
  const facts: (ArchiveFacts | null)[] = [];
  for (const path of paths) {
    report({ ...progressOf('listing', facts.length), of: paths.length });
    facts.push(path === null ? null : await usingEdition(path, factsOfWanted).catch(() => null));
  }
  return facts;
}

async function verify(job: Job<'verify'>, { report }: JobListener): Promise<FileAnswers['verify']> {
  if (!isEdition(job.archive)) {
    throw archiveError('NoSums', 'no-sums');
  }
  const edition = openEdition(job.archive);
  try {
    const found = await verifyEdition(edition, (done, of) => report({ ...progressOf('verifying', done), of }));
    return {
      ...found,
      damaged: found.damaged.slice(0, namesListed),
      missing: found.missing.slice(0, namesListed),
      unlisted: found.unlisted.slice(0, namesListed),
    };
  } finally {
    edition.close();
  }
}

function compare(
  { older, newer, cacheFolder }: Job<'compare'>,
  listener: JobListener,
): Promise<FileAnswers['compare']> {
  listener.report(progressOf('comparing', 0));
  const compareWith = (before: EditionFile) =>
    usingEdition(newer, (now) => compareEditions(before, now, changesListed));
  return withEdition({ archive: older, cacheFolder }, listener, compareWith);
}

async function copy({ archive, target, cacheFolder }: Job<'copy'>, listener: JobListener): Promise<ArchiveFacts> {
  const { report } = listener;
  if (isEdition(archive)) writeWhole(target, listener.beforePlacing, (file) => copyFileSync(archive, file));
  else {
    await usingSource([archive], async (source) => {
      const { manifest, problem } = ownManifest(source);
      await importArchive({
        ...recognise(source),
        source,
        manifest,
        manifestProblem: problem,
        target,
        withMedia: true,
        onProgress: (progress) => report(importProgress(progress)),
        beforePlacing: listener.beforePlacing,
      });
    });
  }
  return withEdition({ archive: target, cacheFolder }, listener, factsOf);
}

function saveProblems(
  edition: EditionFile,
  { target, contains, language }: Job<'saveProblems'>,
  listener: JobListener,
): FileAnswers['saveProblems'] {
  const problems = edition.problems().filter(problemTest(contains, language));
  const say = textsOf({ language, locale: language });
  const inWords = (sentence: string): string => problemSentence(sentence, language).text;
  const rows = problems.map(({ file, line, what, done }) => [file, String(line ?? ''), inWords(what), inWords(done)]);
  const columns = (['file', 'line', 'what', 'done'] as const).map((column) => say(`problems.column.${column}`));
  const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;
  const lines = [columns, ...rows];
  writeWhole(target, listener.beforePlacing, (file) =>
    writeFileSync(file, lines.map((row) => `${row.map(cell).join(',')}\r\n`).join('')),
  );
  return { problems: problems.length };
}

function coverOf(edition: EditionFile): FileAnswers['cover'] {
  const { cover } = edition.manifest.archive;
  const found = [cover, edition.media[0]].find((path) => path !== undefined && edition.media.includes(path));
  if (found === undefined) return undefined;
  const bytes = edition.readMedia(found, largestCover);
  const type = mediaTypeOf(bytes);
  return type === undefined ? undefined : { type, bytes };
}

async function withEdition<Answer>(
  { archive, cacheFolder }: { readonly archive: string; readonly cacheFolder: string },
  { report }: JobListener,
  use: (edition: EditionFile) => Answer | Promise<Answer>,
): Promise<Answer> {
  const ready = await readyArchive(archive, cacheFolder, (progress) => report(importProgress(progress)));
  return usingEdition(ready.edition, use);
}

async function usingEdition<Answer>(
  path: string,
  use: (edition: EditionFile) => Answer | Promise<Answer>,
): Promise<Answer> {
  const edition = openEdition(path);
  try {
    return await use(edition);
  } finally {
    edition.close();
  }
}

async function usingSource<Answer>(
  paths: readonly string[],
  use: (source: EntrySource) => Promise<Answer>,
): Promise<Answer> {
  const sources: EntrySource[] = [];
  try {
    for (const path of paths) sources.push(await openSource(path));
    return await use(joinSources(sources));
  } finally {
    for (const source of sources) source.close();
  }
}

function importProgress(progress: ImportProgress): FileProgress {
  return {
    stage: progress.stage,
    done: progress.filesRead,
    of: progress.filesFound,
    bytesDone: progress.bytesRead,
    bytesOf: progress.bytesFound,
    events: progress.events,
  };
}

function progressOf(stage: FileProgress['stage'], done: number): FileProgress {
  return { stage, done, bytesDone: 0, bytesOf: 0, events: 0 };
}
