import { exactCaseOf } from './exact-case.ts';
import { pairsOf } from './runs.ts';
import { type Token, tokenize, writtenAs } from './tokens.ts';

/** The first unit of a term that is a stem. No word has it, so that "agre" is never shown as one, nor found by a pattern. */
export const stemMark = '=';

/** A term that a typed word looks for. */
export interface SoughtTerm {
  readonly term: string;
  /** Lunr's boost: what is written as it was typed counts more than another form of the word. */
  readonly weight: number;
  /** Any word that begins with it will do. */
  readonly isBeginning?: true;
}

/** What typed text asks of the index. */
export interface SoughtTerms {
  /** The tokens of the typed text; none where it has no letter and no digit: then it asks for nothing. */
  readonly tokens: readonly Token[];
  /** Of every group, one term or more must occur. */
  readonly required: readonly (readonly SoughtTerm[])[];
  /** Need not occur; where they do, the text is nearer to what was meant. */
  readonly preferred: readonly SoughtTerm[];
  /** Whether the required terms do not tell all: they must stand together, which is checked on the text as a phrase is. */
  readonly mustTouch: boolean;
}

/** What the analyser knows that typed text is read by. */
export interface WordKnowledge {
  /** The folded stems of a word as it is written, but for the word itself. */
  stemsOf(word: string): readonly string[];
  /** The words of a folded run. */
  wordsOf(run: string): readonly string[];
}

const weights = { word: 1, stem: 0.5, exactCase: 2 };
// A shorter stem is a word of its own: "us" is the stem of "uses", and nobody who types it means that.
const shortestStemAlone = 3;

/**
 * How typed text is meant: as a word in any of its forms, as one whose last token may be the beginning of a word if
 * nothing follows it, or as a phrase, whose words are meant as they stand.
 */
export type Meaning = 'word' | 'beginning' | 'phrase';

/** What typed text asks for. */
export function soughtTerms(text: string, meaning: Meaning, knowledge: WordKnowledge): SoughtTerms {
  const tokens = tokenize(text);
  const begun = meaning === 'beginning' && tokens.at(-1)?.end === text.length ? tokens.at(-1) : undefined;
  const required = tokens.flatMap((token) => {
    if (token.kind === 'run') return groupsOfRun(token.text);
    if (meaning === 'phrase') return [[{ term: token.text, weight: weights.word }]];
    const whole = groupOfWord(token.text, knowledge.stemsOf(writtenAs(text, token)));
    return [token === begun ? [...whole, beginning(token.text)] : whole];
  });
  return {
    tokens,
    required,
    preferred: tokens.flatMap((token) => preferredOf(text, token, knowledge)),
    mustTouch: tokens.length > 1 || required.length > 1,
  };
}

function groupOfWord(word: string, stems: readonly string[]): SoughtTerm[] {
  const { stem: weight } = weights;
  const others = stems.flatMap((stem) => [...(isAlone(stem) ? [stem] : []), stemMark + stem]);
  const inflected = isAlone(word) ? [stemMark + word] : [];
  return [{ term: word, weight: weights.word }, ...[...inflected, ...others].map((term) => ({ term, weight }))];
}

function isAlone(stem: string): boolean {
  return stem.length >= shortestStemAlone;
}

function groupsOfRun(run: string): SoughtTerm[][] {
  const characters = [...run];
  if (characters.length === 1) return [[beginning(run)]];
  return [...new Set(pairsOf(characters))].map((term) => [{ term, weight: weights.word }]);
}

function beginning(term: string): SoughtTerm {
  return { term, weight: weights.word, isBeginning: true };
}

function preferredOf(text: string, token: Token, knowledge: WordKnowledge): SoughtTerm[] {
  if (token.kind === 'word') {
    const exact = exactCaseOf(writtenAs(text, token));
    return exact === undefined ? [] : [{ term: exact, weight: weights.exactCase }];
  }
  const words = knowledge.wordsOf(token.text).filter((word) => [...word].length > 2);
  return words.map((term) => ({ term, weight: weights.word }));
}
