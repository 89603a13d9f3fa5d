import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../../shared/ipc/port.ts';
import { disableNodeNetwork } from '../../offline/no-network.ts';
import type { FileTask, FromFileWorker } from './file-job.ts';
import { doFileJob } from './file-jobs.ts';
import { mayPlace } from './placing-gate.ts';
import { thinnedReports } from './thinned-reports.ts';

disableNodeNetwork();
const tell = (message: FromFileWorker): void => parentPort?.postMessage(message);

const { job, gate } = workerData as FileTask;

doFileJob(job, {
  report: thinnedReports((progress) => tell({ kind: 'progress', progress })),
  beforePlacing() {
    // The thread is being ended: what it throws now, nobody hears.
    if (!mayPlace(gate)) throw new Error('The work was cancelled.');
  },
}).then(
  (answer) => tell({ kind: 'answer', answer }),
  (error: unknown) => tell({ kind: 'failure', error: toWireError(error) }),
);
