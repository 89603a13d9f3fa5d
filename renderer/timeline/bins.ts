import type { DayNumber } from '../../shared/model/day.ts';
import { countBetween, type EventCounts } from './event-counts.ts';
import type { Interval } from './interval.ts';
import type { TimeSpan } from './time-span.ts';

/** One bar: whole days, how many events the archive has in them and how many of these are found. */
export interface Bin extends TimeSpan {
  readonly whole: number;
  /** Absent while nothing has been counted yet. */
  readonly found: number | undefined;
}

/** All bins that a span touches, in order and without gaps; the outer ones may reach beyond it. */
export function binsOf(
  whole: EventCounts,
  found: EventCounts | undefined,
  interval: Interval,
  span: TimeSpan,
): readonly Bin[] {
  const bins: Bin[] = [];
  let start: DayNumber = interval.startOf(interval.indexOf(Math.floor(span.start)));
  for (let index = interval.indexOf(Math.floor(span.start)); start < span.end; index += 1) {
    const end = interval.startOf(index + 1);
    bins.push(binOf(whole, found, { start, end }));
    start = end;
  }
  return bins;
}

/** The counts of any span. */
export function binOf(whole: EventCounts, found: EventCounts | undefined, { start, end }: TimeSpan): Bin {
  return { start, end, whole: countBetween(whole, start, end), found: found && countBetween(found, start, end) };
}
