import type { FacetValue, Period } from '../shared/ipc/question.ts';
import { type EventDate, precisionOf, spanOfDate } from '../shared/model/date.ts';
import { type Day, toDayNumber } from '../shared/model/day.ts';
import type { EventRecord } from '../shared/model/event.ts';
import type { Facet } from '../shared/model/facet.ts';
import { say, spoken } from '../shared/texts/say.ts';

const millisecondsPerDay = 86_400_000;

/** What writes numbers and dates by the customs of a locale. */
interface Notation {
  readonly locale: string;
  readonly number: Intl.NumberFormat;
  readonly longDay: Intl.DateTimeFormat;
  readonly mediumDay: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly dayOfYear: Intl.DateTimeFormat;
  readonly languageNames: Intl.DisplayNames;
}

let made: Notation | undefined;

/** That of the language that is spoken now. Making it takes longer than using it a thousand times. */
function notation(): Notation {
  const { locale } = spoken();
  if (made?.locale !== locale) {
    made = {
      locale,
      number: new Intl.NumberFormat(locale),
      longDay: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }),
      mediumDay: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
      dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
      languageNames: new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
    };
  }
  return made;
}

/** A number in the reader's own notation. */
export function inFigures(value: number): string {
  return notation().number.format(value);
}

/** A share from 0 to 1 in per cent, small ones more exactly: «12 %», «0.4 %». */
export function inPercent(share: number): string {
  const maximumFractionDigits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(spoken().locale, { style: 'percent', maximumFractionDigits }).format(share);
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
  return new Intl.NumberFormat(spoken().locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}

/** The name of a language: «Chinese». A manifest may call it anything; a tag that is none is shown as it is. */
export function languageInWords(tag: string): string {
  try {
    return notation().languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day in full: «Friday 4 September 2015». */
export function dayInFull(day: Day): string {
  return notation().longDay.format(dateOf(day));
}

/** A day in short: «4 Sept 2015». */
export function dayInShort(day: Day): string {
  return notation().mediumDay.format(dateOf(day));
}

/** A date in full, as exactly as it is known: «Friday 4 September 2015», «September 2015, day unknown», «2015, month unknown». */
export function dateInFull(date: EventDate): string {
  switch (precisionOf(date)) {
    case 'day':
      return dayInFull(date);
    case 'month':
      return say('date.month-only', { month: monthInWords(date) });
    case 'year':
      return say('date.year-only', { year: date });
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
  }
}

/** A month: «September 2015». */
export function monthInWords(month: EventDate): string {
  return notation().month.format(dateOf(spanOfDate(month).from));
}

/** Running stories in a line, from the general to the particular. */
export function headingsInLine(headings: readonly string[]): string {
  return headings.join(' › ');
}

/** A period in words, as short as it can be said. */
export function periodInWords({ from, to }: Period): string {
  return from === to ? dayInShort(from) : notation().mediumDay.formatRange(dateOf(from), dateOf(to));
}

/** What a facet is called: one of it, and several. */
export function facetInWords(facet: Facet): { readonly one: string; readonly many: string } {
  return { one: say(`facet.${facet}.one`), many: say(`facet.${facet}.many`) };
}

/** A name of a facet as it is shown. */
export function valueInWords({ facet, value }: FacetValue): string {
  return facet === 'record' && isRecord(value) ? say(`record.${value}`) : value;
}

function isRecord(value: string): value is EventRecord {
  return value === 'page' || value === 'listed' || value === 'mentioned';
}

function dateOf(day: Day): Date {
  return new Date(toDayNumber(day) * millisecondsPerDay);
}

/** A day of every year: «29 February». */
export function dayOfYearInWords(monthOfYear: number, day: number): string {
  // In a leap year every day of any year has its place.
  return notation().dayOfYear.format(Date.UTC(2000, monthOfYear - 1, day));
}
