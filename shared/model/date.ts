import * as z from 'zod/mini';
import { type Day, dayOf, isDay, lengthOfMonth } from './day.ts';

/**
 * When an event happened, as far as it is known: ISO 8601 of full or reduced precision, `2015-09-04`, `2015-09` or
 * `2015`, in the proleptic Gregorian calendar and without time zone; `unknownDate` where nothing is known.
 */
export type EventDate = string;

/** The date of an event of which no date is known: nothing, as in the empty cell of a table. */
export const unknownDate = '';

/** How exactly a date can be known, the most exact first. */
export const datePrecisions = ['day', 'month', 'year', 'none'] as const;

/** How exactly a date is known: not at all is `none`. */
export type DatePrecision = (typeof datePrecisions)[number];

const reduced = /^(\d{4})(?:-(\d{2}))?$/;
const monthsPerYear = 12;

/** Whether a text is a date that is known: `2015-13` and `2015-02-30` are none, nor is the year 0. */
export function isKnownDate(text: string): text is EventDate {
  return isDay(text) || reducedDate(text) !== undefined;
}

/** Whether a text is the date of an event: one that is known, or `unknownDate`. */
export function isEventDate(text: string): text is EventDate {
  return text === unknownDate || isKnownDate(text);
}

/** The year of a date: 0, which no calendar has, where it is unknown. */
export function yearOfDate(date: EventDate): number {
  return Number(date.slice(0, 4));
}

/** How exactly a date is known; throws RangeError for a text that is no date. */
export function precisionOf(date: EventDate): DatePrecision {
  if (date === unknownDate) return 'none';
  if (isDay(date)) return 'day';
  const { month } = reducedOf(date);
  return month === undefined ? 'year' : 'month';
}

/** The first and the last day on which something may have happened, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The first and the last day on which an event of this date may have happened: undefined where its date is unknown.
 * Throws RangeError for what is no date.
 */
export function spanOfDate(date: EventDate): DaySpan | undefined {
  return date === unknownDate ? undefined : spanOfKnownDate(date);
}

/** The first and the last day of a date that is known; throws RangeError for what is none. */
export function spanOfKnownDate(date: EventDate): DaySpan {
  if (isDay(date)) return { from: date, to: date };
  const { year, month } = reducedOf(date);
  const from = dayOf(year, month ?? 1, 1);
  const to = dayOf(year, month ?? monthsPerYear, lengthOfMonth(year, month ?? monthsPerYear));
  if (from === undefined || to === undefined) throw notADate(date);
  return { from, to };
}

/**
 * Orders dates by when they begin; of those that begin together the less exact comes first, so that what is known
 * only to the year stands at the head of its year, and what has no date before all others.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A date in a file or a message. */
export const eventDateSchema = z
  .string()
  .check(
    z.regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, 'is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY'),
    z.refine(isEventDate, 'is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY'),
    z.describe(
      'When it happened: an ISO 8601 date without time, exact (2015-09-04) or to the month or the year only; empty where no date is known.',
    ),
  );

function reducedDate(text: string): { readonly year: number; readonly month: number | undefined } | undefined {
  const parts = reduced.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  return dayOf(year, month ?? 1, 1) === undefined ? undefined : { year, month };
}

function reducedOf(date: EventDate): { readonly year: number; readonly month: number | undefined } {
  const found = reducedDate(date);
  if (!found) throw notADate(date);
  return found;
}

function notADate(text: string): RangeError {
  return new RangeError(`«${text}» is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY`);
}
