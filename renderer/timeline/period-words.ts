import { say } from '../../shared/texts/say.ts';
import { dateFormat } from '../formats.ts';
import type { Bin } from './bins.ts';
import { monthOfDay, yearOfDay } from './calendar.ts';
import type { Unplaced } from './event-counts.ts';
import { type IntervalName, intervals } from './interval.ts';
import { isSameSpan, lengthOf, type TimeSpan, wholeMonthsOf } from './time-span.ts';

const millisecondsPerDay = 86_400_000;
const monthAndYear: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const dayMonthAndYear: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const dayAndWeekday: Intl.DateTimeFormatOptions = { dateStyle: 'full' };

/** Names of months and years as they are written at an axis. */
export const shortNames = {
  year: nameBy({ year: 'numeric' }),
  month: nameBy({ month: 'long' }),
  monthOfYear: nameBy({ month: 'long', year: 'numeric' }),
  monthShort: nameBy({ month: 'short' }),
  monthLetter: nameBy({ month: 'narrow' }),
  monthShortOfYear: nameBy({ month: 'short', year: 'numeric' }),
  day: nameBy({ day: 'numeric' }),
} as const;

/** A span of whole days in words, as short as its ends allow: «2012–2014», «September 2015», «4–7 September 2015». */
export function wordsForSpan(span: TimeSpan): string {
  const last = Math.max(span.start, span.end - 1);
  const months = wholeMonthsOf(span);
  const isYears = months > 0 && months % 12 === 0 && monthOfDay(span.start) % 12 === 0;
  const format = dateFormat(isYears ? { year: 'numeric' } : months > 0 ? monthAndYear : dayMonthAndYear);
  return format.formatRange(span.start * millisecondsPerDay, last * millisecondsPerDay);
}

/** What a bar stands for: a single day with its weekday, a decade as «1910s», else as any span. */
export function wordsForBin(interval: IntervalName, bin: TimeSpan): string {
  if (interval === 'day') return dateFormat(dayAndWeekday).format(bin.start * millisecondsPerDay);
  return interval === 'decade' ? wordsForDecade(bin.start) : wordsForSpan(bin);
}

/** «1910s» */
export function wordsForDecade(day: number): string {
  return say('timeline.decade', { year: String(yearOfDay(day)) });
}

/** «1900s» */
export function wordsForCentury(day: number): string {
  return say('timeline.century', { year: String(yearOfDay(day)) });
}

/** What is visible, in words of a fitting coarseness: whole months or years unless days can be told apart. */
export function wordsForWindow(window: TimeSpan): string {
  const days = { start: Math.round(window.start), end: Math.max(Math.round(window.start) + 1, Math.round(window.end)) };
  if (isUnit(days, 'century')) return wordsForCentury(days.start);
  if (isUnit(days, 'decade')) return wordsForDecade(days.start);
  if (lengthOf(window) < 120 || wholeMonthsOf(days) > 0) return wordsForSpan(days);
  const unit = lengthOf(window) > 5 * 365 ? intervals.year : intervals.month;
  return wordsForSpan({
    start: unit.startOf(unit.indexOf(days.start)),
    end: unit.startOf(unit.indexOf(days.end - 1) + 1),
  });
}

/** «1 event», «412 events», or «12 of 304 events» where not all are found. */
export function wordsForEvents({ whole, found }: Pick<Bin, 'whole' | 'found'>): string {
  if (whole === 0) return say('timeline.no-events');
  if (found === undefined || found === whole) return say('count.events', { count: whole });
  return say('count.events-of', { part: found, whole });
}

/** «12 events known only to the month are not in these bars», or nothing where all are. */
export function wordsForUnplaced({ byMonth, byYear }: Unplaced): string {
  if (byMonth > 0 && byYear > 0) return say('timeline.unplaced-both', { months: byMonth, years: byYear });
  if (byMonth > 0) return say('timeline.unplaced-months', { count: byMonth });
  return byYear > 0 ? say('timeline.unplaced-years', { count: byYear }) : '';
}

function isUnit(span: TimeSpan, name: IntervalName): boolean {
  const unit = intervals[name];
  const index = unit.indexOf(span.start);
  return isSameSpan(span, { start: unit.startOf(index), end: unit.startOf(index + 1) });
}

function nameBy(options: Intl.DateTimeFormatOptions): (day: number) => string {
  return (day) => dateFormat(options).format(day * millisecondsPerDay);
}
