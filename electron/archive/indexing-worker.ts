import { parentPort } from 'node:worker_threads';
import { buildSegment, type SearchDocument } from '../../shared/search/segment.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';

/** A year to index; answered with its Segment. */
export interface IndexingTask {
  readonly year: number;
  readonly documents: readonly SearchDocument[];
}

disableNodeNetwork();
parentPort?.on('message', ({ year, documents }: IndexingTask) => {
  parentPort?.postMessage(buildSegment(year, documents));
});
