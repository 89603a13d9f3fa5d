import { measureAnswers } from './search/answers.ts';
import { newestEvents, newestTexts } from './search/documents.ts';
import { type Built, engines } from './search/engines.ts';
import { measureFts5 } from './search/fts5.ts';
import { measured, timeOf } from './search/measure.ts';
import { type BenchQuery, benchQueries } from './search/queries.ts';
import { measureStarts } from './search/starts.ts';
import { measureThreads } from './search/threads.ts';

// One measurement in a process of its own, printed as one line of JSON: `search-run WHAT EDITION EVENTS FOLDER …`, of the
// newest so many events. WHAT is an engine, `fts5`, `answers`, `starts`, or `threads` with DOCUMENTS WORKERS ANALYSER.
const [what = '', edition = '', most = '', folder = '', ...more] = process.argv.slice(2);
const repetitions = 3;

console.log(JSON.stringify(await figures()));

async function figures(): Promise<object> {
  if (what === 'answers') return measureAnswers(newestEvents(edition, Number(most)));
  if (what === 'starts') return measureStarts(newestTexts(edition, Number(most)), folder);
  if (what === 'threads') return threads();
  const { texts, languages } = newestTexts(edition, Number(most));
  if (what === 'fts5') return measureFts5(texts, benchQueries(texts), folder);
  const build = Object.entries(engines).find(([name]) => name === what)?.[1];
  if (!build) throw new RangeError(`«${what}» is nothing that can be measured.`);
  const { result, ...taken } = await measured((): Built => build(texts, languages));
  const times = benchQueries(texts).map((query) => timeOfQuery(result, query));
  const stored = result.stored?.().length;
  return { ...taken, times, ...(stored !== undefined && { stored }) };
}

function threads() {
  const [documents = '', workers = '', analyzer] = more;
  const order = { edition, events: Number(most), analyzer: analyzer === 'lunr' ? 'lunr' : 'news' } as const;
  return measureThreads(order, newestTexts(edition, Number(most)), Number(documents), Number(workers));
}

function timeOfQuery(built: Built, query: BenchQuery): number | null {
  const ask = built.asking(query);
  return ask ? timeOf(ask, repetitions) : null;
}
