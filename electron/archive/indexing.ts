import { Worker } from 'node:worker_threads';
import type { SearchDocument, Segment } from '../../shared/search/segment.ts';
import type { IndexingTask } from './indexing-worker.ts';

// The archive process itself answers the reader meanwhile; on two cores a second worker still brings the first year sooner.
const workerCount = 2;

/** Indexing under way. */
export interface Indexing {
  /** Ends it; nothing is reported any more. */
  stop(): void;
}

/** What indexing reports: each year as it is done, in the order newest first, then the end or the failure. */
export interface IndexingListener {
  onSegment(segment: Segment): void;
  onFailure(error: Error): void;
}

/** Indexes documents in worker threads, by year, newest first. */
export function startIndexing(years: readonly IndexingTask[], listener: IndexingListener): Indexing {
  const queue = [...years].sort((a, b) => b.year - a.year);
  const order = queue.map((task) => task.year);
  const done = new Map<number, Segment>();
  const workers = new Set<Worker>();
  let reported = 0;

  const stop = (): void => {
    for (const worker of workers) void worker.terminate();
    workers.clear();
    queue.length = 0;
  };

  // A newer year that takes longer holds back the older one, so that "since 2012" is always true.
  const report = (): void => {
    for (let year = order[reported]; year !== undefined; year = order[reported]) {
      const segment = done.get(year);
      if (!segment) return;
      done.delete(year);
      reported += 1;
      listener.onSegment(segment);
    }
  };

  const feed = (worker: Worker): void => {
    const task = queue.shift();
    if (task) worker.postMessage(task);
    else {
      workers.delete(worker);
      void worker.terminate();
    }
  };

  for (let index = 0; index < Math.min(workerCount, order.length); index += 1) {
    const worker = new Worker(new URL('./indexing-worker.js', import.meta.url), { env: {} });
    workers.add(worker);
    worker.on('message', (segment: Segment) => {
      if (!workers.has(worker)) return;
      done.set(segment.year, segment);
      feed(worker);
      report();
    });
    worker.on('error', (error) => {
      stop();
      listener.onFailure(error);
    });
    feed(worker);
  }
  return { stop };
}

/** The documents of an archive's years, from documents in order of time. */
export function byYear(
  documents: readonly SearchDocument[],
  yearOf: (document: SearchDocument) => number,
): IndexingTask[] {
  const years = new Map<number, SearchDocument[]>();
  for (const document of documents) {
    const year = yearOf(document);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(document);
    else years.set(year, [document]);
  }
  return [...years].map(([year, ofYear]) => ({ year, documents: ofYear }));
}
