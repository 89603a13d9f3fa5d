import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import type { OpeningMessage, OpeningTask } from './opening.ts';
import { readYears } from './read-years.ts';

disableNodeNetwork();
const tell = (message: OpeningMessage): void => parentPort?.postMessage(message);

readYears(workerData as OpeningTask, tell).then(
  () => tell({ kind: 'end' }),
  (error: unknown) => tell({ kind: 'failure', error: toWireError(error) }),
);
