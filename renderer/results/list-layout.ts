import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type EventDate, spanOfKnownDate, unknownDate } from '../../shared/model/date.ts';
import { fromDayNumber, toDayNumber } from '../../shared/model/day.ts';

/** A line of the list: the beginning of a date's events, or an event by its place in the result. */
export type ListItem =
  | { readonly kind: 'date'; readonly date: EventDate; readonly events: number }
  /** The beginning of those that were found in their headline, or of the rest. */
  | { readonly kind: 'part'; readonly part: 'headline' | 'text'; readonly events: number }
  | { readonly kind: 'event'; readonly index: number };

/** Where everything stands in a list of a result, known from its counts alone. */
export interface ListLayout {
  readonly length: number;
  at(position: number): ListItem;
  /** The position of an event by its place in the result. */
  positionOf(index: number): number;
}

/**
 * A list in order of time has a line at the head of each date, those without date under a last one; one by relevance at
 * the head of those that were found in their headline and of the rest, where there are both.
 */
export function layOut(survey: Survey, { order, period }: Question): ListLayout {
  if (order === 'relevance') {
    const first = survey.search?.inHeadline ?? 0;
    if (first > 0 && first < survey.total) return inParts(first, survey.total);
    return {
      length: survey.total,
      at: (position) => ({ kind: 'event', index: position }),
      positionOf: (index) => index,
    };
  }
  const dates = datesInPeriod(survey, period);
  if (order === 'newest') dates.reverse();
  const { undated } = survey.histogram;
  if (undated > 0 && !period) dates.push(undatedOf(undated));
  const starts = startsOf(dates);
  // Date number `n` begins at the position `starts[n] + n`: its events and headers before it, each a line.
  const dateAt = (isAfter: (date: number) => boolean): number => lastNotAfter(dates.length, isAfter);
  return {
    length: survey.total + dates.length,
    at(position) {
      const place = dateAt((candidate) => (starts[candidate] ?? 0) + candidate > position);
      const start = (starts[place] ?? 0) + place;
      const date = dates[place];
      if (position !== start || !date) return { kind: 'event', index: position - place - 1 };
      return { kind: 'date', date: date.date ?? fromDayNumber(date.from), events: date.count };
    },
    positionOf: (index) => index + dateAt((candidate) => (starts[candidate] ?? 0) > index) + 1,
  };
}

function inParts(first: number, total: number): ListLayout {
  return {
    length: total + 2,
    at(position) {
      if (position === 0) return { kind: 'part', part: 'headline', events: first };
      if (position === first + 1) return { kind: 'part', part: 'text', events: total - first };
      return { kind: 'event', index: position <= first ? position - 1 : position - 2 };
    },
    positionOf: (index) => (index < first ? index + 1 : index + 2),
  };
}

interface DatedCount {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Written out where it is no day. */
  readonly date?: EventDate;
}

/** The dates that lie in a period, in order of time; what is known to the month or the year stands before its days. */
function datesInPeriod({ histogram }: Survey, period: Question['period']): DatedCount[] {
  const { days, counts } = histogram;
  const dates: DatedCount[] = [];
  let exact = 0;
  const addDaysBefore = (end: number): void => {
    for (let day = days[exact]; day !== undefined && day < end; day = days[exact]) {
      dates.push({ from: day, to: day, count: counts[exact] ?? 0 });
      exact += 1;
    }
  };
  for (const { date, count } of histogram.reduced) {
    const { from, to } = spanOfKnownDate(date);
    addDaysBefore(toDayNumber(from));
    dates.push({ from: toDayNumber(from), to: toDayNumber(to), count, date });
  }
  addDaysBefore(Number.POSITIVE_INFINITY);
  if (!period) return dates;
  const [first, last] = [toDayNumber(period.from), toDayNumber(period.to)];
  return dates.filter(({ from, to }) => from >= first && to <= last);
}

function undatedOf(count: number): DatedCount {
  return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, count, date: unknownDate };
}

function startsOf(dates: readonly DatedCount[]): readonly number[] {
  let total = 0;
  return dates.map(({ count }) => {
    total += count;
    return total - count;
  });
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
