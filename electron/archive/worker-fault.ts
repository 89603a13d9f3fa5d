import { toWireError, type WireError } from '../../shared/ipc/port.ts';
import { codeOf } from '../storage/containers/not-readable.ts';

/** What ended a worker, as it is told to the reader: the heap's limit in words, anything else as it is. */
export function workerFault(error: unknown): WireError {
  if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return toWireError(error);
  return {
    name: 'OutOfMemory',
    message:
      'These files need more memory than Daybook gives to one piece of work; it was ended, and nothing was changed.',
    cure: 'Divide them into parts and open the parts; Daybook can show several archives together.',
  };
}
