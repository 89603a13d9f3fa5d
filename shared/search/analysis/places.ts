import { charactersOf } from './runs.ts';
import { type Token, tokenize, writtenAs } from './tokens.ts';

/** What takes up one position of a text when phrases and distances are counted: a word, or a character of a run. */
export interface Place {
  readonly kind: 'word' | 'character';
  /** Folded. */
  readonly text: string;
  /** A word as it is written, without what parts it. */
  readonly written: string;
  /** UTF-16 units in the text, end not included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a text, in order, read in one or two ways: the second, only where it is another, takes the parts of
 * words for words, so that "d'Ivoire" and "J.K." are both one word and two.
 */
export interface Reading {
  readonly ways: readonly (readonly Place[])[];
}

/** Reads a text once for any number of checks. Linear in its length. */
export function readPlaces(text: string): Reading {
  const tokens = tokenize(text);
  const whole = placesOf(text, tokens);
  if (!tokens.some((token) => token.parts)) return { ways: [whole] };
  return {
    ways: [
      whole,
      placesOf(
        text,
        tokens.flatMap((token) => token.parts ?? [token]),
      ),
    ],
  };
}

// A phrase is checked on thousands of texts: a loop takes half the time of a map.
function placesOf(text: string, tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (const token of tokens) {
    const { kind, start, end } = token;
    if (kind === 'word') places.push({ kind, text: token.text, written: writtenAs(text, token), start, end });
    else
      for (const character of charactersOf(text, start, end))
        places.push({ kind: 'character', written: character.text, ...character });
  }
  return places;
}
