import { anyUnit, inKeyOrder, type PatternEdge, type PatternNode } from './token-pattern.ts';

/** The set that lunr.TokenSet.fromString makes of a text: each `*` stands for any units, or none. */
export function wildcardPattern(text: string): PatternNode {
  let next: PatternNode | undefined;
  // From the end: a node is made when what it leads to is known.
  let end = text.length;
  for (let depth = lettersOf(text); depth >= 0; depth -= 1) {
    let start = end;
    while (start > 0 && text.charCodeAt(start - 1) === anyUnit) start -= 1;
    next = nodeOf(depth, start < end, end === text.length, next && { unit: text.charCodeAt(end), target: next });
    end = start - 1;
  }
  return next as PatternNode;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== anyUnit) letters += 1;
  return letters;
}

function nodeOf(depth: number, isLoop: boolean, isFinal: boolean, onwards: PatternEdge | undefined): PatternNode {
  const edges: PatternEdge[] = [];
  const node = { id: depth, depth, isFinal, isLoop, edges };
  const loop = { unit: anyUnit, target: node };
  edges.push(...inKeyOrder([...(isLoop ? [loop] : []), ...(onwards ? [onwards] : [])]));
  return node;
}
