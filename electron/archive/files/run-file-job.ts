import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileAnswers, FileProgress } from '../../../shared/ipc/files-contract.ts';
import { cancelled, PortError, wireFailure } from '../../../shared/ipc/port.ts';
import { removePartial } from '../../storage/edition/partial-folder.ts';
import { workerFault } from '../worker-fault.ts';
import type { FileJob, FileTask, FromFileWorker } from './file-job.ts';
import { createPlacingGate, mayCancel } from './placing-gate.ts';

const millisecondsBetweenLooks = 50;
// Far more than any archive seen needs; a hostile one is ended instead of the whole process.
const heapInMegabytes = 2048;

const running = new Set<Worker>();

/** Ends all jobs; resolves when what they had half written is removed. */
export async function endFileJobs(): Promise<void> {
  await Promise.all([...running].map((worker) => worker.terminate()));
}

/**
 * Does a job in a worker of its own, which is ended when nobody wants the answer any more; what it had half written is
 * removed then. A job whose file has taken its place can no longer be cancelled: it answers.
 */
export function runFileJob(
  job: FileJob,
  isCancelled: () => boolean,
  report: (progress: FileProgress) => void,
): Promise<FileAnswers[FileJob['kind']]> {
  const gate = createPlacingGate();
  const worker = new Worker(new URL('./file-worker.js', import.meta.url), {
    workerData: { job, gate } satisfies FileTask,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapInMegabytes },
  });
  running.add(worker);
  let wasCancelled = false;
  // It is -1 once the worker has ended.
  const { threadId } = worker;
  return new Promise<FileAnswers[FileJob['kind']]>((resolve, reject) => {
    const look = setInterval(() => {
      if (!isCancelled() || !mayCancel(gate)) return;
      wasCancelled = true;
      void worker.terminate();
    }, millisecondsBetweenLooks);
    worker.on('message', (message: FromFileWorker) => {
      if (message.kind === 'progress') report(message.progress);
      else if (message.kind === 'answer') resolve(message.answer);
      else reject(new PortError(message.error));
    });
    worker.on('error', (error) => reject(new PortError(workerFault(error))));
    worker.on('exit', () => {
      running.delete(worker);
      clearInterval(look);
      if ('target' in job) removePartial(path.dirname(job.target), threadId);
      if ('cacheFolder' in job) removePartial(job.cacheFolder, threadId);
      reject(
        wasCancelled
          ? new PortError({ name: cancelled, message: 'The work was cancelled.' })
          : new PortError(wireFailure('Ended', { failure: 'work-ended', values: {} })),
      );
    });
  });
}
