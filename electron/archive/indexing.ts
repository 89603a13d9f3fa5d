import { Worker } from 'node:worker_threads';
import type { SearchDocument, Segment } from '../../shared/search/segment.ts';

// The archive process itself answers the reader meanwhile; on two cores a second worker still brings the first year sooner.
const workerCount = 2;
// While years come in, the worker that reads them is to have a core: what can be read comes before what can be searched.
const workersWhileLoading = 1;

/** A year to index. Its documents are made when a worker is free for them. */
export interface YearToIndex {
  readonly year: number;
  documents(): readonly SearchDocument[];
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

/** What indexing reports: each year as it is done, in the order in which they were added, or the failure. */
export interface IndexingListener {
  onSegment(segment: Segment): void;
  onFailure(error: Error): void;
}

/** A way to index. */
export type StartIndexing = (listener: IndexingListener) => Indexing;

/** Indexes years in worker threads. */
export const startIndexing: StartIndexing = (listener) => {
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
    const worker = new Worker(new URL('./indexing-worker.js', import.meta.url), { env: {} });
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
      worker.postMessage({ year: next.year.year, documents: next.year.documents() });
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
