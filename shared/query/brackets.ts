import type { ProblemList } from './problems.ts';
import type { Token } from './token.ts';

/** Brackets within brackets are read to this depth, which bounds every recursion over the tree. */
const mostDeep = 32;

/**
 * Leaves out brackets that close nothing and pairs that lie too deep, and closes at the end of the text those that
 * are still open. What is in the brackets stays.
 */
export function balanceBrackets(tokens: readonly Token[], problems: ProblemList): Token[] {
  const dropped = new Set<Token>();
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push(token);
      if (open.length > mostDeep) drop(token, dropped, problems);
    }
    if (token.kind !== 'close') continue;
    if (open.length === 0) problems.add({ kind: 'unopened-bracket' }, token);
    if (open.length === 0 || open.length > mostDeep) dropped.add(token);
    open.pop();
  }
  for (const token of open.slice(0, mostDeep)) problems.add({ kind: 'unclosed-bracket' }, token);
  const end = tokens.at(-1)?.end ?? 0;
  const kept = tokens.filter((token) => !dropped.has(token));
  return [...kept, ...open.slice(0, mostDeep).map(() => ({ kind: 'close' as const, text: '', start: end, end }))];
}

function drop(token: Token, dropped: Set<Token>, problems: ProblemList): void {
  dropped.add(token);
  problems.add({ kind: 'too-deep', most: mostDeep }, token);
}
