import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { fromDayNumber } from '../../shared/model/day.ts';
import type { EventRecord } from '../../shared/model/event.ts';
import { createEventTable, type EventTable } from '../../shared/search/event-table.ts';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index.ts';
import { select } from '../../shared/search/selection.ts';
import { startIndexing } from './indexing.ts';
import type { ReadArchive } from './read-archive.ts';
import { indexingTasks } from './searchable-text.ts';

/** An archive that is open: read, laid out as a table, and indexed as far as `coverage` says. */
export interface OpenArchive {
  readonly root: string;
  readonly read: ReadArchive;
  readonly table: EventTable;
  readonly index: SearchIndex;
  readonly media: ReadonlySet<string>;
  coverage(): Coverage;
  overview(): ArchiveOverview;
  /** Stops indexing; the archive answers nothing more. */
  close(): void;
}

/** Lays a read archive out and starts to index it; `onCoverage` is called after each year. */
export function openReadArchive(
  root: string,
  read: ReadArchive,
  onCoverage: (coverage: Coverage) => void,
): OpenArchive {
  const table = createEventTable(read.events);
  const index = createSearchIndex();
  const events = table.events.length;
  let sinceYear: number | undefined;
  const coverage = (): Coverage => ({
    events,
    indexed: index.documents,
    isComplete: index.documents === events,
    ...(sinceYear !== undefined && { sinceYear }),
  });
  const indexing = startIndexing(indexingTasks(table), {
    onSegment(segment) {
      index.add(segment);
      sinceYear = segment.year;
      onCoverage(coverage());
    },
    onFailure(error) {
      // Without its index an archive is only half open. Ending the process lets the main process start it afresh.
      throw error;
    },
  });
  return {
    root,
    read,
    table,
    index,
    media: new Set(read.media),
    coverage,
    overview: () => overviewOf(read, table, coverage()),
    close: indexing.stop,
  };
}

function overviewOf(read: ReadArchive, table: EventTable, coverage: Coverage): ArchiveOverview {
  const { manifest, tally, problems } = read;
  const all = select(table, { include: [], exclude: [] });
  const first = all.days.at(0);
  const last = all.days.at(-1);
  return {
    manifest,
    tally,
    coverage,
    events: table.events.length,
    eventsByRecord: countRecords(table),
    days: all.days.length,
    topics: table.columns.topic.names.length,
    problems: problems.length,
    histogram: { days: all.days, counts: all.dayCounts },
    ...(first !== undefined && { first: fromDayNumber(first) }),
    ...(last !== undefined && { last: fromDayNumber(last) }),
  };
}

function countRecords(table: EventTable): Record<EventRecord, number> {
  const counts: Record<EventRecord, number> = { page: 0, listed: 0, mentioned: 0 };
  for (const event of table.events) counts[event.record] += 1;
  return counts;
}
