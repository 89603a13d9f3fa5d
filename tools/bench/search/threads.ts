import { Worker } from 'node:worker_threads';
import type { IndexData } from '../../../shared/search/index/index-data.ts';
import { lunrAnalyzer } from '../../../shared/search/index/lunr-analyzer.ts';
import { mergeIndexes } from '../../../shared/search/index/merge-indexes.ts';
import { createTextIndex, type TextIndex } from '../../../shared/search/index/text-index.ts';
import type { BenchTexts } from './documents.ts';
import { bestOf, buildData, newsAnalyzer, queryOfLunr } from './engines.ts';
import { measured, timeOf } from './measure.ts';
import { benchQueries } from './queries.ts';
import { repeatedTexts } from './repeated.ts';

/** What a worker is told at its start; it says `ready`, and on a message from one number to another gives their index. */
export interface ThreadOrder {
  readonly edition: string;
  readonly events: number;
  readonly analyzer: 'lunr' | 'news';
}

/** Documents to index, by number. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What an index of repeated events took. */
export interface ThreadFigures {
  readonly seconds: number;
  readonly firstSearchable: number;
  readonly memory: number;
  /** Bytes resident at most, of the process with its workers. */
  readonly peak: number;
  /** Bytes of the index. */
  readonly size: number;
  readonly terms: number;
  readonly postings: number;
  /** UTF-16 units of all texts. */
  readonly units: number;
  /** Seconds of making the texts alone, which is part of it. */
  readonly making: number;
  /** Milliseconds by query; of Lunr's own pipeline only. */
  readonly times: readonly number[];
}

const stretches = 8;

/** Indexes so many events, those of an edition again and again, in this thread or in some workers. */
export async function measureThreads(
  order: ThreadOrder,
  { texts, languages }: BenchTexts,
  documents: number,
  workers: number,
): Promise<ThreadFigures> {
  const making = makingOf(texts, documents);
  const crew = await Promise.all(Array.from({ length: workers }, () => startWorker(order)));
  let firstSearchable = Number.NaN;
  const started = performance.now();
  const { result, seconds, memory } = await measured(async () => {
    if (workers === 0)
      return createTextIndex(
        buildData(
          repeatedTexts(texts, 0, documents),
          order.analyzer === 'lunr' ? lunrAnalyzer() : newsAnalyzer(languages),
        ),
      );
    const parts = await shared(crew, documents, (first) => {
      createTextIndex(first);
      firstSearchable = (performance.now() - started) / 1000;
    });
    return createTextIndex(mergeIndexes(parts));
  });
  await Promise.all(crew.map((worker) => worker.terminate()));
  return {
    seconds,
    firstSearchable,
    memory,
    peak: process.resourceUsage().maxRSS * 1024,
    ...sizesOf(result),
    ...making,
    times: order.analyzer === 'lunr' ? timesOf(result, texts) : [],
  };
}

function makingOf(texts: Parameters<typeof repeatedTexts>[0], documents: number) {
  const started = performance.now();
  let units = 0;
  for (const ofEvent of repeatedTexts(texts, 0, documents)) for (const text of ofEvent) units += text.length;
  return { making: (performance.now() - started) / 1000, units };
}

async function startWorker(order: ThreadOrder): Promise<Worker> {
  const worker = new Worker(new URL('./bench-search-worker.js', import.meta.url), { workerData: order });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return worker;
}

/** The parts of an index in order; the first is said as soon as it is there. */
async function shared(crew: readonly Worker[], documents: number, onFirst: (part: IndexData) => void) {
  const parts: IndexData[] = [];
  const ends = Array.from({ length: stretches + 1 }, (_, place) => Math.floor((documents * place) / stretches));
  let next = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < stretches) {
      const place = next;
      next += 1;
      parts[place] = await indexOf(worker, { from: ends[place] ?? 0, to: ends[place + 1] ?? 0 });
      if (place === 0) onFirst(parts[place]);
    }
  };
  await Promise.all(crew.map(work));
  return parts;
}

function indexOf(worker: Worker, stretch: Stretch): Promise<IndexData> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(stretch);
  });
}

function sizesOf({ data: { terms, fields } }: TextIndex) {
  const arrays = [
    terms.units,
    terms.starts,
    ...fields.flatMap(({ lengths, starts, documents, frequencies }) => [lengths, starts, documents, frequencies]),
  ];
  return {
    size: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0),
    terms: terms.count,
    postings: fields.reduce((sum, field) => sum + field.documents.length, 0),
  };
}

function timesOf(index: TextIndex, texts: Parameters<typeof repeatedTexts>[0]): number[] {
  return benchQueries(texts).map((query) => timeOf(() => bestOf(index, queryOfLunr(query)), 1));
}
