import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../../offline/no-network.ts';
import type { FileJob, FromFileWorker } from './file-job.ts';
import { doFileJob } from './file-jobs.ts';
import { thinnedReports } from './thinned-reports.ts';

disableNodeNetwork();
const tell = (message: FromFileWorker): void => parentPort?.postMessage(message);

doFileJob(
  workerData as FileJob,
  thinnedReports((progress) => tell({ kind: 'progress', progress })),
).then(
  (answer) => tell({ kind: 'answer', answer }),
  (error: unknown) => tell({ kind: 'failure', error: toWireError(error) }),
);
