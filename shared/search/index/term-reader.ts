import type { Analyzer } from './analyzer.ts';
import { enlarged } from './enlarged.ts';
import type { TermList } from './index-data.ts';
import { createSpellings, firstSum, nextSum, sumOf } from './spellings.ts';

/** Turns texts into terms by number, in order of first occurrence in all that it has read. */
export interface TermReader {
  /** How many different terms there have been. */
  readonly termCount: number;
  /** The numbers of the last text's terms; what lies beyond what `read` returned is room. Another array after growth. */
  readonly terms: Int32Array;
  /** Reads a text and returns how many terms it has. */
  read(text: string): number;
  /** The spellings of all terms. */
  toList(): TermList;
}

/**
 * The units of the longest token whose terms are remembered. Longer ones are seldom words: runs of Chinese, addresses;
 * they hardly come again and would fill the memory.
 */
const longestRemembered = 32;

/**
 * A reader that has read nothing yet. A token goes through the analyser once, when it is new: news has some thirty
 * tokens for each that is new, so the analyser may be slow and the loop over the units may not.
 */
export function createTermReader(analyzer: Analyzer): TermReader {
  const { tokenUnits, lowersCase } = analyzer;
  const tokens = createSpellings();
  const spellings = createSpellings();
  // The terms of token t: known[knownStarts[t]] up to known[knownStarts[t + 1]].
  let known = new Int32Array(1024);
  let knownStarts = new Int32Array(1024);
  let units = new Uint16Array(1024);
  let termUnits = new Uint16Array(64);
  let terms = new Int32Array(1024);
  let knownTokens = 0;

  const numberOf = (term: string): number => {
    if (termUnits.length < term.length) termUnits = enlarged(termUnits, term.length);
    for (let at = 0; at < term.length; at += 1) termUnits[at] = term.charCodeAt(at);
    return spellings.numberOf(termUnits, 0, term.length, sumOf(termUnits, 0, term.length));
  };

  const remember = (token: number, itsTerms: readonly string[]): void => {
    const start = knownStarts[token] as number;
    const end = start + itsTerms.length;
    if (knownStarts.length < token + 2) knownStarts = enlarged(knownStarts, token + 2);
    if (known.length < end) known = enlarged(known, end);
    for (const [place, term] of itsTerms.entries()) known[start + place] = numberOf(term);
    knownStarts[token + 1] = end;
    knownTokens = token + 1;
  };

  return {
    get termCount() {
      return spellings.count;
    },
    get terms() {
      return terms;
    },
    read(original) {
      const text = lowersCase ? original.toLowerCase() : original;
      const { length } = text;
      if (units.length < length) units = enlarged(units, length);
      // Names of their own, so that the loop over the units need not ask whether they are still what they were.
      const ownUnits = units;
      const isToken = tokenUnits;
      let count = 0;
      for (let at = 0; at < length; at += 1) {
        const start = at;
        let sum = firstSum;
        for (; at < length; at += 1) {
          const unit = text.charCodeAt(at);
          if (isToken[unit] === 0) break;
          ownUnits[at] = unit;
          sum = nextSum(sum, unit);
        }
        if (start === at) continue;
        if (at - start > longestRemembered) {
          const itsTerms = analyzer.termsOf(text.slice(start, at));
          if (terms.length < count + itsTerms.length) terms = enlarged(terms, count + itsTerms.length);
          for (const term of itsTerms) terms[count++] = numberOf(term);
          continue;
        }
        const token = tokens.numberOf(ownUnits, start, at, sum);
        if (token === knownTokens) remember(token, analyzer.termsOf(text.slice(start, at)));
        const last = knownStarts[token + 1] as number;
        for (let place = knownStarts[token] as number; place < last; place += 1) {
          if (count === terms.length) terms = enlarged(terms, count + 1);
          terms[count] = known[place] as number;
          count += 1;
        }
      }
      return count;
    },
    toList: spellings.toList,
  };
}
