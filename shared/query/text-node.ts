import { wordWithin } from './lex-chunk.ts';
import type { ProblemList } from './problems.ts';
import type { TextField, TextNode } from './query.ts';
import type { Token } from './token.ts';

const fuzzyMark = /~(\d{0,9})$/u;
const word = /[\p{L}\p{N}]/u;
const mostEdits = 2;

/** A word as it was typed, as a word, a pattern or a word with slips; undefined for a pattern without any letter. */
export function textNodeOf(token: Token, field: TextField | undefined, problems: ProblemList): TextNode | undefined {
  const { start, end } = token;
  const place = { ...(field !== undefined && { field }), span: { start, end } };
  if (token.kind === 'phrase') return { kind: 'phrase', text: token.text, ...place };
  const mark = fuzzyMark.exec(token.text);
  const base = mark ? wordWithin(token.text.slice(0, mark.index)) : token.text;
  if (base.includes('*')) return patternOf(withoutMarks(base), mark !== null);
  if (!mark || !word.test(base)) return { kind: 'word', text: token.text, ...place };
  const typed = mark[1] === '' ? 1 : Number(mark[1]);
  const taken = typed < mostEdits ? 1 : mostEdits;
  if (typed !== taken) problems.add({ kind: 'fuzzy-distance', typed, taken }, token);
  return { kind: 'fuzzy', text: base, edits: taken, ...place };

  function patternOf(pattern: string, isFuzzy: boolean): TextNode | undefined {
    const isEmpty = !word.test(pattern);
    if (isEmpty) problems.add({ kind: 'empty-pattern' }, token);
    else if (isFuzzy) problems.add({ kind: 'fuzzy-pattern' }, token);
    return isEmpty ? undefined : { kind: 'pattern', text: pattern.replace(/\*+/g, '*'), ...place };
  }
}

// What is left of «head*~~» when one mark is taken away has another: a pattern has none.
function withoutMarks(text: string): string {
  let rest = text;
  for (let mark = fuzzyMark.exec(rest); mark; mark = fuzzyMark.exec(rest)) rest = wordWithin(rest.slice(0, mark.index));
  return rest;
}
