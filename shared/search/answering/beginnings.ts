import type { ParsedQuery, TextNode } from '../../query/query.ts';

/** Whether a word may be the beginning of one: it is still being typed. */
export type IsBeginning = (node: TextNode) => boolean;

// One letter begins too much to mean anything.
const shortestBeginning = 2;

/** Tells which word of a typed text may be the beginning of one: the last, while nothing stands behind it. */
export function isBeginningIn({ text }: ParsedQuery): IsBeginning {
  return ({ kind, span, text: typed }) =>
    kind === 'word' && span.end === text.length && typed.length >= shortestBeginning;
}
