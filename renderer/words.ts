import type { FacetValue, Period } from '../shared/ipc/question.ts';
import { type EventDate, precisionOf, spanOfDate } from '../shared/model/date.ts';
import { type Day, toDayNumber } from '../shared/model/day.ts';
import type { EventRecord } from '../shared/model/event.ts';
import type { Facet } from '../shared/model/facet.ts';
import { locale } from './locale.ts';

const number = new Intl.NumberFormat(locale);
const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
const mediumDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const millisecondsPerDay = 86_400_000;

/** A number in the reader's own notation. */
export function inFigures(value: number): string {
  return number.format(value);
}

/** «1 event», «7,023 events». */
export function count(value: number, one: string, many: string): string {
  return `${inFigures(value)} ${value === 1 ? one : many}`;
}

const sizeUnits = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const bytesPerKilobyte = 1000;

/** A size of a file: «780 bytes», «22 MB», «1.4 GB». A kilobyte is 1,000 bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < bytesPerKilobyte) return count(bytes, 'byte', 'bytes');
  const power = Math.min(sizeUnits.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / bytesPerKilobyte ** power;
  const maximumFractionDigits = value < 10 ? 1 : 0;
  const unit = sizeUnits[power - 1] ?? 'kilobyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}

const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** The name of a language: «Chinese». A manifest may call it anything; a tag that is none is shown as it is. */
export function languageInWords(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day in full: «Friday 4 September 2015». */
export function dayInFull(day: Day): string {
  return longDay.format(dateOf(day));
}

/** A day in short: «4 Sept 2015». */
export function dayInShort(day: Day): string {
  return mediumDay.format(dateOf(day));
}

/** A date in full, as exactly as it is known: «Friday 4 September 2015», «September 2015, day unknown», «2015, month unknown». */
export function dateInFull(date: EventDate): string {
  switch (precisionOf(date)) {
    case 'day':
      return dayInFull(date);
    case 'month':
      return `${month.format(dateOf(spanOfDate(date).from))}, day unknown`;
    case 'year':
      return `${date}, month unknown`;
  }
}

/** A date in short, as exactly as it is known: «4 Sept 2015», «September 2015», «2015». */
export function dateInShort(date: EventDate): string {
  switch (precisionOf(date)) {
    case 'day':
      return dayInShort(date);
    case 'month':
      return month.format(dateOf(spanOfDate(date).from));
    case 'year':
      return date;
  }
}

/** Running stories in a line, from the general to the particular. */
export function headingsInLine(headings: readonly string[]): string {
  return headings.join(' › ');
}

/** A period in words, as short as it can be said. */
export function periodInWords({ from, to }: Period): string {
  return from === to ? dayInShort(from) : mediumDay.formatRange(dateOf(from), dateOf(to));
}

/** What a facet is called, one of it and several. */
export const facetNames: Readonly<Record<Facet, { readonly one: string; readonly many: string }>> = {
  archive: { one: 'Archive', many: 'Archives' },
  heading: { one: 'Heading', many: 'Headings' },
  category: { one: 'Category', many: 'Categories' },
  topic: { one: 'Topic', many: 'Topics' },
  source: { one: 'Source', many: 'Sources' },
  record: { one: 'Record', many: 'What the archive has' },
};

const recordNames: Readonly<Record<EventRecord, string>> = {
  page: 'A page of its own',
  listed: 'Listed in a day’s index only',
  mentioned: 'Mentioned by other events only',
};

/** A name of a facet as it is shown. */
export function valueInWords({ facet, value }: FacetValue): string {
  return facet === 'record' && value in recordNames ? recordNames[value as EventRecord] : value;
}

function dateOf(day: Day): Date {
  return new Date(toDayNumber(day) * millisecondsPerDay);
}

/** A day of every year: «29 February». */
export function dayOfYearInWords(monthOfYear: number, day: number): string {
  // In a leap year every day of any year has its place.
  return dayOfYear.format(Date.UTC(2000, monthOfYear - 1, day));
}
