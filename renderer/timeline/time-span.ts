import type { Period } from '../../shared/ipc/question.ts';
import { type DayNumber, fromDayNumber, isDay, toDayNumber } from '../../shared/model/day.ts';
import { firstDayOfMonth, monthOfDay } from './calendar.ts';

/** A stretch of time in days since 1970, the end not included. What is visible may begin and end within a day. */
export interface TimeSpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

const firstDayOfAll = toDayNumber('0001-01-01');
const lastDayOfAll = toDayNumber('9999-12-31');

/** How many days a span has. */
export function lengthOf(span: TimeSpan): number {
  return span.end - span.start;
}

/** The days of a period, whose both ends are included; undefined for one that is none, as an address may hold. */
export function spanOfPeriod(period: Period | undefined): TimeSpan | undefined {
  if (!period || !isDay(period.from) || !isDay(period.to) || period.to < period.from) return undefined;
  return { start: toDayNumber(period.from), end: toDayNumber(period.to) + 1 };
}

/** The period of the days that a span touches, within the years 1 to 9999 that a day can be written in. */
export function periodOfSpan(span: TimeSpan): Period {
  const from = Math.max(firstDayOfAll, Math.floor(span.start));
  const to = Math.min(lastDayOfAll, Math.ceil(span.end) - 1);
  return { from: fromDayNumber(from), to: fromDayNumber(to) };
}

/** Whether two periods, or their absence, mean the same days. */
export function isSamePeriod(one: Period | undefined, other: Period | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** Whether two spans are the same, or nearer than the eye sees. */
export function isSameSpan(one: TimeSpan, other: TimeSpan): boolean {
  const near = Math.min(lengthOf(one), lengthOf(other)) / 10_000;
  return Math.abs(one.start - other.start) <= near && Math.abs(one.end - other.end) <= near;
}

/** Whether a span lies within another. */
export function isWithin(inner: TimeSpan, outer: TimeSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two spans have time in common. */
export function doOverlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The shortest span that covers both. */
export function unionOf(one: TimeSpan, other: TimeSpan): TimeSpan {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** How many whole calendar months a span is made of; 0 when it begins or ends within one. */
export function wholeMonthsOf(span: TimeSpan): number {
  if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) return 0;
  const first = monthOfDay(span.start);
  const after = monthOfDay(span.end);
  if (firstDayOfMonth(first) !== span.start || firstDayOfMonth(after) !== span.end) return 0;
  return after - first;
}

/** The span of the same length before (-1) or after (1): months stay months, however many days they have. */
export function stepSpan(span: TimeSpan, direction: -1 | 1): TimeSpan {
  const months = wholeMonthsOf(span);
  if (months === 0) {
    const days = lengthOf(span) * direction;
    return { start: span.start + days, end: span.end + days };
  }
  const first = monthOfDay(span.start) + months * direction;
  return { start: firstDayOfMonth(first), end: firstDayOfMonth(first + months) };
}
