import { parentPort, workerData } from 'node:worker_threads';
import { transferablesOf } from '../../shared/search/index/transferables.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import { readIndex, type StoredIndex, writeIndex } from './index-cache.ts';

/** What is to be done: read the index of a file, which is answered with it or with nothing; or keep one there. */
export type IndexCacheTask =
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly index: StoredIndex };

disableNodeNetwork();
const task = workerData as IndexCacheTask;
if (task.kind === 'write') writeIndex(task.file, task.index);
else {
  const found = readIndex(task.file);
  parentPort?.postMessage(found, found ? transferablesOf(found.data) : []);
}
