import { Worker } from 'node:worker_threads';
import type { IndexData } from '../../shared/search/index/index-data.ts';

// The archive process itself answers the reader meanwhile; on two cores a second worker still brings the first year sooner.
const workerCount = 2;
// While years come in, the worker that reads them is to have a core: what can be read comes before what can be searched.
const workersWhileLoading = 1;

/** A year to index. Its texts are made when a worker is free for them. */
export interface YearToIndex {
  readonly year: number;
  readonly events: number;
  /** For each event, by ordinal, the texts that are searched. */
  texts(): readonly (readonly string[])[];
}

/** The index of a year's events. */
export interface Segment {
  readonly year: number;
  readonly data: IndexData;
}

/** What a worker is started with. */
export interface IndexingOrder {
  readonly languages: readonly string[];
}

/** A year to index; answered with its Segment. */
export interface IndexingTask {
  readonly year: number;
  readonly texts: readonly (readonly string[])[];
}

/** Indexing under way. */
export interface Indexing {
  /** Takes the next year; newer ones are indexed before older ones. */
  add(year: YearToIndex): void;
  /** Says that no more years come. */
  end(): void;
  /** Ends it; nothing is reported any more. */
  stop(): void;
}

/**
 * What indexing reports: each year as it is done, in the order in which they were added, or a kept index whole, which
 * may have years that were not added yet; or the failure.
 */
export interface IndexingListener {
  onSegment(segment: Segment): void;
  /** All that was reported does not hold. */
  onReset(): void;
  onFailure(error: Error): void;
}

/** A way to index events of archives in these languages. */
export type StartIndexing = (languages: readonly string[], listener: IndexingListener) => Indexing;

/** Indexes years in worker threads. */
export const startIndexing: StartIndexing = (languages, listener) => {
  const queue: { readonly place: number; readonly year: YearToIndex }[] = [];
  const done = new Map<number, Segment>();
  /** What each worker is at; undefined for one that waits. */
  const workers = new Map<Worker, number | undefined>();
  let added = 0;
  let reported = 0;
  let isEnded = false;

  const stop = (): void => {
    for (const worker of workers.keys()) void worker.terminate();
    workers.clear();
    queue.length = 0;
  };

  // A newer year that takes longer holds back the older one, so that "since 2012" is always true.
  const report = (): void => {
    for (let segment = done.get(reported); segment; segment = done.get(reported)) {
      done.delete(reported);
      reported += 1;
      listener.onSegment(segment);
    }
  };

  const start = (): Worker => {
    const worker = new Worker(new URL('./indexing-worker.js', import.meta.url), {
      workerData: { languages } satisfies IndexingOrder,
      env: {},
    });
    workers.set(worker, undefined);
    worker.on('message', (segment: Segment) => {
      const place = workers.get(worker);
      if (place === undefined) return;
      workers.set(worker, undefined);
      done.set(place, segment);
      feed();
      report();
    });
    worker.on('error', (error) => {
      stop();
      listener.onFailure(error);
    });
    return worker;
  };

  const freeWorker = (): Worker | undefined =>
    [...workers.keys()].find((worker) => workers.get(worker) === undefined) ??
    (workers.size < (isEnded ? workerCount : workersWhileLoading) ? start() : undefined);

  const feed = (): void => {
    while (queue.length > 0) {
      const worker = freeWorker();
      const next = worker && queue.shift();
      if (!worker || !next) return;
      workers.set(worker, next.place);
      worker.postMessage({ year: next.year.year, texts: next.year.texts() } satisfies IndexingTask);
    }
    if (isEnded) for (const worker of workers.keys()) if (workers.get(worker) === undefined) dismiss(worker);
  };

  const dismiss = (worker: Worker): void => {
    workers.delete(worker);
    void worker.terminate();
  };

  return {
    add(year) {
      queue.push({ place: added, year });
      added += 1;
      feed();
    },
    end() {
      isEnded = true;
      feed();
    },
    stop,
  };
};
