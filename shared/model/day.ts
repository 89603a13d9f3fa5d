/** A calendar date, ISO 8601 `YYYY-MM-DD`, without time zone: archives name days, not instants. */
export type Day = string;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type DayNumber = number;

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The day of a year, month (1-12) and day of month, or undefined when no calendar has it. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1 || year > 9999) return undefined;
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(day) ? day : undefined;
}

/** Whether a text is a day that exists: `2015-02-30` is none. */
export function isDay(text: string): text is Day {
  const parts = isoDay.exec(text);
  if (!parts) return false;
  const dayOfMonth = Number(parts[3]);
  return dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(Number(parts[1]), Number(parts[2]));
}

// Asked of each event that is read and of each row that is shown: a table is twice as quick as a Date.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1-12) of a year has; 0 for a month that no year has. */
export function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** Days since 1970-01-01; throws RangeError for a text that is no day. */
export function toDayNumber(day: Day): DayNumber {
  const parts = isoDay.exec(day);
  if (!parts || !isDay(day)) throw new RangeError(`«${day}» is not a day of the form YYYY-MM-DD`);
  return utcDate(Number(parts[1]), Number(parts[2]), Number(parts[3])).getTime() / millisecondsPerDay;
}

/** The day that many days after 1970-01-01. */
export function fromDayNumber(number: DayNumber): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

// Date.UTC reads the years 0-99 as 1900-1999; setUTCFullYear does not.
function utcDate(year: number, month: number, dayOfMonth: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
