import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { toWireError, type WireError } from '../../shared/ipc/port.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { createEventTable, type EventKey, type EventTable } from '../../shared/search/event-table.ts';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index.ts';
import type { Indexing, StartIndexing } from './indexing.ts';
import type { EditionHead, EditionSource, OpeningMessage, YearOfEvents } from './opening.ts';
import { countsInTable, countsOfHead, overviewOf } from './overview.ts';
import { documentsOf } from './searchable-text.ts';
import { nameArchives } from './titles.ts';

/** What an opening says after its heads. */
export type Continuation = Exclude<OpeningMessage, { kind: 'progress' | 'head' }>;

/** Archives that are open together: their years come in, newest first, and are indexed, as far as `coverage` says. */
export interface OpenArchive {
  readonly table: EventTable;
  readonly index: SearchIndex;
  /** By the place of each archive. */
  readonly media: readonly ReadonlySet<string>[];
  readonly sources: readonly EditionSource[];
  /** What of each archive could not be read while its years came in; more is in its edition. */
  readonly problems: readonly (readonly Problem[])[];
  coverage(): Coverage;
  overview(): ArchiveOverview;
  take(message: Continuation): void;
  /** Resolves as soon as something holds or nothing more comes in. */
  until(holds: () => boolean): Promise<void>;
  /** Stops indexing; nothing is answered any more. */
  close(): void;
}

interface LoadingState {
  loadedSince?: number;
  indexedSince?: number;
  isLoading: boolean;
  failure?: WireError;
}

/** Opens archives of which nothing is known but their heads; `onCoverage` is called after each year that came or was indexed. */
export function createOpenArchive(
  ids: readonly string[],
  heads: readonly EditionHead[],
  startIndexing: StartIndexing,
  onCoverage: (coverage: Coverage) => void,
): OpenArchive {
  const archives = nameArchives(ids, heads);
  const table = createEventTable(archives);
  const index = createSearchIndex();
  const stated = heads.map(countsOfHead);
  const statedEvents = stated.reduce((sum, { events }) => sum + events, 0);
  const problems: Problem[][] = heads.map(() => []);
  const state: LoadingState = { isLoading: true };
  let waiting: (() => void)[] = [];

  const coverage = (): Coverage => coverageOf(table, index, statedEvents, state);
  const indexing: Indexing = startIndexing({
    onSegment(segment) {
      index.add(segment);
      state.indexedSince = segment.year;
      onCoverage(coverage());
    },
    onFailure(error) {
      // Without its index an archive is only half open. Ending the process lets the main process start it afresh.
      throw error;
    },
  });

  const addYear = ({ year, events, problems: ofYear }: YearOfEvents): void => {
    for (const { archive, problem } of ofYear) problems[archive]?.push(problem);
    const from = table.events.length;
    table.append(events);
    const to = table.events.length;
    state.loadedSince = year;
    if (to > from) indexing.add({ year, documents: () => documentsOf(table, from, to) });
  };
  const endLoading = (failure?: WireError): void => {
    state.isLoading = false;
    if (failure) state.failure = failure;
    indexing.end();
  };

  return {
    table,
    index,
    media: heads.map(({ media }) => new Set(media)),
    sources: heads.map(({ source }) => source),
    problems,
    coverage,
    overview() {
      // What is missing after a failure must not look as if it had never been there.
      const isCounted = !state.isLoading && !state.failure;
      const found = problems.map((ofArchive) => ofArchive.length);
      return overviewOf(archives, heads, isCounted ? countsInTable(table) : stated, found, coverage());
    },
    take(message) {
      if (!state.isLoading) return;
      try {
        if (message.kind === 'year') addYear(message);
        else endLoading(message.kind === 'failure' ? message.error : undefined);
      } catch (error) {
        endLoading(toWireError(error));
      }
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
      onCoverage(coverage());
    },
    async until(holds) {
      while (state.isLoading && !holds()) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
    close: () => indexing.stop(),
  };
}

/** The place of an event's archive and its id in the library, the latter only where several archives are open. */
export function archiveOf({ table }: OpenArchive, ordinal: number): { readonly archive?: string } {
  const archive = table.archives[table.archiveOf(ordinal)];
  return archive && table.archives.length > 1 ? { archive: archive.id } : {};
}

/** The name of an event among all that are open. */
export function keyAt({ table }: OpenArchive, ordinal: number): EventKey {
  return table.keyOf(table.archiveOf(ordinal), table.events[ordinal]?.id ?? '');
}

function coverageOf({ events }: EventTable, { documents }: SearchIndex, stated: number, state: LoadingState): Coverage {
  const { loadedSince, indexedSince, isLoading, failure } = state;
  const isCounted = !isLoading && !failure;
  return {
    events: isCounted ? events.length : Math.max(stated, events.length),
    loaded: events.length,
    indexed: documents,
    isLoading,
    isComplete: !isLoading && documents === events.length,
    ...(loadedSince !== undefined && { loadedSinceYear: loadedSince }),
    ...(indexedSince !== undefined && { sinceYear: indexedSince }),
    ...(failure && { failure }),
  };
}
