import type { DayNumber } from '../../shared/model/day.ts';

/** Months since January of the year 0: the one number from which quarters, years, decades and centuries follow. */
export type MonthNumber = number;

const daysFromYearZeroToEpoch = 719_528;
const averageDaysOfMonth = 30.436875;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The first day of a month, in the proleptic Gregorian calendar. */
export function firstDayOfMonth(month: MonthNumber): DayNumber {
  const year = Math.floor(month / 12);
  const monthOfYear = month - year * 12;
  const leapDay = monthOfYear > 1 && isLeapYear(year) ? 1 : 0;
  // The year 0 is a leap year of its own: the days of the years before `year` count it.
  const leapDaysBefore = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  return year * 365 + leapDaysBefore + (daysBeforeMonth[monthOfYear] ?? 0) + leapDay - daysFromYearZeroToEpoch;
}

/** The month that a day lies in. */
export function monthOfDay(day: DayNumber): MonthNumber {
  let month = Math.floor((day + daysFromYearZeroToEpoch) / averageDaysOfMonth);
  while (firstDayOfMonth(month) > day) month -= 1;
  while (firstDayOfMonth(month + 1) <= day) month += 1;
  return month;
}

/** The year that a day lies in. */
export function yearOfDay(day: DayNumber): number {
  return Math.floor(monthOfDay(day) / 12);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
