import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { problemInWords } from '../../shared/query/problem-in-words.ts';
import type { ParsedQuery, ProblemKind, QueryProblem } from '../../shared/query/query.ts';
import { queryInWords } from '../../shared/query/query-in-words.ts';
import { createNewsAnalyzer } from '../../shared/search/analysis/news-analyzer.ts';
import { findEvents } from '../../shared/search/answering/find-events.ts';
import type { SearchedEvents } from '../../shared/search/answering/searched-events.ts';
import { searchedFields, searchedTextsOf } from '../../shared/search/answering/searched-texts.ts';
import { createEventTable } from '../../shared/search/event-table.ts';
import { createGrowingIndex } from '../../shared/search/growing-index.ts';
import { betterText } from '../../shared/search/help/better-text.ts';
import { createSegmentBuilder } from '../../shared/search/index/segment-builder.ts';
import { inOrder, type Order } from '../../shared/search/order.ts';
import { select } from '../../shared/search/selection.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { counted, grouped } from './numbers.ts';
import { problemLine } from './problem-lines.ts';
import { safeText } from './safe-text.ts';
import { withEdition } from './with-edition.ts';

/** The options of `search`. */
export interface SearchOptions extends JsonOption {
  readonly limit?: number;
  readonly sort?: Order;
}

/** The orders in which hits can be listed. */
export const searchOrders: readonly Order[] = ['relevance', 'newest', 'oldest'];

/** What `search --json` prints. */
export interface SearchResult {
  readonly total: number;
  /** Milliseconds of answering, without reading and indexing. */
  readonly took_ms: number;
  /** How many of the archive's events could be searched. */
  readonly covered: { readonly events: number; readonly of: number };
  readonly hits: readonly SearchHit[];
  /** What was searched, in a sentence. */
  readonly explained?: string;
  /** Where no event has all that was asked for: how many parts of it the hits have. */
  readonly relaxed?: { readonly met: number; readonly of: number };
  /** What was probably meant by a word that hardly any event has. */
  readonly didYouMean?: string;
  /** Everything that was read otherwise than it was written; places are UTF-16 units of the question. */
  readonly problems: readonly SearchProblem[];
  /** The first problem by which the question is none; it was searched as words all the same. */
  readonly error?: SearchProblem;
}

/** An event that was found. */
export interface SearchHit {
  readonly id: string;
  readonly date: string;
  readonly headline: string;
  /** 0 where the question has no text. */
  readonly score: number;
}

/** A stretch of the question, end not included, with a sentence about it. */
export interface SearchProblem {
  readonly kind: ProblemKind['kind'];
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const usualLimit = 20;

// What was only decided one way of two, or brought within bounds, is a question all the same.
const remarks: ReadonlySet<ProblemKind['kind']> = new Set<ProblemKind['kind']>([
  'ambiguous-date',
  'reversed-period',
  'near-distance',
  'fuzzy-distance',
  'more-problems',
]);

/** Answers a question as the reader does; ends with 2 where the question has an error. */
export function search(file: string, text: string, options: SearchOptions, desk: Desk): Promise<ExitCode> {
  return withEdition(file, desk, async (edition) => {
    const query = parseQuery(text);
    const result = answer(readSearched(edition, desk), edition, query, options);
    if (options.json) await desk.output.json(result);
    else await print(result, desk);
    return result.error ? exitCodes.wrongUse : exitCodes.good;
  });
}

function readSearched(edition: EditionFile, desk: Desk): SearchedEvents {
  const { archive, events, years } = edition.manifest;
  const table = createEventTable([{ id: archive.id, title: archive.title }]);
  const analyzer = createNewsAnalyzer(archive.languages, process.versions.icu ?? '');
  const index = createGrowingIndex(analyzer);
  const builder = createSegmentBuilder(searchedFields, analyzer);
  for (const { year } of years) {
    const read = edition.eventsOf(year);
    for (const problem of read.problems) desk.remark(problemLine(problem));
    table.append(read.events.map((event) => ({ archive: 0, event })));
    for (const event of table.events.slice(index.documents)) builder.add(searchedTextsOf(event));
    index.add(builder.finish());
    desk.progress.show({ stage: 'indexing', noun: 'event', done: index.documents, of: events });
  }
  desk.progress.erase();
  return { table, analyzer, index: index.current() };
}

function answer(
  searched: SearchedEvents,
  edition: EditionFile,
  query: ParsedQuery,
  { limit = usualLimit, sort = 'relevance' }: SearchOptions,
): SearchResult {
  const { table, index } = searched;
  const begun = performance.now();
  const found = query.root && findEvents(searched, query.root, () => false);
  const { ordinals } = select(table, { include: [], exclude: [], found: found?.set ?? new Uint8Array() });
  const hits = inOrder(table, ordinals, sort, found?.scores, limit);
  const took = performance.now() - begun;
  const better = betterText(searched, query);
  const problems = query.problems.map(problemOf);
  const error = problems.find(({ kind }) => !remarks.has(kind));
  return {
    total: ordinals.length,
    took_ms: Math.round(took * 1000) / 1000,
    covered: { events: index.data.documents, of: edition.manifest.events },
    hits: Array.from(hits, (ordinal) => hitOf(searched, ordinal, found?.scores)),
    ...(query.root && { explained: queryInWords(query.root, 'en') }),
    ...(found?.relaxed && { relaxed: found.relaxed }),
    ...(better !== undefined && { didYouMean: better }),
    problems,
    ...(error && { error }),
  };
}

function problemOf(problem: QueryProblem): SearchProblem {
  const { kind, start, end } = problem;
  return { kind, start, end, message: problemInWords(problem, 'en') };
}

function hitOf({ table }: SearchedEvents, ordinal: number, scores: Float64Array | undefined): SearchHit {
  const event = table.events[ordinal];
  return {
    id: event?.id ?? '',
    date: event?.date ?? '',
    headline: event?.headline ?? '',
    score: scores?.[ordinal] ?? 0,
  };
}

async function print(result: SearchResult, desk: Desk): Promise<void> {
  for (const { start, end, message } of result.problems) desk.remark(`archive: ${start}-${end}: ${safeText(message)}`);
  if (result.explained !== undefined) desk.remark(safeText(result.explained));
  if (result.relaxed) {
    const { met, of } = result.relaxed;
    desk.remark(`No event has all ${of} parts of the question; these have ${met} of them.`);
  }
  if (result.didYouMean !== undefined) desk.remark(`Did you mean: ${safeText(result.didYouMean)}`);
  const lines = result.hits.map(({ date, id, headline }) => `${[date, id, headline].map(safeText).join('\t')}\n`);
  await desk.output.text(lines.join(''));
  desk.remark(`${counted(result.total, 'event')} in ${result.took_ms} ms; ${grouped(result.hits.length)} shown.`);
}
