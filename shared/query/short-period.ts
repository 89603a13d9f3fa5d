import { type EventDate, spanOfKnownDate } from '../model/date.ts';
import type { Day } from '../model/day.ts';

interface ShortPeriod {
  readonly first?: EventDate;
  readonly last?: EventDate;
}

const precisions = ['YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length] as const;

/**
 * The shortest dates that say a period, both as exact as each other, and both the same where one says it all. The
 * period is from the beginning of the first to the end of the last.
 */
export function shortPeriod(from: Day | undefined, to: Day | undefined): ShortPeriod {
  const precision = precisions.find((length) => isSaid(from, to, length));
  const first = from?.slice(0, precision);
  const last = to?.slice(0, precision);
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Whether a date is read as one where nothing around it says so: of years and months only the usual ones are. */
export function standsAlone(date: EventDate): boolean {
  const year = Number(date.slice(0, 4));
  return date.length > 'YYYY-MM'.length ? year >= 1000 && year <= 2999 : year >= 1700 && year <= 2099;
}

function isSaid(from: Day | undefined, to: Day | undefined, length: number): boolean {
  const isFromStart = from === undefined || spanOfKnownDate(from.slice(0, length)).from === from;
  return isFromStart && (to === undefined || spanOfKnownDate(to.slice(0, length)).to === to);
}
