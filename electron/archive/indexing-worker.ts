import { parentPort, workerData } from 'node:worker_threads';
import { createNewsAnalyzer } from '../../shared/search/analysis/news-analyzer.ts';
import { searchedFields } from '../../shared/search/answering/searched-texts.ts';
import { createSegmentBuilder } from '../../shared/search/index/segment-builder.ts';
import { transferablesOf } from '../../shared/search/index/transferables.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import type { IndexingOrder, IndexingTask, Segment } from './indexing.ts';

disableNodeNetwork();
const { languages } = workerData as IndexingOrder;
// One for all years: most words of a year were met in another.
const builder = createSegmentBuilder(searchedFields, createNewsAnalyzer(languages, process.versions.icu ?? ''));

parentPort?.on('message', ({ year, texts }: IndexingTask) => {
  for (const ofEvent of texts) builder.add(ofEvent);
  const segment: Segment = { year, data: builder.finish() };
  parentPort?.postMessage(segment, transferablesOf(segment.data));
});
