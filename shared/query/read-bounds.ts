import { dayOf } from '../model/day.ts';
import { spanOver } from './build-tree.ts';
import { type DateBound, partNamed } from './fields.ts';
import { lex } from './lexer.ts';
import { boundBy } from './period-bounds.ts';
import { createProblems, type ProblemList } from './problems.ts';
import type { QueryNode, Span } from './query.ts';
import type { Token } from './token.ts';
import type { TokenCursor } from './token-cursor.ts';
import { monthInQuestion } from './written-date.ts';
import { dayOfYearAt, mayStartPeriod, periodAt } from './written-period.ts';

/** What reading a bound needs besides the pieces. */
interface Place {
  /** The whole text, full-width forms made plain. */
  readonly plain: string;
  readonly problems: ProblemList;
}

/** Reads a date or a period that stands without a field; undefined where none begins. What NEAR follows is text. */
export function readPeriod(cursor: TokenCursor, { plain, problems }: Place): QueryNode | undefined {
  if (!mayStartPeriod([cursor.peek(), cursor.peek(1)])) return undefined;
  let ahead = cursor.ahead();
  let found = dayOfYearAt(ahead, false) ?? periodAt(ahead, false);
  if (found && cursor.isNearAt(found.tokens)) {
    ahead = ahead.slice(0, found.tokens - 1);
    found = dayOfYearAt(ahead, false) ?? periodAt(ahead, false);
  }
  const first = ahead[0];
  const last = ahead[(found?.tokens ?? 0) - 1];
  if (!found || !first || !last) return undefined;
  const span = spanOver(first, last);
  const text = plain.slice(span.start, span.end);
  if (!cursor.hasRoom(text.length)) return undefined;
  cursor.skip(found.tokens);
  if ('day' in found) return { kind: 'recurring', day: found.day, month: found.month, span };
  if (found.kind === 'invalid') {
    problems.add({ kind: 'not-a-date', value: text }, span);
    return { kind: 'word', text, span };
  }
  if (found.problem) problems.add(found.problem, span);
  return periodNode(found, span);
}

/** Reads what stands behind the name of a field of dates, which is read already; the name is a word where that is no date. */
export function readDateField(
  cursor: TokenCursor,
  { problems }: Place,
  name: Token,
  bound: DateBound,
): QueryNode | undefined {
  const first = cursor.peek();
  const quoted = first?.kind === 'phrase' ? lex(first.text, createProblems()) : undefined;
  const ahead = quoted ?? cursor.ahead();
  const day = bound === 'on' ? dayOfYearAt(ahead, true) : undefined;
  const period = periodAt(ahead, true);
  const bounds = period?.kind === 'period' ? boundBy(period, bound) : undefined;
  const found = bounds ? period : day;
  const taken = quoted ? 1 : (found?.tokens ?? 0);
  const last = cursor.peek(taken - 1);
  const isWhole = quoted === undefined || found?.tokens === quoted.length;
  if (!found || !last || !isWhole) return readWrongValue(cursor, problems, name);
  if (!cursor.hasRoom(last.end - name.start)) return undefined;
  cursor.skip(taken);
  const span = spanOver(name, last);
  if (!bounds) return day && { kind: 'recurring', day: day.day, month: day.month, span };
  if (period?.kind === 'period' && period.problem) problems.add(period.problem, spanOver(first ?? last, last));
  return periodNode(bounds, span);
}

/** Reads `day:22`, `month:1` or `month:january`, the name not read yet. */
export function readDay(
  cursor: TokenCursor,
  { problems }: Place,
  name: Token,
  unit: 'day' | 'month',
): QueryNode | undefined {
  const value = cursor.peek(1);
  cursor.next();
  const number = value?.kind === 'word' || value?.kind === 'phrase' ? numberOf(value.text, unit) : undefined;
  if (!value || number === undefined) return readWrongValue(cursor, problems, name);
  if (!cursor.hasRoom(value.end - name.start)) return undefined;
  cursor.next();
  return { kind: 'recurring', [unit]: number, span: spanOver(name, value) };
}

/** Reads `has:image`, the name not read yet. */
export function readHas(cursor: TokenCursor, { problems }: Place, name: Token): QueryNode | undefined {
  const value = cursor.peek(1);
  const part = value?.kind === 'word' || value?.kind === 'phrase' ? partNamed(value.text) : undefined;
  cursor.next();
  if (!value || part === undefined) {
    const problem = { kind: 'unknown-part', name: name.text, value: value?.text ?? '' } as const;
    problems.add(problem, spanOver(name, value ?? name));
    return readName(cursor, name);
  }
  if (!cursor.hasRoom(value.end - name.start)) return undefined;
  cursor.next();
  return { kind: 'has', part, span: spanOver(name, value) };
}

function readWrongValue(cursor: TokenCursor, problems: ProblemList, name: Token): QueryNode | undefined {
  const value = cursor.peek();
  problems.add({ kind: 'not-a-date', value: value?.text ?? '' }, spanOver(name, value ?? name));
  return readName(cursor, name);
}

function readName(cursor: TokenCursor, { text, start, end }: Token): QueryNode | undefined {
  return cursor.hasRoom(text.length) ? { kind: 'word', text, span: { start, end } } : undefined;
}

function periodNode({ from, to }: { readonly from?: string; readonly to?: string }, span: Span): QueryNode {
  return { kind: 'period', ...(from !== undefined && { from }), ...(to !== undefined && { to }), span };
}

function numberOf(text: string, unit: 'day' | 'month'): number | undefined {
  const [, figures, month] = /^(?:(\d{1,2})(?:st|nd|rd|th|[日号號月])?|(\p{L}{3,12}))$/iu.exec(text) ?? [];
  if (month !== undefined) return unit === 'month' ? monthInQuestion(month.toLowerCase()) : undefined;
  const number = Number(figures);
  // A month of 31 days has all days, and day 1 is in all months.
  const isThere = unit === 'day' ? dayOf(2000, 1, number) : dayOf(2000, number, 1);
  return isThere === undefined ? undefined : number;
}
