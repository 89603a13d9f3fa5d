import { Worker } from 'node:worker_threads';
import type { IndexData } from '../../shared/search/index/index-data.ts';
import type { StoredIndex, StoredYear } from './index-cache.ts';
import type { IndexCacheTask } from './index-cache-worker.ts';
import type { Indexing, StartIndexing, YearToIndex } from './indexing.ts';

/** Where an index is kept between starts. */
export interface IndexKeeper {
  /** Undefined when none is kept. Never fails. */
  read(): Promise<StoredIndex | undefined>;
  /** Never fails: what could not be kept is made again. */
  write(index: StoredIndex): void;
}

/** Keeps an index in a file, by workers of its own. */
export function fileKeeper(file: string): IndexKeeper {
  const run = (task: IndexCacheTask): Worker =>
    new Worker(new URL('./index-cache-worker.js', import.meta.url), { workerData: task, env: {} });
  return {
    read: () =>
      new Promise((resolve) => {
        const worker = run({ kind: 'read', file });
        worker.on('message', resolve);
        worker.on('error', () => resolve(undefined));
        worker.on('exit', () => resolve(undefined));
      }),
    // A full disk costs the reader seconds at the next start, and nothing now.
    write: (index) => void run({ kind: 'write', file, index }).on('error', () => undefined),
  };
}

/**
 * Indexes only what no kept index has: where one is kept it is reported whole as soon as the first year that comes is
 * its first, and taken back if a later year is another. `wholeOf` gives the index of all that was reported.
 */
export function keptIndexing(keeper: IndexKeeper, start: StartIndexing, wholeOf: () => IndexData): StartIndexing {
  return (languages, listener) => {
    const years: YearToIndex[] = [];
    let kept: StoredIndex | undefined;
    let indexing: Indexing | undefined;
    let isKnown = false;
    let isReported = false;
    let isEnded = false;
    let isStopped = false;
    let done = 0;

    const index = (): void => {
      if (isReported) listener.onReset();
      indexing = start(languages, {
        ...listener,
        onSegment(segment) {
          listener.onSegment(segment);
          done += 1;
          keepWhenDone();
        },
      });
      for (const year of years) indexing.add(year);
      if (isEnded) indexing.end();
    };
    const keepWhenDone = (): void => {
      if (!isEnded || done < years.length || years.length === 0) return;
      keeper.write({ years: years.map(({ year, events }) => ({ year, events })), data: wholeOf() });
    };
    const compare = (): void => {
      if (!isKnown || indexing || isStopped) return;
      const isSame = kept && years.every(({ year, events }, at) => isThat(kept?.years[at], year, events));
      const isWhole = !isEnded || kept?.years.length === years.length;
      if (!kept || !isSame || !isWhole) index();
      else if (!isReported && years[0]) {
        isReported = true;
        listener.onSegment({ year: years[0].year, data: kept.data });
      }
    };

    void keeper.read().then((found) => {
      kept = found;
      isKnown = true;
      compare();
    });
    return {
      add(year) {
        years.push(year);
        if (indexing) indexing.add(year);
        else compare();
      },
      end() {
        isEnded = true;
        if (indexing) {
          indexing.end();
          keepWhenDone();
        } else compare();
      },
      stop() {
        isStopped = true;
        indexing?.stop();
      },
    };
  };
}

function isThat(stored: StoredYear | undefined, year: number, events: number): boolean {
  return stored?.year === year && stored.events === events;
}
