import { locale } from '../locale.ts';
import type { Bin } from './bins.ts';
import { monthOfDay, yearOfDay } from './calendar.ts';
import type { Unplaced } from './event-counts.ts';
import { type IntervalName, intervals } from './interval.ts';
import { isSameSpan, lengthOf, type TimeSpan, wholeMonthsOf } from './time-span.ts';

const millisecondsPerDay = 86_400_000;

const year = nameBy({ year: 'numeric' });
const month = nameBy({ month: 'long' });
const monthOfYear = nameBy({ month: 'long', year: 'numeric' });
const dayOfMonth = nameBy({ day: 'numeric', month: 'long' });
const fullDay = nameBy({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = nameBy({ weekday: 'long' });
const numbers = new Intl.NumberFormat(locale);

/** Names of months and years as they are written at an axis. */
export const shortNames = {
  year,
  month,
  monthOfYear,
  monthShort: nameBy({ month: 'short' }),
  monthLetter: nameBy({ month: 'narrow' }),
  monthShortOfYear: nameBy({ month: 'short', year: 'numeric' }),
  day: nameBy({ day: 'numeric' }),
} as const;

/** A span of whole days in words: «2012 to 2014», «September 2015», «4–7 September 2015». */
export function wordsForSpan(span: TimeSpan): string {
  const last = span.end - 1;
  const months = wholeMonthsOf(span);
  if (months > 0) return wordsForMonths(span.start, last, months);
  if (last <= span.start) return fullDay(span.start);
  if (yearOfDay(span.start) !== yearOfDay(last)) return `${fullDay(span.start)} to ${fullDay(last)}`;
  if (monthOfDay(span.start) !== monthOfDay(last)) return `${dayOfMonth(span.start)} to ${fullDay(last)}`;
  return `${shortNames.day(span.start)}–${fullDay(last)}`;
}

/** What a bar stands for: a single day with its weekday, a decade as «1910s», else as any span. */
export function wordsForBin(interval: IntervalName, bin: TimeSpan): string {
  if (interval === 'day') return `${weekday(bin.start)} ${fullDay(bin.start)}`;
  if (interval === 'decade') return `${year(bin.start)}s`;
  return wordsForSpan(bin);
}

/** What is visible, in words of a fitting coarseness: whole months or years unless days can be told apart. */
export function wordsForWindow(window: TimeSpan): string {
  const days = { start: Math.round(window.start), end: Math.max(Math.round(window.start) + 1, Math.round(window.end)) };
  for (const name of ['century', 'decade'] as const) {
    const unit = intervals[name];
    const start = unit.startOf(unit.indexOf(days.start));
    if (isSameSpan(days, { start, end: unit.startOf(unit.indexOf(days.start) + 1) })) return `${year(start)}s`;
  }
  if (lengthOf(window) < 120 || wholeMonthsOf(days) > 0) return wordsForSpan(days);
  const unit = lengthOf(window) > 5 * 365 ? intervals.year : intervals.month;
  return wordsForSpan({
    start: unit.startOf(unit.indexOf(days.start)),
    end: unit.startOf(unit.indexOf(days.end - 1) + 1),
  });
}

/** A number with its thousands apart: «1,240». */
export function wordsForCount(count: number): string {
  return numbers.format(count);
}

/** «1 event», «412 events», or «12 of 304 events» where not all are found. */
export function wordsForEvents({ whole, found }: Pick<Bin, 'whole' | 'found'>): string {
  const noun = whole === 1 ? 'event' : 'events';
  if (whole === 0) return 'no events';
  if (found === undefined || found === whole) return `${wordsForCount(whole)} ${noun}`;
  return `${wordsForCount(found)} of ${wordsForCount(whole)} ${noun}`;
}

/** «12 events known only to the month are not in these bars», or nothing where all are. */
export function wordsForUnplaced({ byMonth, byYear }: Unplaced): string {
  const kinds = [
    { count: byMonth, unit: 'month' },
    { count: byYear, unit: 'year' },
  ].filter(({ count }) => count > 0);
  if (kinds.length === 0) return '';
  const words = kinds.map(({ count, unit }, index) => {
    const noun = index > 0 ? '' : count === 1 ? ' event' : ' events';
    return `${wordsForCount(count)}${noun} known only to the ${unit}`;
  });
  return `${words.join(' and ')} ${byMonth + byYear === 1 ? 'is' : 'are'} not in these bars`;
}

function wordsForMonths(first: number, last: number, months: number): string {
  if (months === 1) return monthOfYear(first);
  const isWholeYears = months % 12 === 0 && monthOfDay(first) % 12 === 0;
  if (isWholeYears) return months === 12 ? year(first) : `${year(first)} to ${year(last)}`;
  const isOneYear = yearOfDay(first) === yearOfDay(last);
  return `${isOneYear ? month(first) : monthOfYear(first)} to ${monthOfYear(last)}`;
}

function nameBy(options: Intl.DateTimeFormatOptions): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day) => format.format(day * millisecondsPerDay);
}
