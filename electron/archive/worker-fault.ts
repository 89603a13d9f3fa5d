import { toWireError, type WireError, wireFailure } from '../../shared/ipc/port.ts';
import { codeOf } from '../storage/containers/not-readable.ts';

/** What ended a worker, as it is told to the reader: the heap's limit in words, anything else as it is. */
export function workerFault(error: unknown): WireError {
  if (codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return toWireError(error);
  return wireFailure('OutOfMemory', { failure: 'out-of-memory', values: {} });
}
