import type { ArchiveOverview, ArchiveSummary, Coverage, Histogram } from '../../shared/ipc/archive-contract.ts';
import { compareDates, type EventDate, spanOfKnownDate, unknownDate } from '../../shared/model/date.ts';
import { isDay, toDayNumber } from '../../shared/model/day.ts';
import type { EventRecord } from '../../shared/model/event.ts';
import type { EventTable, TableArchive } from '../../shared/search/event-table.ts';
import type { EditionHead } from './opening.ts';

/** How many events an archive has, of which records, when, and with how many topics. */
export interface ArchiveCounts {
  readonly events: number;
  readonly records: Readonly<Record<EventRecord, number>>;
  readonly dates: ReadonlyMap<EventDate, number>;
  readonly topics: number;
}

/** The counts that an archive says of itself. */
export function countsOfHead({ manifest, dates }: EditionHead): ArchiveCounts {
  const { events, records, topics } = manifest;
  return { events, records, topics, dates: new Map(Object.entries(dates)) };
}

/** The counts of the events of a table, for each of its archives. */
export function countsInTable(table: EventTable): ArchiveCounts[] {
  const { names, starts, ids } = table.columns.topic;
  const counted = table.archives.map(() => ({
    events: 0,
    records: { page: 0, listed: 0, mentioned: 0 },
    dates: new Map<EventDate, number>(),
    topics: new Uint8Array(names.length),
  }));
  for (const [ordinal, { record, date }] of table.events.entries()) {
    const counts = counted[table.archiveOf(ordinal)];
    if (!counts) continue;
    counts.events += 1;
    counts.records[record] += 1;
    counts.dates.set(date, (counts.dates.get(date) ?? 0) + 1);
    const end = starts[ordinal + 1] ?? 0;
    for (let at = starts[ordinal] ?? 0; at < end; at += 1) counts.topics[ids[at] ?? -1] = 1;
  }
  return counted.map((counts) => ({ ...counts, topics: counts.topics.reduce((sum, has) => sum + has, 0) }));
}

/** What is open, by the counts of each archive and the problems beyond those that it states. */
export function overviewOf(
  archives: readonly TableArchive[],
  heads: readonly EditionHead[],
  counts: readonly ArchiveCounts[],
  moreProblems: readonly number[],
  coverage: Coverage,
): ArchiveOverview {
  const summaries = archives.flatMap(({ id, title }, index): ArchiveSummary[] => {
    const head = heads[index];
    const ofArchive = counts[index];
    return head && ofArchive ? [summaryOf(id, title, head, ofArchive, moreProblems[index] ?? 0)] : [];
  });
  const dates = addDates(counts.map((ofArchive) => ofArchive.dates));
  return {
    archives: summaries,
    events: summaries.reduce((sum, { events }) => sum + events, 0),
    dates: knownDates(dates).length,
    ...boundsOf(dates),
    problems: summaries.reduce((sum, { problems }) => sum + problems, 0),
    histogram: histogramOf(dates),
    coverage,
  };
}

function summaryOf(
  id: string,
  title: string,
  { manifest }: EditionHead,
  counts: ArchiveCounts,
  moreProblems: number,
): ArchiveSummary {
  return {
    id,
    title,
    manifest: manifest.archive,
    events: counts.events,
    eventsByRecord: counts.records,
    dates: knownDates(counts.dates).length,
    topics: counts.topics,
    ...boundsOf(counts.dates),
    tally: manifest.tally,
    problems: manifest.problems + moreProblems,
  };
}

function addDates(ofArchives: readonly ReadonlyMap<EventDate, number>[]): ReadonlyMap<EventDate, number> {
  const [only, ...others] = ofArchives;
  if (only && others.length === 0) return only;
  const sums = new Map<EventDate, number>();
  for (const dates of ofArchives) for (const [date, count] of dates) sums.set(date, (sums.get(date) ?? 0) + count);
  return sums;
}

function histogramOf(dates: ReadonlyMap<EventDate, number>): Histogram {
  const inOrder = [...dates]
    .filter(([date, count]) => count > 0 && date !== unknownDate)
    .sort(([a], [b]) => compareDates(a, b));
  const exact = inOrder.filter(([date]) => isDay(date));
  return {
    days: exact.map(([date]) => toDayNumber(date)),
    counts: exact.map(([, count]) => count),
    reduced: inOrder.filter(([date]) => !isDay(date)).map(([date, count]) => ({ date, count })),
    undated: dates.get(unknownDate) ?? 0,
  };
}

/** The dates with which events begin and end: of those that end together the more exact one. */
function boundsOf(dates: ReadonlyMap<EventDate, number>): { readonly first?: EventDate; readonly last?: EventDate } {
  const inOrder = knownDates(dates).sort(compareDates);
  const [first] = inOrder;
  if (first === undefined) return {};
  let last = { date: first, to: '' };
  for (const date of inOrder) {
    const { to } = spanOfKnownDate(date);
    if (to >= last.to) last = { date, to };
  }
  return { first, last: last.date };
}

function knownDates(dates: ReadonlyMap<EventDate, number>): EventDate[] {
  return [...dates.keys()].filter((date) => date !== unknownDate);
}
