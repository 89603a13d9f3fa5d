import { parentPort, workerData } from 'node:worker_threads';
import type { WireError } from '../../shared/ipc/port.ts';
import { toWireError } from '../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import { type ReadArchive, readArchive } from './read-archive.ts';

/** What the worker that reads an archive tells the archive process. */
export type FromReadingWorker =
  | { readonly kind: 'progress'; readonly filesRead: number; readonly filesFound: number }
  | { readonly kind: 'archive'; readonly read: ReadArchive }
  | { readonly kind: 'failure'; readonly error: WireError };

const millisecondsBetweenReports = 60;

disableNodeNetwork();
const { root } = workerData as { root: string };
const tell = (message: FromReadingWorker): void => parentPort?.postMessage(message);
let lastReport = 0;

try {
  const read = readArchive(root, (filesRead, filesFound) => {
    const now = Date.now();
    if (now - lastReport < millisecondsBetweenReports) return;
    lastReport = now;
    tell({ kind: 'progress', filesRead, filesFound });
  });
  tell({ kind: 'archive', read });
} catch (error) {
  tell({ kind: 'failure', error: toWireError(error) });
}
