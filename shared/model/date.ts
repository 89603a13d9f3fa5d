import * as z from 'zod/mini';
import { type Day, dayOf, isDay, lengthOfMonth } from './day.ts';

/**
 * When an event happened, as far as it is known: ISO 8601 of full or reduced precision, `2015-09-04`, `2015-09` or
 * `2015`, in the proleptic Gregorian calendar and without time zone.
 */
export type EventDate = string;

/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

const reduced = /^(\d{4})(?:-(\d{2}))?$/;
const monthsPerYear = 12;

/** Whether a text is a date of an event: `2015-13` and `2015-02-30` are none, nor is the year 0. */
export function isEventDate(text: string): text is EventDate {
  return isDay(text) || reducedDate(text) !== undefined;
}

/** How exactly a date is known; throws RangeError for a text that is no date. */
export function precisionOf(date: EventDate): DatePrecision {
  if (isDay(date)) return 'day';
  const { month } = reducedOf(date);
  return month === undefined ? 'year' : 'month';
}

/** The first and the last day on which an event of this date may have happened; throws RangeError for no date. */
export function spanOfDate(date: EventDate): { readonly from: Day; readonly to: Day } {
  if (isDay(date)) return { from: date, to: date };
  const { year, month } = reducedOf(date);
  const from = dayOf(year, month ?? 1, 1);
  const to = dayOf(year, month ?? monthsPerYear, lengthOfMonth(year, month ?? monthsPerYear));
  if (from === undefined || to === undefined) throw notADate(date);
  return { from, to };
}

/**
 * Orders dates by when they begin; of those that begin together the less exact comes first, so that what is known
 * only to the year stands at the head of its year.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A date in a file or a message. */
export const eventDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY'),
    z.refine(isEventDate, 'is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY'),
    z.describe('When it happened: an ISO 8601 date without time, exact (2015-09-04) or to the month or the year only.'),
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
