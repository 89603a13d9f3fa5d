import { notOf } from './build-tree.ts';
import { cutAtChineseDates } from './chinese-dates.ts';
import { nearestFieldName } from './fields.ts';
import { lexChunk } from './lex-chunk.ts';
import type { ProblemList } from './problems.ts';
import type { QueryNode, TextField } from './query.ts';
import { readDateField, readDay, readHas, readPeriod } from './read-bounds.ts';
import { textNodeOf } from './text-node.ts';
import type { Token, TokenKind } from './token.ts';
import type { TokenCursor } from './token-cursor.ts';

/** What reading a part needs besides the pieces. */
export interface Reading {
  /** The whole text, full-width forms made plain. */
  readonly plain: string;
  readonly problems: ProblemList;
  /** Reads what is in brackets, up to the closing one. */
  readonly readGroup: (field: TextField | undefined) => QueryNode | undefined;
}

const value = ['word', 'phrase', 'open', 'field', 'not', 'range'] as const satisfies readonly TokenKind[];
const nameLikePrefix = /^(\p{L}{3,20}):(?!\/\/)./u;

/**
 * Reads one word, phrase, date, field with its value, or bracketed group. Undefined where the piece at hand means
 * nothing, or is an operator, which stays. Behind NEAR (`isNear`) a date is text.
 */
export function readPrimary(
  cursor: TokenCursor,
  reading: Reading,
  field: TextField | undefined,
  isNear = false,
): QueryNode | undefined {
  const token = cursor.peek();
  if (token?.kind === 'open') return readBrackets(cursor, reading, field);
  if (token?.kind === 'field') return readField(cursor, reading, token);
  if (field !== undefined || isNear) return readText(cursor, reading, field);
  cutAtDates(cursor, reading);
  return readPeriod(cursor, reading) ?? readText(cursor, reading, field);
}

function readBrackets(
  cursor: TokenCursor,
  { readGroup }: Reading,
  field: TextField | undefined,
): QueryNode | undefined {
  cursor.next();
  const group = readGroup(field);
  if (cursor.is(['close'])) cursor.next();
  return group;
}

function readText(cursor: TokenCursor, { problems }: Reading, field: TextField | undefined): QueryNode | undefined {
  const token = cursor.peek();
  if (token?.kind === 'range') cursor.next();
  if (token?.kind !== 'word' && token?.kind !== 'phrase') return undefined;
  if (!cursor.hasRoom(token.text.length)) return undefined;
  cursor.next();
  if (token.kind === 'word' && field === undefined) noteUnknownField(token, problems);
  return textNodeOf(token, field, problems);
}

function noteUnknownField(token: Token, problems: ProblemList): void {
  const name = nameLikePrefix.exec(token.text)?.[1];
  const meant = name === undefined ? undefined : nearestFieldName(name);
  if (name === undefined || meant === undefined) return;
  problems.add({ kind: 'unknown-field', name, meant }, { start: token.start, end: token.start + name.length + 1 });
}

function readField(cursor: TokenCursor, reading: Reading, token: Token & { kind: 'field' }): QueryNode | undefined {
  if (!cursor.is(value, 1)) return readLoneName(cursor, reading, token);
  switch (token.field.kind) {
    case 'text':
      return readTextField(cursor, reading, token);
    case 'has':
      return readHas(cursor, reading, token);
    case 'date':
      cursor.next();
      cutAtDates(cursor, reading);
      return readDateField(cursor, reading, token, token.field.bound);
    case 'recurring':
      return readDay(cursor, reading, token, token.field.unit);
  }
}

// Of several names in a row the last one counts; a loop, for a hostile text has thousands.
function readTextField(cursor: TokenCursor, reading: Reading, first: Token): QueryNode | undefined {
  let field: TextField | undefined;
  let isNegated = false;
  for (let token = cursor.peek(); token && cursor.is(value, 1); token = cursor.peek()) {
    if (token.kind === 'not') isNegated = !isNegated;
    else if (token.kind === 'field' && token.field.kind === 'text') field = token.field.field;
    else break;
    cursor.next();
  }
  const node = readPrimary(cursor, reading, field);
  return node && isNegated ? notOf(node, first.start) : node && { ...node, span: { ...node.span, start: first.start } };
}

function readLoneName(cursor: TokenCursor, { problems }: Reading, token: Token): QueryNode | undefined {
  const isWord = !cursor.isLast();
  problems.add({ kind: 'field-without-value', name: token.text, isWord }, token);
  cursor.next();
  if (!isWord || !cursor.hasRoom(token.text.length)) return undefined;
  return { kind: 'word', text: token.text, span: { start: token.start, end: token.end } };
}

function cutAtDates(cursor: TokenCursor, { plain, problems }: Reading): void {
  const token = cursor.peek();
  if (token?.kind !== 'word' || cursor.isNearAt(1)) return;
  const cuts = cutAtChineseDates(token.text);
  if (cuts.length === 1 && cuts[0]?.end === token.text.length) return;
  cursor.replace(cuts.flatMap(({ start, end }) => lexChunk(plain, token.start + start, token.start + end, problems)));
}
