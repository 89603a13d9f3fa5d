import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { toWireError, type WireError } from '../../shared/ipc/port.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { createNewsAnalyzer } from '../../shared/search/analysis/news-analyzer.ts';
import type { SearchedEvents } from '../../shared/search/answering/searched-events.ts';
import { searchedTextsOf } from '../../shared/search/answering/searched-texts.ts';
import { createEventTable, type EventKey, type EventTable } from '../../shared/search/event-table.ts';
import { createGrowingIndex, type GrowingIndex } from '../../shared/search/growing-index.ts';
import type { IndexKey } from './index-cache.ts';
import type { Indexing, StartIndexing } from './indexing.ts';
import { type IndexKeeper, keptIndexing } from './kept-indexing.ts';
import type { EditionHead, EditionSource, OpeningMessage, YearOfEvents } from './opening.ts';
import { countsInTable, countsOfHead, overviewOf } from './overview.ts';
import { nameArchives } from './titles.ts';

/** What an opening says after its heads. */
export type Continuation = Exclude<OpeningMessage, { kind: 'progress' | 'head' }>;

/** Archives that are open together: their years come in, newest first, and are indexed, as far as `coverage` says. */
export interface OpenArchive {
  readonly table: EventTable;
  /** How many events can be searched. */
  indexed(): number;
  /** The events with the index of those that are indexed so far. */
  searched(): SearchedEvents;
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

/** How the events of archives are indexed, and where an index is kept. */
export interface IndexingMeans {
  readonly startIndexing: StartIndexing;
  /** Undefined where none can be kept. */
  keeperOf(key: IndexKey): IndexKeeper | undefined;
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
  { startIndexing, keeperOf }: IndexingMeans,
  onCoverage: (coverage: Coverage) => void,
): OpenArchive {
  const archives = nameArchives(ids, heads);
  const table = createEventTable(archives);
  const languages = [...new Set(heads.flatMap(({ manifest }) => manifest.archive.languages))];
  const analyzer = createNewsAnalyzer(languages, process.versions.icu ?? '');
  let index = createGrowingIndex(analyzer);
  const stated = heads.map(countsOfHead);
  const statedEvents = stated.reduce((sum, { events }) => sum + events, 0);
  const problems: Problem[][] = heads.map(() => []);
  const state: LoadingState = { isLoading: true };
  let waiting: (() => void)[] = [];

  const coverage = (): Coverage => coverageOf(table, index, statedEvents, state);
  const tellCoverage = (): void => {
    const now = coverage();
    onCoverage(now);
    // What is asked first finds the index ready; until all is here, only whoever asks pays for merging.
    if (now.isComplete) index.current();
  };
  const keeper = keeperOf({ events: heads.map((head) => head.events), analyzer: analyzer.id });
  const start = keeper ? keptIndexing(keeper, startIndexing, () => index.current().data) : startIndexing;
  const indexing: Indexing = start(languages, {
    onSegment(segment) {
      index.add(segment.data);
      state.indexedSince = segment.year;
      tellCoverage();
    },
    onReset() {
      index = createGrowingIndex(analyzer);
      delete state.indexedSince;
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
    if (to > from)
      indexing.add({ year, events: to - from, texts: () => table.events.slice(from, to).map(searchedTextsOf) });
  };
  const endLoading = (failure?: WireError): void => {
    state.isLoading = false;
    if (failure) state.failure = failure;
    indexing.end();
  };

  return {
    table,
    indexed: () => Math.min(index.documents, table.events.length),
    searched: () => ({ table, index: index.current(), analyzer }),
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
      tellCoverage();
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

function coverageOf(
  { events }: EventTable,
  { documents }: GrowingIndex,
  stated: number,
  state: LoadingState,
): Coverage {
  const { loadedSince, isLoading, failure } = state;
  const isCounted = !isLoading && !failure;
  // A kept index may have years that are still to come.
  const indexed = Math.min(documents, events.length);
  const indexedSince = indexed > 0 && indexed === events.length ? loadedSince : state.indexedSince;
  return {
    events: isCounted ? events.length : Math.max(stated, events.length),
    loaded: events.length,
    indexed,
    isLoading,
    isComplete: !isLoading && indexed === events.length,
    ...(loadedSince !== undefined && { loadedSinceYear: loadedSince }),
    ...(indexedSince !== undefined && { sinceYear: indexedSince }),
    ...(failure && { failure }),
  };
}
