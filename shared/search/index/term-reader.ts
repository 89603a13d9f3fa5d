import type { Analyzer } from './analyzer.ts';
import { enlarged } from './enlarged.ts';
import type { TermList } from './index-data.ts';
import { createSpellings, firstSum, nextSum, sumOf } from './spellings.ts';

/**
 * Turns texts into terms by number, in order of first occurrence in a segment. What it knows of tokens outlives the
 * segment: most of those of the next are the same.
 */
export interface TermReader {
  /** Reads the next text, and returns where its terms end among those that were not taken yet. */
  read(text: string): number;
  /** The numbers of the terms of all texts since they were taken last, end to end. */
  takeTerms(): Int32Array;
  /** The spellings of all terms of the segment, which ends here: none may be left to be taken. */
  endSegment(): TermList;
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
  let termsEnd = 0;
  // The first segment has the numbers that the terms have here. A later one numbers those that it has anew.
  let numbering: Numbering | undefined;
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
    for (let place = 0; place < itsTerms.length; place += 1) known[start + place] = numberOf(itsTerms[place] as string);
    knownStarts[token + 1] = end;
    knownTokens = token + 1;
  };

  const putUnremembered = (token: string, place: number): number => {
    const itsTerms = analyzer.termsOf(token);
    const end = place + itsTerms.length;
    if (terms.length < end) terms = enlarged(terms, end);
    for (let at = 0; at < itsTerms.length; at += 1) terms[place + at] = numberOf(itsTerms[at] as string);
    return end;
  };

  return {
    read(original) {
      const text = lowersCase ? original.toLowerCase() : original;
      if (units.length < text.length) units = enlarged(units, text.length);
      // Names of their own and no function of ours a token but one: this loop is most of what building costs.
      const ownUnits = units;
      const isToken = tokenUnits;
      const { length } = text;
      let place = termsEnd;
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
          place = putUnremembered(text.slice(start, at), place);
          continue;
        }
        const token = tokens.numberOf(ownUnits, start, at, sum);
        if (token === knownTokens) remember(token, analyzer.termsOf(text.slice(start, at)));
        const end = knownStarts[token + 1] as number;
        for (let from = knownStarts[token] as number; from < end; from += 1) {
          if (place === terms.length) terms = enlarged(terms, place + 1);
          terms[place] = known[from] as number;
          place += 1;
        }
      }
      termsEnd = place;
      return place;
    },
    takeTerms() {
      const taken = terms.slice(0, termsEnd);
      termsEnd = 0;
      numbering?.renumber(taken, spellings.count);
      return taken;
    },
    endSegment() {
      const list = spellings.toList(numbering?.used());
      numbering = createNumbering();
      return list;
    },
  };
}

/** Numbers in order of first occurrence for the terms of one segment. */
interface Numbering {
  /** Puts into an array of terms the numbers that they have in the segment; `count` is more than any of them. */
  renumber(terms: Int32Array, count: number): void;
  /** The terms of the segment, in order. */
  used(): Int32Array;
}

function createNumbering(): Numbering {
  // By term, one more than its number in the segment; 0 for one that it has not.
  let numbers = new Int32Array(0);
  let used = new Int32Array(1024);
  let usedCount = 0;
  return {
    renumber(terms, count) {
      if (numbers.length < count) numbers = enlarged(numbers, count);
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] as number;
        if (numbers[term] === 0) {
          if (usedCount === used.length) used = enlarged(used, usedCount + 1);
          used[usedCount] = term;
          usedCount += 1;
          numbers[term] = usedCount;
        }
        terms[at] = (numbers[term] as number) - 1;
      }
    },
    used: () => used.subarray(0, usedCount),
  };
}
