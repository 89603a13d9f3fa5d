import { type Token, tokenize } from './analyzer.ts';

/** What to look for: every word and every run must occur; the last word may be the beginning of one, for it is being typed. */
export interface WordQuery {
  readonly words: readonly string[];
  readonly runs: readonly string[];
  /** The last word, when the typed text ends within it. */
  readonly prefix?: string;
}

// A pasted page is cut, not refused: this many words find an event if anything does.
const mostTerms = 64;
// Lunr walks its whole dictionary for a prefix of one letter.
const shortestPrefix = 2;

/** Reads typed text as words; any text at all, without error. A text without any word gives a query that finds nothing. */
export function readWordQuery(text: string): WordQuery {
  const tokens = tokenize(text).slice(0, mostTerms);
  const last = tokens.at(-1);
  const typing = last && isBeingTyped(last, text) ? last : undefined;
  const words = tokens.filter((token) => token.kind === 'word' && token !== typing).map((token) => token.text);
  const runs = tokens.filter((token) => token.kind === 'run').map((token) => token.text);
  return { words: [...new Set(words)], runs: [...new Set(runs)], ...(typing && { prefix: typing.text }) };
}

/** Whether a query holds nothing that could be looked for. */
export function isEmptyQuery(query: WordQuery): boolean {
  return query.words.length === 0 && query.runs.length === 0 && query.prefix === undefined;
}

function isBeingTyped(token: Token, text: string): boolean {
  return token.kind === 'word' && token.end === text.length && token.text.length >= shortestPrefix;
}
