import lunr from 'lunr';
import { pairsOf, stem } from './analyzer.ts';
import type { Segment } from './segment.ts';
import { isEmptyQuery, type WordQuery } from './word-query.ts';

/** Scores of the events that a query found, by ordinal. */
export type Hits = ReadonlyMap<number, number>;

/** A full-text index over the years that were added to it so far. The facade behind which the engine may change. */
export interface SearchIndex {
  add(segment: Segment): void;
  readonly documents: number;
  /** Looks a query up. `textOf` gives an event's folded text, where runs of characters are checked as substrings. */
  search(query: WordQuery, textOf: (ordinal: number) => string): Hits;
}

/** An index of nothing yet. */
export function createSearchIndex(): SearchIndex {
  const parts: lunr.Index[] = [];
  let documents = 0;
  return {
    get documents() {
      return documents;
    },
    add(segment) {
      parts.push(lunr.Index.load(segment.index));
      documents += segment.documents;
    },
    search(query, textOf) {
      const hits = new Map<number, number>();
      if (isEmptyQuery(query)) return hits;
      for (const terms of alternatives(query)) for (const part of parts) collect(part, terms, hits);
      return query.runs.length === 0 ? hits : onlyWithRuns(hits, query.runs, textOf);
    },
  };
}

interface Terms {
  readonly exact: readonly string[];
  readonly prefixes: readonly string[];
}

// Lunr cannot say "this prefix or that stem, and all the others", so the word being typed is asked for in both ways.
function alternatives(query: WordQuery): Terms[] {
  const exact = [...query.words.map(stem), ...query.runs.flatMap(pairsOf)];
  const prefixes = query.runs.filter((run) => [...run].length === 1);
  if (query.prefix === undefined) return [{ exact, prefixes }];
  return [
    { exact, prefixes: [...prefixes, query.prefix] },
    { exact: [...exact, stem(query.prefix)], prefixes },
  ];
}

function collect(part: lunr.Index, terms: Terms, hits: Map<number, number>): void {
  const results = part.query((query) => {
    const presence = lunr.Query.presence.REQUIRED;
    for (const term of terms.exact) query.term(term, { presence, usePipeline: false });
    for (const term of terms.prefixes)
      query.term(term, { presence, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  });
  for (const { ref, score } of results) {
    const ordinal = Number(ref);
    hits.set(ordinal, Math.max(score, hits.get(ordinal) ?? 0));
  }
}

// All pairs of a run may occur in a text without the run itself.
function onlyWithRuns(hits: Hits, runs: readonly string[], textOf: (ordinal: number) => string): Hits {
  return new Map(
    [...hits].filter(([ordinal]) => {
      const text = textOf(ordinal);
      return runs.every((run) => text.includes(run));
    }),
  );
}
