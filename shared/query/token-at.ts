import type { QueryField } from './fields.ts';
import { lex } from './lexer.ts';
import { longestQuery } from './parse-query.ts';
import { createProblems } from './problems.ts';
import type { Span } from './query.ts';
import type { Token } from './token.ts';

/**
 * What is being typed: a word (which may become the name of a field), a phrase, the name of a field before its colon,
 * or the value of a field. The span is what a completion takes the place of, quotation marks included.
 */
export type TypedToken = Span & {
  readonly kind: 'word' | 'phrase' | 'field-name' | 'value';
  /** What stands before the caret, without quotation mark and colon. */
  readonly typed: string;
  /** What the value is one of, or the name means. */
  readonly field?: QueryField;
};

/** What is being typed at a place of a text (in UTF-16 units from its start); undefined between words and at operators. */
export function tokenAt(text: string, caret: number): TypedToken | undefined {
  const tokens = lex(text.slice(0, longestQuery), createProblems());
  const groups: (QueryField | undefined)[] = [];
  let awaiting: QueryField | undefined;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const field = awaiting ?? groups.at(-1);
    if (isTyped(token, next, caret)) return typedToken(token, field, text, caret);
    if (token.kind === 'open') groups.push(field);
    if (token.kind === 'close') groups.pop();
    if (token.kind !== 'not') awaiting = token.kind === 'field' ? token.field : undefined;
    if (awaiting && caret >= token.end && (next === undefined || next.start > caret))
      return { kind: 'value', typed: '', field: awaiting, start: caret, end: caret };
  }
  return undefined;
}

// At the end of a name the value is meant, where one begins at once.
function isTyped({ kind, start, end }: Token, next: Token | undefined, caret: number): boolean {
  if (kind !== 'word' && kind !== 'phrase' && kind !== 'field') return false;
  return start <= caret && caret <= end && !(kind === 'field' && next?.start === caret);
}

function typedToken(token: Token, field: QueryField | undefined, text: string, caret: number): TypedToken {
  const { start, end } = token;
  const inName = token.kind === 'field' && caret < end;
  if (inName) return { kind: 'field-name', typed: text.slice(start, caret), field: token.field, start, end };
  if (token.kind === 'field') return { kind: 'value', typed: '', field: token.field, start: caret, end: caret };
  const isPhrase = token.kind === 'phrase';
  const written = text.slice(isPhrase ? start + 1 : start, caret);
  // Behind the closing mark the caret is past the phrase.
  const typed = isPhrase && caret === end && written.length > token.text.length ? token.text : written;
  const kind = isPhrase ? 'phrase' : 'word';
  return { kind: field ? 'value' : kind, typed, ...(field && { field }), start, end };
}
