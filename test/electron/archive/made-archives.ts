import type { StartIndexing } from '../../../electron/archive/indexing.ts';
import { mergeEvents } from '../../../electron/archive/merge-events.ts';
import { createOpenArchive, type OpenArchive } from '../../../electron/archive/open-archive.ts';
import type { EditionHead, YearOfEvents } from '../../../electron/archive/opening.ts';
import { createEditionWriter } from '../../../electron/storage/edition/edition-writer.ts';
import type { Coverage } from '../../../shared/ipc/archive-contract.ts';
import { type ArchiveManifest, emptyTally } from '../../../shared/model/archive.ts';
import { compareDates } from '../../../shared/model/date.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { createNewsAnalyzer } from '../../../shared/search/analysis/news-analyzer.ts';
import { searchedFields } from '../../../shared/search/answering/searched-texts.ts';
import { createSegmentBuilder } from '../../../shared/search/index/segment-builder.ts';

/** What is made of an archive: its events in order of time, and what its manifest says. */
export interface MadeArchive {
  readonly events: readonly NewsEvent[];
  readonly manifest?: Partial<ArchiveManifest>;
  readonly problems?: readonly Problem[];
  readonly media?: readonly string[];
  readonly folder?: string;
  /** The path of an edition that holds them. */
  readonly edition?: string;
}

/** The head that an honest edition of some events has. */
export function headOf({
  events,
  manifest,
  problems = [],
  media = [],
  folder = '',
  edition = '',
}: MadeArchive): EditionHead {
  const dates: Record<string, number> = {};
  const records = { page: 0, listed: 0, mentioned: 0 };
  for (const { date, record } of events) {
    dates[date] = (dates[date] ?? 0) + 1;
    records[record] += 1;
  }
  return {
    manifest: {
      format: 'daybook/1',
      archive: { id: 'made', title: 'Made', languages: ['en'], ...manifest },
      events: events.length,
      records,
      dates: Object.keys(dates).length,
      topics: new Set(events.flatMap(({ topics }) => topics)).size,
      media: media.length,
      problems: problems.length,
      years: [],
      tally: { ...emptyTally, eventPages: events.length },
    },
    events: JSON.stringify(events),
    dates,
    media,
    source: { edition, folder },
  };
}

/** Writes an archive as an edition. */
export async function writeEdition(edition: string, made: MadeArchive): Promise<MadeArchive> {
  const writer = createEditionWriter(edition);
  for (const [place, event] of made.events.entries()) writer.addEvent(event, place);
  const { manifest } = headOf(made);
  await writer.finish({ manifest: manifest.archive, problems: made.problems ?? [], tally: manifest.tally });
  return { ...made, edition };
}

/** The years of archives, newest first, as an opening tells them. */
export function yearsOf(archives: readonly MadeArchive[]): YearOfEvents[] {
  const yearOf = ({ date }: NewsEvent): number => Number(date.slice(0, 4));
  const sorted = archives.map(({ events }) => events.toSorted((a, b) => compareDates(a.date, b.date)));
  const years = new Set(sorted.flat().map(yearOf));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({
      kind: 'year',
      year,
      problems: [],
      events: mergeEvents(sorted.map((events) => events.filter((event) => yearOf(event) === year))),
    }));
}

/** Indexes in the same thread as soon as it is told to. */
const indexAtOnce: StartIndexing = (languages, listener) => ({
  add({ year, texts }) {
    const builder = createSegmentBuilder(searchedFields, createNewsAnalyzer(languages, ''));
    for (const ofEvent of texts()) builder.add(ofEvent);
    listener.onSegment({ year, data: builder.finish() });
  },
  end: () => undefined,
  stop: () => undefined,
});

/** Archives under the ids `a`, `b` and so on of which only the heads are known, and all coverages that they tell. */
export function openHeads(archives: readonly MadeArchive[], heads: readonly EditionHead[] = archives.map(headOf)) {
  const told: Coverage[] = [];
  const ids = archives.map((_, index) => String.fromCharCode(97 + index));
  return {
    told,
    open: createOpenArchive(ids, heads, { startIndexing: indexAtOnce, keeperOf: () => undefined }, (coverage) =>
      told.push(coverage),
    ),
  };
}

/** Archives of which all years are here. */
export function openWhole(...archives: readonly MadeArchive[]): OpenArchive {
  const { open } = openHeads(archives);
  for (const year of yearsOf(archives)) open.take(year);
  open.take({ kind: 'end' });
  return open;
}
