import type { Analyzer } from '../index/analyzer.ts';
import { characterClass, classAt, unitClasses } from './character-classes.ts';
import { exactCaseOf } from './exact-case.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { createRunCutter, pairsOf } from './runs.ts';
import { type Meaning, type SoughtTerms, soughtTerms, stemMark } from './sought-terms.ts';
import { createStemmers } from './stemmers.ts';
import { tokenize, writtenAs } from './tokens.ts';

/** Raised with every change of an answer: of tokens, folding, stems, names or terms. */
const version = 2;

/** The analyser for news, for texts and for what is typed. */
export interface NewsAnalyzer extends Analyzer {
  /** The languages whose stems words get, in order of the alphabet. */
  readonly languages: readonly string[];
  /** What typed text asks for, whatever it holds: "covid-19" and "TGV列車" are two tokens. */
  soughtTerms(text: string, meaning: Meaning): SoughtTerms;
  /** The terms of a single word as it is written, without punctuation: folded, its stems, its exact case. */
  termsOfWord(written: string): readonly string[];
  /** Whether a term of the index is a word that a reader knows: no stem, no second form in its exact case, no pair across words. */
  isWord(term: string): boolean;
}

const fullStop = 0x2e;

/**
 * The analyser for an archive in these languages (BCP 47 tags). `icuVersion` is that of the runtime, by which runs of
 * Chinese are cut and characters known: it is part of the id.
 */
export function createNewsAnalyzer(languages: readonly string[], icuVersion: string): NewsAnalyzer {
  const stemmers = createStemmers(languages);
  const wordsOf = createRunCutter();
  const knowledge = { stemsOf: stemmers.stemsOf, wordsOf };

  function termsOfWord(written: string): readonly string[] {
    const folded = fold(written);
    const terms = [folded];
    for (const stem of stemmers.stemsOf(written)) terms.push(stemMark + stem);
    // Only a word with a capital has an exact case, and most are without.
    const exact = folded === written ? undefined : exactCaseOf(written);
    if (exact !== undefined) terms.push(exact);
    return terms;
  }

  // A word of two characters is a pair as well, and counts twice: more than the same two across a cut.
  function termsOfRun(run: string): readonly string[] {
    const characters = [...run];
    const words = wordsOf(run).filter((word) => !isOneCharacter(word));
    return [...pairsOf(characters), characters.at(-1) ?? '', ...words];
  }

  function termsOf(token: string): readonly string[] {
    const plain = plainWord(token);
    if (plain !== undefined) return termsOfWord(plain);
    return tokenize(token).flatMap((whole) => {
      if (whole.kind === 'run') return termsOfRun(whole.text);
      return [whole, ...(whole.parts ?? [])].flatMap((word) => termsOfWord(writtenAs(token, word)));
    });
  }

  return {
    id: `news/${version} ${stemmers.languages.join(',')} icu/${icuVersion}`,
    languages: stemmers.languages,
    tokenUnits: unitClasses,
    lowersCase: false,
    termsOf,
    termsOfWord: remembered(termsOfWord),
    soughtTerms: (text, meaning) => soughtTerms(text, meaning, knowledge),
    isWord(term) {
      if (term.startsWith(stemMark) || fold(term) !== term) return false;
      if (classAt(term, 0) !== characterClass.unspaced) return true;
      return !isOneCharacter(term) && wordsOf(term).length === 1;
    },
  };
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

/** The word of a token that is nothing but letters and digits of ASCII, dots after them apart: most are, and need not be cut. */
function plainWord(token: string): string | undefined {
  let end = token.length;
  while (end > 0 && token.charCodeAt(end - 1) === fullStop) end -= 1;
  for (let at = 0; at < end; at += 1) {
    const unit = token.charCodeAt(at);
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
    if (!isLetter && (unit < 0x30 || unit > 0x39)) return undefined;
  }
  return end === 0 ? undefined : token.slice(0, end);
}
