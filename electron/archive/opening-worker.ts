import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import type { OpeningMessage } from './opening.ts';
import { readYears } from './read-years.ts';

disableNodeNetwork();
const { paths } = workerData as { paths: readonly string[] };
const tell = (message: OpeningMessage): void => parentPort?.postMessage(message);

try {
  readYears(paths, tell);
  tell({ kind: 'end' });
} catch (error) {
  tell({ kind: 'failure', error: toWireError(error) });
}
