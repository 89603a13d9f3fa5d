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
  const whole = tokens.flatMap((token) => placesOf(text, token));
  if (!tokens.some((token) => token.parts)) return { ways: [whole] };
  return { ways: [whole, tokens.flatMap((token) => token.parts ?? [token]).flatMap((token) => placesOf(text, token))] };
}

function placesOf(text: string, token: Token): Place[] {
  const { kind, start, end } = token;
  if (kind === 'word') return [{ kind, text: token.text, written: writtenAs(text, token), start, end }];
  return charactersOf(text, start, end).map((character) => ({
    kind: 'character',
    written: character.text,
    ...character,
  }));
}
