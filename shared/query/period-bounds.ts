import { type Day, fromDayNumber, isDay, toDayNumber } from '../model/day.ts';
import type { DateBound } from './fields.ts';

const firstDay = '0001-01-01';

interface Ends {
  readonly from?: Day;
  readonly to?: Day;
}

/** The days before, after, since, until or on a period, both ends included; undefined where no calendar has any. */
export function boundBy({ from, to }: Ends, bound: DateBound): Ends | undefined {
  const first = from ?? to;
  const last = to ?? from;
  if (first === undefined || last === undefined) return undefined;
  switch (bound) {
    case 'on':
      return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    case 'since':
      return { from: first };
    case 'until':
      return { to: last };
    case 'before':
      return dayBeside(first, -1, (day) => ({ to: day }));
    case 'after':
      return dayBeside(last, 1, (day) => ({ from: day }));
  }
}

function dayBeside(day: Day, step: number, ends: (day: Day) => Ends): Ends | undefined {
  const beside = fromDayNumber(toDayNumber(day) + step);
  return isDay(beside) && beside >= firstDay ? ends(beside) : undefined;
}
