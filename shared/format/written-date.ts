import type { EventDate } from '../model/date.ts';
import { dayOf } from '../model/day.ts';
import { monthNamed } from '../model/month-names.ts';

/** Which comes first in a date such as `03/04/2015`: the day or the month. */
export type DateOrder = 'dmy' | 'mdy';

const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]\d{1,2}:.{0,40})?$/;
const yearFirst = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?(?: \d{1,2}:.{0,40})?$/;
const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号號])?)?(?:.{0,20})$/u;
const inFigures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,? \d{1,2}:.{0,40})?$/;
const monthAndYear = /^(\d{1,2})[./](\d{4})$/;
const dayFirst =
  /^(?:\p{L}{2,12}[.,]{0,2} )?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(\p{L}{3,12})\.?,?[ -](?:de |del )?(\d{4}|\d{2})(?:[ ,].{0,60})?$/iu;
const monthFirst = /^(?:\p{L}{2,12}[.,]{0,2} )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,].{0,60})?$/iu;
const monthOfYear = /^(\p{L}{3,12})\.?,? (?:de |of )?(\d{4})$/iu;
const digits = /^-?\d{4,13}(?:\.\d{1,9})?$/;

// Longer than any date with its time and the names of its zone.
const longestDate = 120;

/**
 * Reads a date as people and programs write it: ISO 8601 of any precision, with or without time; year first with
 * dots or slashes; day and month in the given order; RFC 822; months in words in six languages; 2015年9月4日; figures only
 * (`docs/forms.md` says how). A time is dropped: the day counts as it is written, in its own zone. Undefined for all else.
 */
export function readDate(written: string, order: DateOrder): EventDate | undefined {
  if (written.length > longestDate) return undefined;
  const text = written.trim().replace(/\s+/gu, ' ');
  if (digits.test(text)) return dateOfDigits(text);
  const parts = iso.exec(text) ?? yearFirst.exec(text) ?? chinese.exec(text);
  if (parts) return dateOf(parts[1], parts[2], parts[3]);
  return dateInFigures(text, order) ?? dateInWords(text);
}

/** What tells day and month of a date such as `03/04/2015` apart: `either` where nothing does; undefined for other dates. */
export function orderOf(written: string): DateOrder | 'either' | undefined {
  const parts = inFigures.exec(written.trim());
  if (!parts) return undefined;
  const [, first = '', separator, second = ''] = parts;
  // Dots are the way of those who begin with the day.
  if (separator === '.' || Number(first) > 12) return 'dmy';
  if (Number(second) > 12) return 'mdy';
  return first === second ? undefined : 'either';
}

function dateInFigures(text: string, order: DateOrder): EventDate | undefined {
  const [, first, separator, second, year] = inFigures.exec(text) ?? [];
  if (first !== undefined) {
    const isDayFirst = separator === '.' || order === 'dmy';
    return isDayFirst ? dateOf(fullYear(year), second, first) : dateOf(fullYear(year), first, second);
  }
  const [, month, yearOfMonth] = monthAndYear.exec(text) ?? [];
  return dateOf(yearOfMonth, month, undefined);
}

function dateInWords(text: string): EventDate | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  if (day !== undefined) return dateOf(fullYear(year), monthOf(month), day);
  const [, monthBefore, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  if (dayAfter !== undefined) return dateOf(yearAfter, monthOf(monthBefore), dayAfter);
  const [, monthAlone, yearOfMonth] = monthOfYear.exec(text) ?? [];
  return monthAlone === undefined ? undefined : dateOf(yearOfMonth, monthOf(monthAlone), undefined);
}

function monthOf(name: string | undefined): string {
  return String(monthNamed(name ?? '') ?? 0);
}

// POSIX reads years of two digits so: 69 to 99 are of the 20th century.
function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return String(Number(year) + (Number(year) < 69 ? 2000 : 1900));
}

/** 4 digits are a year, 6 a month, 8 a day, 9 or 10 seconds and 12 or 13 milliseconds since 1970 in UTC. */
function dateOfDigits(text: string): EventDate | undefined {
  const whole = text.replace(/\..*$/, '');
  const count = whole.replace('-', '').length;
  if (count === 9 || count === 10) return dayOfInstant(Number(text) * 1000);
  if (count === 12 || count === 13) return dayOfInstant(Number(text));
  if (whole !== text || whole.startsWith('-') || ![4, 6, 8].includes(count)) return undefined;
  return dateOf(text.slice(0, 4), text.slice(4, 6) || undefined, text.slice(6) || undefined);
}

function dayOfInstant(milliseconds: number): EventDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): EventDate | undefined {
  if (year === undefined) return undefined;
  const found = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (found === undefined) return undefined;
  return found.slice(0, month === undefined ? 4 : day === undefined ? 7 : 10);
}
