import type { DayNumber } from '../../shared/model/day.ts';
import { firstDayOfMonth, monthOfDay } from './calendar.ts';
import type { TimeSpan } from './time-span.ts';

/** The widths that bars can have, widest first. */
export const intervalNames = ['century', 'decade', 'year', 'quarter', 'month', 'week', 'day'] as const;
export type IntervalName = (typeof intervalNames)[number];

/** A rule that divides all time into bins, numbered in order without gaps. */
export interface Interval {
  readonly name: IntervalName;
  readonly averageDays: number;
  /** How many bins the keys Page Up and Page Down go. */
  readonly stride: number;
  /** The bin that a day lies in. */
  readonly indexOf: (day: DayNumber) => number;
  /** The first day of a bin. */
  readonly startOf: (index: number) => DayNumber;
}

/** Weeks begin on Monday, as in ISO 8601; day 0 of 1970 was a Thursday. */
const week: Interval = {
  name: 'week',
  averageDays: 7,
  stride: 4,
  indexOf: (day) => Math.floor((day + 3) / 7),
  startOf: (index) => index * 7 - 3,
};

/** Each interval by its name. */
export const intervals: Readonly<Record<IntervalName, Interval>> = {
  century: ofMonths('century', 1200, 1),
  decade: ofMonths('decade', 120, 10),
  year: ofMonths('year', 12, 10),
  quarter: ofMonths('quarter', 3, 4),
  month: ofMonths('month', 1, 12),
  week,
  day: { name: 'day', averageDays: 1, stride: 7, indexOf: Math.floor, startOf: (index) => index },
};

/** The whole days of one bin. */
export function spanOfBin(interval: Interval, index: number): TimeSpan {
  return { start: interval.startOf(index), end: interval.startOf(index + 1) };
}

/** The bin that a day lies in, as whole days. */
export function binAround(interval: Interval, day: DayNumber): TimeSpan {
  return spanOfBin(interval, interval.indexOf(day));
}

function ofMonths(name: IntervalName, months: number, stride: number): Interval {
  return {
    name,
    averageDays: months * 30.436875,
    stride,
    indexOf: (day) => Math.floor(monthOfDay(Math.floor(day)) / months),
    startOf: (index) => firstDayOfMonth(index * months),
  };
}
