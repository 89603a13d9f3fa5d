import { parentPort, workerData } from 'node:worker_threads';
import { lunrAnalyzer } from '../../shared/search/index/lunr-analyzer.ts';
import { transferablesOf } from '../../shared/search/index/transferables.ts';
import { newestTexts } from './search/documents.ts';
import { buildingSegments, newsAnalyzer } from './search/engines.ts';
import { repeatedTexts } from './search/repeated.ts';
import type { Stretch, ThreadOrder } from './search/threads.ts';

// A worker that indexes stretches of repeated events for search/threads.ts. It has the texts before the clock runs.
const { edition, events, analyzer: kind } = workerData as ThreadOrder;
const { texts, languages } = newestTexts(edition, events);
const build = buildingSegments(kind === 'lunr' ? lunrAnalyzer() : newsAnalyzer(languages));

parentPort?.on('message', ({ from, to }: Stretch) => {
  const data = build(repeatedTexts(texts, from, to));
  parentPort?.postMessage(data, transferablesOf(data));
});
parentPort?.postMessage('ready');
