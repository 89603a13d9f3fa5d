import type { TextNode } from '../../query/query.ts';
import { fold } from '../analysis/fold.ts';
import { type SoughtTerm, type SoughtTerms, stemMark } from '../analysis/sought-terms.ts';
import { patternParts } from '../analysis/word-patterns.ts';
import type { QueryClause } from '../index/query-plan.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { SearchedEvents } from './searched-events.ts';
import { fieldNames } from './searched-texts.ts';

/** What a text asks of the index. */
export interface TextTerms {
  /** Numbers of terms: of each group one or more must occur. */
  readonly groups: readonly Uint32Array[];
  /** What finding them weighs. */
  readonly clauses: readonly QueryClause[];
  /** Whether the text itself must be looked at: the terms may occur without it. */
  readonly mustBeChecked: boolean;
}

/**
 * The terms of a word, a pattern, a fuzzy word or a phrase. Undefined where the text asks for nothing, as a dash does.
 * With `isBeginning` a word may be the beginning of one.
 */
export function termsOfText(
  { index, analyzer }: SearchedEvents,
  node: TextNode,
  isBeginning: boolean,
): TextTerms | undefined {
  const clause = (term: string, boost: number): QueryClause => {
    return { term, fields: fieldNames(node.field), boost, usePipeline: false };
  };
  switch (node.kind) {
    case 'word':
      return termsOfSought(index, analyzer.soughtTerms(node.text, isBeginning ? 'beginning' : 'word'), clause);
    case 'phrase':
      return termsOfSought(index, analyzer.soughtTerms(node.text, 'phrase'), clause);
    case 'pattern':
      return together(
        patternParts(node.text).map(({ kind, text }) => {
          if (kind === 'word') return termsOfSought(index, analyzer.soughtTerms(text, 'word'), clause);
          const terms = index.termsMatching({ kind: 'pattern', text });
          return { groups: [wordsAmong(index, terms)], clauses: [clause(text, 1)], mustBeChecked: false };
        }),
      );
    case 'fuzzy': {
      const [text, { edits }] = [fold(node.text), node];
      const words = wordsAmong(index, index.termsMatching({ kind: 'fuzzy', text, edits }));
      return { groups: [words], clauses: fuzzyClauses(index, words, clause(text, 1), edits), mustBeChecked: false };
    }
  }
}

// What was found already weighs the same by its own names, and the dictionary is not gone through again.
const mostByName = 64;

function fuzzyClauses(index: TextIndex, words: Uint32Array, clause: QueryClause, editDistance: 1 | 2): QueryClause[] {
  if (words.length > mostByName) return [{ ...clause, editDistance }];
  return Array.from(words, (word) => ({ ...clause, term: index.textOf(word) }));
}

function termsOfSought(
  index: TextIndex,
  { tokens, required, preferred, mustTouch }: SoughtTerms,
  clause: (term: string, boost: number) => QueryClause,
): TextTerms | undefined {
  if (tokens.length === 0) return undefined;
  return {
    groups: required.map((group) => numbersOf(index, group)),
    clauses: [...required.flat(), ...preferred].map((sought) => clause(patternOf(sought), sought.weight)),
    mustBeChecked: mustTouch,
  };
}

function together(parts: readonly (TextTerms | undefined)[]): TextTerms | undefined {
  const asking = parts.filter((part) => part !== undefined);
  if (asking.length === 0) return undefined;
  return {
    groups: asking.flatMap(({ groups }) => groups),
    clauses: asking.flatMap(({ clauses }) => clauses),
    mustBeChecked: asking.some(({ mustBeChecked }) => mustBeChecked),
  };
}

function numbersOf(index: TextIndex, group: readonly SoughtTerm[]): Uint32Array {
  const all = group.flatMap((sought) => {
    if (sought.isBeginning) return [...index.termsMatching({ kind: 'pattern', text: patternOf(sought) })];
    return index.termNumber(sought.term) ?? [];
  });
  return Uint32Array.from(new Set(all));
}

function patternOf({ term, isBeginning }: SoughtTerm): string {
  return isBeginning === true ? `${term}*` : term;
}

function wordsAmong(index: TextIndex, terms: Uint32Array): Uint32Array {
  return terms.filter((term) => !index.textOf(term).startsWith(stemMark));
}
