import { type Automaton, createAutomaton } from './automaton.ts';
import { type Dictionary, placeAfter, placeOf, placesWith, termNumber } from './dictionary.ts';
import { fuzzyPattern } from './fuzzy-pattern.ts';
import { matchingAmong, matchingPlaces } from './matching-places.ts';
import { inOrderOfLunr } from './order-of-lunr.ts';
import { wildcardPattern } from './wildcard-pattern.ts';

/** Whether a clause's term is looked up as it stands; all else walks the dictionary. */
export function isExact(text: string, edits: number | undefined): boolean {
  return edits === undefined && !text.includes('*');
}

/** The numbers of the terms that Lunr finds for a clause's term. */
export interface Expansion {
  /** In the order of their UTF-16 units. */
  readonly terms: Uint32Array;
  /** In the order in which Lunr finds them; costs more than to find them. */
  inOrder(): Uint32Array;
}

/** Finds the terms for a clause's term. Throws RangeError for edits that are no whole number from 0 on. */
export function expand(dictionary: Dictionary, text: string, edits: number | undefined): Expansion {
  if (isExact(text, edits)) {
    const terms = exactly(dictionary, text);
    return { terms, inOrder: () => terms };
  }
  const { automaton, places } = walk(dictionary, text, edits);
  return {
    terms: numbersAt(dictionary, places),
    inOrder: () => numbersAt(dictionary, inOrderOfLunr(dictionary, automaton, places)),
  };
}

/** What terms are looked for. In a `pattern` each `*` stands for any units, or none. */
export type TermPattern =
  | { readonly kind: 'exact' | 'pattern'; readonly text: string }
  | { readonly kind: 'fuzzy'; readonly text: string; readonly edits: 1 | 2 };

/** The numbers of the terms that match, in the order of their UTF-16 units. */
export function termsMatching(dictionary: Dictionary, pattern: TermPattern): Uint32Array {
  const edits = pattern.kind === 'fuzzy' ? pattern.edits : undefined;
  return pattern.kind === 'exact' ? exactly(dictionary, pattern.text) : expand(dictionary, pattern.text, edits).terms;
}

// An empty text is no term to Lunr even where the index has it.
function exactly(dictionary: Dictionary, text: string): Uint32Array {
  const number = text === '' ? undefined : termNumber(dictionary, text);
  return Uint32Array.of(...(number === undefined ? [] : [number]));
}

interface Walked {
  readonly automaton: Automaton;
  /** Ascending. */
  readonly places: readonly number[];
}

function walk(dictionary: Dictionary, text: string, edits: number | undefined): Walked {
  return edits === undefined ? walkWildcards(dictionary, text) : walkFuzzily(dictionary, text, edits);
}

function walkFuzzily(dictionary: Dictionary, text: string, edits: number): Walked {
  const automaton = createAutomaton(text, fuzzyPattern(text, edits));
  // What is longer than any term by more than the edits cannot lose enough to be one.
  const to = text.length - edits > dictionary.longest ? 0 : dictionary.count;
  return { automaton, places: matchingPlaces(dictionary, automaton, 0, to) };
}

// So many units are rare enough among terms to look at the terms that have them one by one.
const rarePiece = 2;

function walkWildcards(dictionary: Dictionary, text: string): Walked {
  const automaton = createAutomaton(text, wildcardPattern(text));
  const [beginning = '', ...pieces] = text.split('*');
  if (beginning === '') {
    const longest = pieces.reduce((long, piece) => (piece.length > long.length ? piece : long), '');
    if (longest.length >= rarePiece)
      return { automaton, places: matchingAmong(dictionary, automaton, placesWith(dictionary, longest)) };
  }
  const to = placeAfter(dictionary, beginning);
  return { automaton, places: matchingPlaces(dictionary, automaton, placeOf(dictionary, beginning), to) };
}

function numbersAt({ numbers }: Dictionary, places: ArrayLike<number>): Uint32Array {
  return Uint32Array.from(places, (place) => numbers[place] as number);
}
