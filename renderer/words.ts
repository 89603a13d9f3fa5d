import type { FacetValue, Period } from '../shared/ipc/question.ts';
import {
  type DatePrecision,
  datePrecisions,
  type EventDate,
  precisionOf,
  spanOfKnownDate,
} from '../shared/model/date.ts';
import { type Day, fromDayNumber, toDayNumber } from '../shared/model/day.ts';
import type { EventRecord } from '../shared/model/event.ts';
import type { Facet } from '../shared/model/facet.ts';
import type { TopicKind } from '../shared/model/topic-kind.ts';
import { say } from '../shared/texts/say.ts';
import { dateFormat, languageNames, numberFormat } from './formats.ts';

const millisecondsPerDay = 86_400_000;

const longDay: Intl.DateTimeFormatOptions = { dateStyle: 'full' };
const mediumDay: Intl.DateTimeFormatOptions = { dateStyle: 'medium' };
const monthAndYear: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short' };
const yearAlone: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** A number in the reader's own notation. */
export function inFigures(value: number): string {
  return numberFormat().format(value);
}

/** A share from 0 to 1 in per cent, small ones more exactly: «12 %», «0.4 %». */
export function inPercent(share: number): string {
  const maximumFractionDigits = share > 0 && share < 0.1 ? 1 : 0;
  return numberFormat({ style: 'percent', maximumFractionDigits }).format(share);
}

const sizeUnits = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const bytesPerKilobyte = 1000;

/** A size of a file: «780 bytes», «22 MB», «1.4 GB». A kilobyte is 1,000 bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < bytesPerKilobyte) return say('count.bytes', { count: bytes });
  const power = Math.min(sizeUnits.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / bytesPerKilobyte ** power;
  const maximumFractionDigits = value < 10 ? 1 : 0;
  const unit = sizeUnits[power - 1] ?? 'kilobyte';
  return numberFormat({ style: 'unit', unit, maximumFractionDigits }).format(value);
}

/** The name of a language: «Chinese». A manifest may call it anything; a tag that is none is shown as it is. */
export function languageInWords(tag: string): string {
  try {
    return languageNames().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day in full: «Friday 4 September 2015». */
export function dayInFull(day: Day): string {
  return dateFormat(longDay).format(dateOf(day));
}

/** A day in short: «4 Sept 2015». */
export function dayInShort(day: Day): string {
  return dateFormat(mediumDay).format(dateOf(day));
}

/** A date in full, as exactly as it is known: «Friday 4 September 2015», «September 2015, day unknown», «2015, month unknown», «Date unknown». */
export function dateInFull(date: EventDate): string {
  switch (precisionOf(date)) {
    case 'day':
      return dayInFull(date);
    case 'month':
      return say('date.month-only', { month: monthInWords(date) });
    case 'year':
      return say('date.year-only', { year: date });
    case 'none':
      return say('date.none');
  }
}

/** A date in short, as exactly as it is known: «4 Sept 2015», «September 2015», «2015». */
export function dateInShort(date: EventDate): string {
  switch (precisionOf(date)) {
    case 'day':
      return dayInShort(date);
    case 'month':
      return monthInWords(date);
    case 'year':
      return date;
    case 'none':
      return say('date.none');
  }
}

/** A month: «September 2015». */
export function monthInWords(month: EventDate): string {
  return dateFormat({ year: 'numeric', month: 'long' }).format(dateOf(spanOfKnownDate(month).from));
}

/** Running stories in a line, from the general to the particular. */
export function headingsInLine(headings: readonly string[]): string {
  return headings.join(' › ');
}

/** A period in words, as short as it can be said. */
export function periodInWords({ from, to }: Period): string {
  if (from === to) return dayInShort(from);
  const isMonths = from.endsWith('-01') && fromDayNumber(toDayNumber(to) + 1).endsWith('-01');
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const format = isYears ? yearAlone : isMonths ? monthAndYear : mediumDay;
  return dateFormat(format).formatRange(dateOf(from), dateOf(to));
}

/** What a facet is called: one of it, and several. */
export function facetInWords(facet: Facet): { readonly one: string; readonly many: string } {
  return { one: say(`facet.${facet}.one`), many: say(`facet.${facet}.many`) };
}

/** What a topic names, of a kind that is known. */
export function kindInWords(kind: TopicKind): { readonly one: string; readonly many: string } {
  return { one: say(`kind.${kind}.one`), many: say(`kind.${kind}.many`) };
}

/** A name of a facet as it is shown. */
export function valueInWords({ facet, value }: FacetValue): string {
  if (facet === 'precision' && isPrecision(value)) return say(`precision.${value}`);
  return facet === 'record' && isRecord(value) ? say(`record.${value}`) : value;
}

function isRecord(value: string): value is EventRecord {
  return value === 'page' || value === 'listed' || value === 'mentioned';
}

function isPrecision(value: string): value is DatePrecision {
  return (datePrecisions as readonly string[]).includes(value);
}

function dateOf(day: Day): Date {
  return new Date(toDayNumber(day) * millisecondsPerDay);
}

/** A day of every year: «29 February». */
export function dayOfYearInWords(monthOfYear: number, day: number): string {
  // In a leap year every day of any year has its place.
  return dateFormat({ day: 'numeric', month: 'long' }).format(Date.UTC(2000, monthOfYear - 1, day));
}
