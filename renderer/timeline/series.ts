import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import { countBetween, countsOf, type EventCounts } from './event-counts.ts';
import type { TimeSpan } from './time-span.ts';

/** Found events by category, those of most events first; the rest belongs to others or to none. */
export type Categories = readonly { readonly name: string; readonly histogram: Histogram }[];

/** A division of the bars. */
export interface Series {
  readonly name: string;
  readonly counts: EventCounts;
}

/** Categories made ready for questions. */
export function seriesOf(categories: Categories): readonly Series[] {
  return categories.map(({ name, histogram }) => ({ name, counts: countsOf(histogram) }));
}

/** How many events of each series a span has, and at the end how many are of none of them. */
export function dividedIn(series: readonly Series[], all: EventCounts, { start, end }: TimeSpan): readonly number[] {
  const counts = series.map((one) => countBetween(one.counts, start, end));
  const rest = countBetween(all, start, end) - counts.reduce((sum, count) => sum + count, 0);
  return [...counts, Math.max(0, rest)];
}
