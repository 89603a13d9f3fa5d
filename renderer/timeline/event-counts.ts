import { bisectLeft } from 'd3-array';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import type { DayNumber } from '../../shared/model/day.ts';

/** A histogram made ready for questions: `before[i]` events lie before `days[i]`; the last entry is the total. */
export interface EventCounts {
  readonly days: readonly DayNumber[];
  readonly before: Float64Array;
  readonly total: number;
}

/** Adds up a histogram once, so that any span of it is counted by two searches. */
export function countsOf(histogram: Histogram): EventCounts {
  const before = new Float64Array(histogram.days.length + 1);
  let total = 0;
  for (const [index, count] of histogram.counts.entries()) {
    total += count;
    before[index + 1] = total;
  }
  return { days: histogram.days, before, total };
}

/** How many events lie from the day `start` to before the day `end`. */
export function countBetween(counts: EventCounts, start: DayNumber, end: DayNumber): number {
  if (end <= start) return 0;
  return countBefore(counts, end) - countBefore(counts, start);
}

/** The nearest day with events before (-1) or from (1) a day on, or undefined. */
export function nearestDayWithEvents(counts: EventCounts, day: DayNumber, direction: -1 | 1): DayNumber | undefined {
  const at = bisectLeft(counts.days, day);
  return counts.days[direction === 1 ? at : at - 1];
}

function countBefore(counts: EventCounts, day: DayNumber): number {
  return counts.before[bisectLeft(counts.days, day)] ?? 0;
}
