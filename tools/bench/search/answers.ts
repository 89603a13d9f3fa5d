import { parseQuery } from '../../../shared/query/parse-query.ts';
import { createNewsAnalyzer } from '../../../shared/search/analysis/news-analyzer.ts';
import { isBeginningIn } from '../../../shared/search/answering/beginnings.ts';
import { findEvents } from '../../../shared/search/answering/find-events.ts';
import type { SearchedEvents } from '../../../shared/search/answering/searched-events.ts';
import { createEventTable } from '../../../shared/search/event-table.ts';
import { createTextIndex } from '../../../shared/search/index/text-index.ts';
import { inOrder } from '../../../shared/search/order.ts';
import { select } from '../../../shared/search/selection.ts';
import { type BenchEvents, textsOf } from './documents.ts';
import { best, buildData } from './engines.ts';
import { timeOf } from './measure.ts';
import { typicalQuestions } from './questions.ts';

/** What answering took, in milliseconds. */
export interface AnswerFigures {
  /** How many events the result has whose facets, histogram and order are measured. */
  readonly resultEvents: number;
  readonly selecting: number;
  readonly ordering: number;
  readonly questions: readonly { readonly text: string; readonly total: number; readonly milliseconds: number }[];
}

const largeResult = 50_000;
const [timesSelected, timesAsked] = [31, 7];

/** Measures whole answers to questions, and the counts beside a large result. */
export function measureAnswers(bench: BenchEvents): AnswerFigures {
  const searched = searchedOf(bench);
  const { table } = searched;
  const found = spread(Math.min(largeResult, table.events.length), table.events.length);
  const filter = { include: [], exclude: [], found };
  const scores = Float64Array.from(found, (isFound, ordinal) => isFound * ((ordinal * 7919) % 10_007));
  const { ordinals } = select(table, filter);
  return {
    resultEvents: ordinals.length,
    selecting: timeOf(() => select(table, filter), timesSelected),
    ordering: timeOf(() => inOrder(table, ordinals, 'relevance', scores, best), timesSelected),
    questions: typicalQuestions(bench.languages).map((text) => ({
      text,
      total: answer(searched, text),
      milliseconds: timeOf(() => answer(searched, text), timesAsked),
    })),
  };
}

function searchedOf(bench: BenchEvents): SearchedEvents {
  const table = createEventTable([{ id: 'bench', title: 'Bench' }]);
  table.append(bench.events.toReversed().map((event) => ({ archive: 0, event })));
  const analyzer = createNewsAnalyzer(bench.languages, process.versions.icu ?? '');
  return { table, analyzer, index: createTextIndex(buildData(textsOf(bench), analyzer)) };
}

/** So many of all events, evenly spread. */
function spread(wanted: number, all: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: all }, (_, ordinal) =>
    Math.floor(((ordinal + 1) * wanted) / all) > Math.floor((ordinal * wanted) / all) ? 1 : 0,
  );
}

/** Answers as the reader does, to the first rows; gives how many events there are. */
function answer(searched: SearchedEvents, text: string): number {
  const query = parseQuery(text);
  const found = query.root && findEvents(searched, query.root, isBeginningIn(query));
  const { ordinals } = select(searched.table, { include: [], exclude: [], found: found?.set });
  inOrder(searched.table, ordinals, 'relevance', found?.scores, best);
  return ordinals.length;
}
