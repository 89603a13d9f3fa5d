import { Worker } from 'node:worker_threads';
import type { WireError } from '../../shared/ipc/port.ts';
import type { EventDate } from '../../shared/model/date.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { ArchivedEvent } from '../../shared/search/event-table.ts';
import type { EditionManifest } from '../storage/edition/layout.ts';
import { removePartial } from '../storage/edition/partial-folder.ts';
import { workerFault } from './worker-fault.ts';

/** What the worker that opens archives tells, in this order; the last message is `end` or `failure`. */
export type OpeningMessage =
  /** While files are read into an edition. */
  | { readonly kind: 'progress'; readonly filesRead: number; readonly filesFound: number }
  /** One head for each archive, in the order asked for. */
  | { readonly kind: 'head'; readonly editions: readonly EditionHead[] }
  | YearOfEvents
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly error: WireError };

/** A year of all archives together, in order of time. Years come newest first. */
export interface YearOfEvents {
  readonly kind: 'year';
  readonly year: number;
  readonly events: readonly ArchivedEvent[];
  /** What could not be read of it; `archive` is the place of each archive. */
  readonly problems: readonly { readonly archive: number; readonly problem: Problem }[];
}

/** What is known of an archive before its events are. */
export interface EditionHead {
  readonly manifest: EditionManifest;
  /** The same for the same events: what an index of them is kept by. */
  readonly events: string;
  /** How many events each date has. */
  readonly dates: Readonly<Record<EventDate, number>>;
  /** The paths of the pictures that it has. */
  readonly media: readonly string[];
  readonly source: EditionSource;
}

/** Where the pictures and the problems of an archive are read from when they are asked for. */
export interface EditionSource {
  /** The path of the edition's file. */
  readonly edition: string;
  /** The folder in which the pictures lie where they are not in the edition. */
  readonly folder?: string;
}

/** An opening under way, in a worker that can be killed at any moment. */
export interface Opening {
  /** Ends it; nothing is told any more. */
  stop(): void;
}

/** What an opening needs to know. */
export interface OpeningTask {
  readonly paths: readonly string[];
  /** Daybook's own folder for what it makes of archives: editions of those opened as they lie, indexes. */
  readonly cacheFolder: string;
}

// Far more than any archive seen needs; a hostile one ends its worker instead of the whole process.
const heapInMegabytes = 2048;

/** Opens archives away from this thread. A worker that dies is told as a failure. */
export function startOpening(task: OpeningTask, onMessage: (message: OpeningMessage) => void): Opening {
  const worker = new Worker(new URL('./opening-worker.js', import.meta.url), {
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapInMegabytes },
  });
  // It is -1 once the worker has ended.
  const { threadId } = worker;
  let isOver = false;
  const tell = (message: OpeningMessage): void => {
    if (isOver) return;
    isOver = message.kind === 'end' || message.kind === 'failure';
    onMessage(message);
  };
  worker.on('message', tell);
  worker.on('error', (error) => tell({ kind: 'failure', error: workerFault(error) }));
  worker.on('exit', (code) => {
    removePartial(task.cacheFolder, threadId);
    tell({ kind: 'failure', error: { name: 'Error', message: `Reading the archive ended early (${code}).` } });
  });
  return {
    stop() {
      isOver = true;
      void worker.terminate();
    },
  };
}
