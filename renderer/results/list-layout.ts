import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type Day, fromDayNumber, toDayNumber } from '../../shared/model/day.ts';

/** A line of the list: the beginning of a day, or an event by its place in the result. */
export type ListItem =
  | { readonly kind: 'day'; readonly day: Day; readonly events: number }
  | { readonly kind: 'event'; readonly index: number };

/** Where everything stands in a list of a result, known from its counts alone. */
export interface ListLayout {
  readonly length: number;
  at(position: number): ListItem;
  /** The position of an event by its place in the result. */
  positionOf(index: number): number;
}

/** A list in order of time has a line at the head of each day; one by relevance has events only. */
export function layOut(survey: Survey, { order, period }: Question): ListLayout {
  if (order === 'relevance') {
    return {
      length: survey.total,
      at: (position) => ({ kind: 'event', index: position }),
      positionOf: (index) => index,
    };
  }
  const { days, counts, starts } = daysOf(survey, period, order);
  // Day number `n` begins at the position `starts[n] + n`: its events and headers before it, each a line.
  const dayAt = (isAfter: (day: number) => boolean): number => lastNotAfter(days.length, isAfter);
  return {
    length: survey.total + days.length,
    at(position) {
      const day = dayAt((candidate) => (starts[candidate] ?? 0) + candidate > position);
      const start = (starts[day] ?? 0) + day;
      if (position === start) return { kind: 'day', day: fromDayNumber(days[day] ?? 0), events: counts[day] ?? 0 };
      return { kind: 'event', index: position - day - 1 };
    },
    positionOf: (index) => index + dayAt((candidate) => (starts[candidate] ?? 0) > index) + 1,
  };
}

function daysOf({ histogram }: Survey, period: Question['period'], order: 'newest' | 'oldest') {
  const from = period ? toDayNumber(period.from) : Number.NEGATIVE_INFINITY;
  const to = period ? toDayNumber(period.to) : Number.POSITIVE_INFINITY;
  const inPeriod = histogram.days
    .map((day, index) => ({ day, count: histogram.counts[index] ?? 0 }))
    .filter(({ day }) => day >= from && day <= to);
  if (order === 'newest') inPeriod.reverse();
  const starts: number[] = [];
  let total = 0;
  for (const { count } of inPeriod) {
    starts.push(total);
    total += count;
  }
  return { days: inPeriod.map(({ day }) => day), counts: inPeriod.map(({ count }) => count), starts };
}

/** The last of 0…length-1 for which `isAfter` does not hold yet; it holds for all after the first for which it holds. */
function lastNotAfter(length: number, isAfter: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}
