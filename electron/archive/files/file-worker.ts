import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../../offline/no-network.ts';
import type { FileJob, FromFileWorker } from './file-job.ts';
import { doFileJob } from './file-jobs.ts';

const millisecondsBetweenReports = 60;

disableNodeNetwork();
const tell = (message: FromFileWorker): void => parentPort?.postMessage(message);
let lastReport = 0;

doFileJob(workerData as FileJob, (progress) => {
  const now = Date.now();
  if (now - lastReport < millisecondsBetweenReports) return;
  lastReport = now;
  tell({ kind: 'progress', progress });
}).then(
  (answer) => tell({ kind: 'answer', answer }),
  (error: unknown) => tell({ kind: 'failure', error: toWireError(error) }),
);
