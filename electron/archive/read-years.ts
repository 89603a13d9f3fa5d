import type { EventRecord, NewsEvent } from '../../shared/model/event.ts';
import { mergeEvents } from './merge-events.ts';
import type { EditionHead, OpeningMessage } from './opening.ts';
import { type ReadArchive, readArchive } from './read-archive.ts';

const millisecondsBetweenReports = 60;

/** Reads the archives at some paths and tells their heads, then their years. Blocks: it belongs in a worker. */
export function readYears(paths: readonly string[], tell: (message: OpeningMessage) => void): void {
  const read = readFolders(paths, tell);
  tell({ kind: 'head', editions: read.map((archive, index) => headOf(archive, paths[index] ?? '')) });
  const byYear = read.map(({ events }) => groupByYear(events));
  const years = new Set(byYear.flatMap((ofArchive) => [...ofArchive.keys()]));
  for (const year of [...years].sort((a, b) => b - a))
    tell({ kind: 'year', year, events: mergeEvents(byYear.map((ofArchive) => ofArchive.get(year) ?? [])) });
}

function readFolders(paths: readonly string[], tell: (message: OpeningMessage) => void): ReadArchive[] {
  let lastReport = 0;
  let before = 0;
  return paths.map((path) => {
    let ofThis = 0;
    const read = readArchive(path, (filesRead, filesFound) => {
      ofThis = filesFound;
      const now = Date.now();
      if (now - lastReport < millisecondsBetweenReports) return;
      lastReport = now;
      tell({ kind: 'progress', filesRead: before + filesRead, filesFound: before + filesFound });
    });
    before += ofThis;
    return read;
  });
}

function headOf({ manifest, tally, events, media, problems }: ReadArchive, path: string): EditionHead {
  const dates = countBy(events, ({ date }) => date);
  const records = countBy(events, ({ record }) => record);
  const countOf = (record: EventRecord): number => records.get(record) ?? 0;
  return {
    manifest: {
      format: 'daybook/1',
      archive: manifest,
      events: events.length,
      records: { page: countOf('page'), listed: countOf('listed'), mentioned: countOf('mentioned') },
      dates: dates.size,
      topics: new Set(events.flatMap(({ topics }) => topics)).size,
      media: media.length,
      problems: problems.length,
      years: Array.from(countBy(events, yearOf), ([year, count]) => ({ year, events: count })).reverse(),
      tally,
    },
    dates: Object.fromEntries(dates),
    media,
    source: { kind: 'folder', path, problems },
  };
}

function groupByYear(events: readonly NewsEvent[]): ReadonlyMap<number, readonly NewsEvent[]> {
  const years = new Map<number, NewsEvent[]>();
  for (const event of events) {
    const ofYear = years.get(yearOf(event));
    if (ofYear) ofYear.push(event);
    else years.set(yearOf(event), [event]);
  }
  return years;
}

function countBy<Key>(events: readonly NewsEvent[], keyOf: (event: NewsEvent) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const event of events) counts.set(keyOf(event), (counts.get(keyOf(event)) ?? 0) + 1);
  return counts;
}

function yearOf({ date }: NewsEvent): number {
  return Number(date.slice(0, 4));
}
