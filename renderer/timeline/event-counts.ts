import { bisectLeft, bisectRight } from 'd3-array';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import { precisionOf, spanOfKnownDate } from '../../shared/model/date.ts';
import { type DayNumber, toDayNumber } from '../../shared/model/day.ts';
import type { Interval } from './interval.ts';
import type { TimeSpan } from './time-span.ts';

/**
 * The events that are known equally exactly, ready for questions: `before[i]` of them lie before the span from
 * `starts[i]` to before `ends[i]`; the last entry is how many there are. Spans are in order and do not overlap.
 */
interface Layer {
  /** The days that a bar must have on average to show these events. */
  readonly leastBar: number;
  readonly starts: readonly DayNumber[];
  readonly ends: readonly DayNumber[];
  readonly before: Float64Array;
}

/** A histogram made ready for questions. */
export interface EventCounts {
  readonly days: Layer;
  readonly months: Layer;
  readonly years: Layer;
  readonly total: number;
}

/** Events that are known less exactly than a bar is wide. */
export interface Unplaced {
  readonly byMonth: number;
  readonly byYear: number;
}

// Weeks are shorter than any month, and months on average longer than 30 days.
const leastBars = { day: 1, month: 30, year: 365 } as const;

/** Adds up a histogram once, so that any span of it is counted by a few searches. */
export function countsOf({ days, counts, reduced }: Histogram): EventCounts {
  const layerOf = (precision: 'month' | 'year'): Layer => {
    const ofLayer = reduced.filter(({ date }) => precisionOf(date) === precision);
    const spans = ofLayer.map(({ date }) => spanOfKnownDate(date));
    return layer(
      leastBars[precision],
      spans.map(({ from }) => toDayNumber(from)),
      spans.map(({ to }) => toDayNumber(to) + 1),
      ofLayer.map(({ count }) => count),
    );
  };
  const exact = layer(
    leastBars.day,
    days,
    days.map((day) => day + 1),
    counts,
  );
  const months = layerOf('month');
  const years = layerOf('year');
  return { days: exact, months, years, total: sizeOf(exact) + sizeOf(months) + sizeOf(years) };
}

/** How many events are known to lie between the day `start` and the day before `end`: of a date less exact, with all of it. */
export function countBetween({ days, months, years }: EventCounts, start: DayNumber, end: DayNumber): number {
  return [days, months, years].reduce((sum, ofLayer) => sum + countWithin(ofLayer, start, end), 0);
}

/** How many events of a span are known less exactly than the bars of an interval are wide, so that no bar can show them. */
export function unplacedIn({ months, years }: EventCounts, { start, end }: TimeSpan, interval: Interval): Unplaced {
  return {
    byMonth: isPlaced(months, interval) ? 0 : countTouching(months, start, end),
    byYear: isPlaced(years, interval) ? 0 : countTouching(years, start, end),
  };
}

/** The fewest days on average that bars must have to show at least half of all events. */
export function leastBarOf({ days, months, total }: EventCounts): number {
  if (sizeOf(days) * 2 >= total) return leastBars.day;
  return (sizeOf(days) + sizeOf(months)) * 2 >= total ? leastBars.month : leastBars.year;
}

/** The beginning of the nearest date with events before (-1) or from (1) a day on that bars of an interval show, or undefined. */
export function nearestDayWithEvents(
  { days, months, years }: EventCounts,
  day: DayNumber,
  direction: -1 | 1,
  interval: Interval,
): DayNumber | undefined {
  const found = [days, months, years]
    .filter((ofLayer) => isPlaced(ofLayer, interval))
    .flatMap(({ starts }) => {
      const at = bisectLeft(starts, day);
      return starts[direction === 1 ? at : at - 1] ?? [];
    });
  if (found.length === 0) return undefined;
  return direction === 1 ? Math.min(...found) : Math.max(...found);
}

function layer(
  leastBar: number,
  starts: readonly DayNumber[],
  ends: readonly DayNumber[],
  counts: readonly number[],
): Layer {
  const before = new Float64Array(counts.length + 1);
  for (const [index, count] of counts.entries()) before[index + 1] = (before[index] ?? 0) + count;
  return { leastBar, starts, ends, before };
}

function sizeOf({ before }: Layer): number {
  return before.at(-1) ?? 0;
}

function isPlaced(ofLayer: Layer, interval: Interval): boolean {
  return interval.averageDays >= ofLayer.leastBar;
}

function countWithin({ starts, ends, before }: Layer, start: DayNumber, end: DayNumber): number {
  const first = bisectLeft(starts, start);
  const after = bisectRight(ends, end);
  return after <= first ? 0 : (before[after] ?? 0) - (before[first] ?? 0);
}

function countTouching({ starts, ends, before }: Layer, start: DayNumber, end: DayNumber): number {
  const first = bisectRight(ends, start);
  const after = bisectLeft(starts, end);
  return after <= first ? 0 : (before[after] ?? 0) - (before[first] ?? 0);
}
