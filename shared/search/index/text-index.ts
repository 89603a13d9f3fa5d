import lunr from 'lunr';
import { createDictionary, termNumber } from './dictionary.ts';
import { type TermPattern, termsMatching } from './expand.ts';
import { documentsThrough, gateOf } from './gate.ts';
import type { IndexData } from './index-data.ts';
import { matchDataOf } from './match-data.ts';
import { createScratch, matchAll } from './matching.ts';
import { markDocuments, termText } from './postings.ts';
import { type ClauseQuery, planOf, type QueryPipeline, type QueryPlan } from './query-plan.ts';
import { rankBounds } from './rank-bounds.ts';
import { bestByScore, byScore, type RankedDocuments } from './ranking.ts';
import { scoresOf, scoringOf } from './scoring.ts';

/** All that lunr.Index finds, in its order. */
export interface Found extends RankedDocuments {
  /** What Lunr tells of a document that was found: which terms in which fields. Made when it is asked for. */
  matchDataOf(document: number): lunr.MatchData;
}

/** What is to be ranked, and how much of it. */
export interface RankOptions {
  /** By document: 0 for what may be no hit. */
  readonly gate?: Uint8Array;
  /** How many to give at most, the best of all; all when absent. */
  readonly best?: number;
  /** Whether all hits are given in the order in which they were met, for those who count and do not show. */
  readonly isUnsorted?: boolean;
}

/** Hits with their scores, and how many clauses went beyond `rankBounds`: left out, or finding without a score. */
export interface Ranking extends RankedDocuments, Pick<QueryPlan, 'ignored' | 'unscored'> {}

/** A full-text index that answers as lunr.Index does. */
export interface TextIndex {
  readonly data: IndexData;
  /** What lunr.Index.search finds, in its order, with its scores; throws what it throws. */
  search(text: string): Found;
  /** What lunr.Index.query finds. */
  query(build: (query: lunr.Query) => void): Found;
  /** The same hits, within `rankBounds`. */
  rank(query: ClauseQuery, options?: RankOptions): Ranking;
  /** A query without clauses yet, for `rank`. */
  createQuery(): lunr.Query;
  /** The numbers of the terms that match, in the order of their UTF-16 units; none for what is longer than `rankBounds` allows. */
  termsMatching(pattern: TermPattern): Uint32Array;
  termNumber(text: string): number | undefined;
  textOf(term: number): string;
  /** In how many documents a term occurs, counted once for each field that has it, as Lunr counts for its scores. */
  documentFrequency(term: number): number;
  /** Sets bits for the documents that have any of the terms in any of the fields, by the fields' numbers. */
  markDocuments(terms: Uint32Array, fields: readonly number[], into: Uint8Array, bits: number): void;
}

/** An index that is asked through a pipeline; without one through Lunr's stemmer, as lunr() makes it. */
export function createTextIndex(data: IndexData, pipeline: QueryPipeline = stemming()): TextIndex {
  const dictionary = createDictionary(data.terms);
  const fields = data.fields.map(({ name }) => name);
  const scoring = scoringOf(data);
  const scratch = createScratch(data);
  const planning = { data, dictionary, frequencies: scoring.frequencies, pipeline };
  const bounds = rankBounds(data.documents);

  const find = (plan: QueryPlan, allowed?: Uint8Array): RankedDocuments => {
    if (plan.isImpossible) return scoreless(new Uint32Array(0));
    const gate = gateOf(data, plan, allowed);
    if (plan.isNegated) return scoreless(fields.length > 0 ? documentsThrough(gate, data.documents) : []);
    const matches = matchAll(data, plan, gate, scratch);
    return { documents: matches.hits, scores: scoresOf(scoring, matches, scratch) };
  };
  const createQuery = (): lunr.Query => new lunr.Query(fields);
  const query: TextIndex['query'] = (build) => {
    const asked = createQuery();
    build.call(asked, asked);
    const plan = planOf(asked, planning);
    return { ...byScore(find(plan)), matchDataOf: (document) => matchDataOf(data, plan, document) };
  };
  return {
    data,
    createQuery,
    query,
    search: (text) => query((asked) => void new QueryParser(text, asked).parse()),
    rank(asked, { gate, best, isUnsorted } = {}) {
      const plan = planOf(asked, { ...planning, bounds });
      const hits = find(plan, gate);
      const ranked = isUnsorted ? hits : best === undefined ? byScore(hits) : bestByScore(hits, best);
      return { ...ranked, ignored: plan.ignored, unscored: plan.unscored };
    },
    termsMatching(pattern) {
      if (pattern.text.length > bounds.units) return new Uint32Array(0);
      return termsMatching(dictionary, pattern);
    },
    termNumber: (text) => termNumber(dictionary, text),
    textOf: (term) => termText(data.terms, term),
    documentFrequency: (term) => scoring.frequencies[term] ?? 0,
    markDocuments: (terms, inFields, into, bits) => markDocuments(data, terms, inFields, into, bits),
  };
}

// What @types/lunr leaves out.
const { QueryParser } = lunr as unknown as {
  readonly QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
};

function stemming(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.stemmer);
  return pipeline;
}

function scoreless(documents: ArrayLike<number>): RankedDocuments {
  return { documents: Uint32Array.from(documents), scores: new Float64Array(documents.length) };
}
