import { type EditionFile, openEdition } from '../storage/edition/edition-file.ts';
import { type ReadyArchive, readyArchive } from '../storage/importing/cached-edition.ts';
import type { ImportProgress } from '../storage/importing/import-archive.ts';
import { mergeEvents } from './merge-events.ts';
import type { EditionHead, OpeningMessage, OpeningTask, YearOfEvents } from './opening.ts';

const millisecondsBetweenReports = 60;

type Tell = (message: OpeningMessage) => void;

/** Opens archives and tells their heads, then their years. Blocks: it belongs in a worker. */
export async function readYears({ paths, cacheFolder }: OpeningTask, tell: Tell): Promise<void> {
  const editions: EditionFile[] = [];
  try {
    const heads: EditionHead[] = [];
    for (const path of paths) {
      const ready = await readyArchive(path, cacheFolder, reporter(tell));
      const edition = openEdition(ready.edition);
      editions.push(edition);
      heads.push(headOf(edition, ready));
    }
    tell({ kind: 'head', editions: heads });
    for (const year of yearsOf(editions)) tell(yearOf(year, editions));
  } finally {
    for (const edition of editions) edition.close();
  }
}

function reporter(tell: Tell): (progress: ImportProgress) => void {
  let lastReport = 0;
  return ({ filesRead, filesFound }) => {
    const now = Date.now();
    if (now - lastReport < millisecondsBetweenReports) return;
    lastReport = now;
    tell({ kind: 'progress', filesRead, filesFound });
  };
}

function headOf(edition: EditionFile, { outside }: ReadyArchive): EditionHead {
  return {
    manifest: edition.manifest,
    events: edition.eventsState(),
    dates: edition.dates(),
    media: outside?.media ?? edition.media,
    source: { edition: edition.path, ...(outside && { folder: outside.folder }) },
  };
}

function yearsOf(editions: readonly EditionFile[]): readonly number[] {
  const years = editions.flatMap(({ manifest }) => manifest.years.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => b - a);
}

function yearOf(year: number, editions: readonly EditionFile[]): YearOfEvents {
  const read = editions.map((edition) => edition.eventsOf(year));
  return {
    kind: 'year',
    year,
    events: mergeEvents(read.map(({ events }) => events)),
    problems: read.flatMap(({ problems }, archive) => problems.map((problem) => ({ archive, problem }))),
  };
}
