import type { ProblemList } from './problems.ts';
import type { Token, TokenKind } from './token.ts';
import { longestPeriod } from './written-period.ts';

/** What an operator can stand before. */
export const operands = ['word', 'phrase', 'open', 'field'] as const satisfies readonly TokenKind[];
/** A query has at most so many words, phrases and dates: a pasted page is cut, for so many find an event if any do. */
const mostTerms = 64;
// With the signs that printing adds, a printed query is still shorter than the longest text that is read.
const mostUnits = 8000;

/** Goes through the pieces of a text once, from the first to the last. */
export interface TokenCursor {
  /** The piece at hand; undefined at the end. */
  peek(ahead?: number): Token | undefined;
  next(): Token | undefined;
  /** Whether the piece at hand, or one behind it, is of a kind. */
  is(kinds: readonly TokenKind[], ahead?: number): boolean;
  /** Whether nothing but what closes stands behind the piece at hand. */
  isLast(): boolean;
  previous(): Token | undefined;
  /** Whether NEAR is there, so many pieces ahead, with something behind it that it can join. */
  isNearAt(ahead: number): boolean;
  skip(count: number): void;
  /** The next pieces, as many as a period can have. */
  ahead(): readonly Token[];
  /** Puts other pieces in the place of the one at hand. */
  replace(pieces: readonly Token[]): void;
  /** Whether one more term has room; if not, all from the piece at hand on is left out, and told once. */
  hasRoom(units: number): boolean;
}

/** A cursor before the first piece. */
export function createCursor(all: readonly Token[], problems: ProblemList): TokenCursor {
  let tokens = all;
  let at = 0;
  let terms = 0;
  let units = 0;
  const peek = (ahead = 0): Token | undefined => tokens[at + ahead];
  return {
    peek,
    next: () => tokens[at++],
    is: (kinds, ahead = 0) => kinds.some((kind) => kind === peek(ahead)?.kind),
    isLast: () => tokens.slice(at + 1).every(({ kind, text }) => kind === 'close' && text === ''),
    previous: () => tokens[at - 1],
    isNearAt: (ahead) => peek(ahead)?.kind === 'near' && operands.some((kind) => kind === peek(ahead + 1)?.kind),
    skip: (count) => {
      at += count;
    },
    ahead: () => tokens.slice(at, at + longestPeriod),
    replace: (pieces) => {
      tokens = tokens.toSpliced(at, 1, ...pieces);
    },
    hasRoom: (more) => {
      terms += 1;
      units += more;
      const first = peek();
      const last = all.at(-1);
      if (terms <= mostTerms && units <= mostUnits) return true;
      if (first && last)
        problems.add({ kind: 'cut', most: mostTerms, unit: 'terms' }, { start: first.start, end: last.end });
      tokens = tokens.slice(0, at);
      return false;
    },
  };
}
