import { Worker } from 'node:worker_threads';
import { PortError } from '../../shared/ipc/port.ts';
import type { ReadArchive, ReadingProgress } from './read-archive.ts';
import type { FromReadingWorker } from './reading-worker.ts';

/** A reading under way, in a worker that can be killed at any moment. */
export interface Reading {
  readonly result: Promise<ReadArchive>;
  /** Ends it: `result` is never settled then. */
  stop(): void;
}

/** Reads the archive in a folder away from this thread. */
export function startReading(root: string, onProgress: ReadingProgress): Reading {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: { root }, env: {} });
  let isStopped = false;
  const result = new Promise<ReadArchive>((resolve, reject) => {
    worker.on('message', (message: FromReadingWorker) => {
      if (isStopped) return;
      if (message.kind === 'progress') onProgress(message.filesRead, message.filesFound);
      else if (message.kind === 'archive') resolve(message.read);
      else reject(new PortError(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (!isStopped) reject(new Error(`Reading the archive ended early (${code}).`));
    });
  });
  return {
    result,
    stop() {
      isStopped = true;
      void worker.terminate();
    },
  };
}
