import { spanOver } from './build-tree.ts';
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
  const tooDeep: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push(token);
      if (open.length > mostDeep) tooDeep.push(token);
    }
    if (token.kind !== 'close') continue;
    if (open.length === 0) problems.add({ kind: 'unopened-bracket' }, token);
    if (open.length === 0 || open.length > mostDeep) dropped.add(token);
    open.pop();
  }
  const [first] = tooDeep;
  if (first) problems.add({ kind: 'too-deep', most: mostDeep }, spanOver(first, tooDeep.at(-1) ?? first));
  for (const token of tooDeep) dropped.add(token);
  for (const token of open.slice(0, mostDeep)) problems.add({ kind: 'unclosed-bracket' }, token);
  const end = tokens.at(-1)?.end ?? 0;
  const kept = tokens.filter((token) => !dropped.has(token));
  return [...kept, ...open.slice(0, mostDeep).map(() => ({ kind: 'close' as const, text: '', start: end, end }))];
}
