import fc from 'fast-check';
import type { TimeSpan } from '../../../renderer/timeline/time-span.ts';
import type { Histogram } from '../../../shared/ipc/archive-contract.ts';
import { toDayNumber } from '../../../shared/model/day.ts';

const firstDay = toDayNumber('0101-01-01');
const lastDay = toDayNumber('2999-12-31');

/** Any day of the years 101 to 2999. */
export const anyDay = fc.integer({ min: firstDay, max: lastDay });

/** A histogram that is not empty: days anywhere, with holes. */
export const anyHistogram: fc.Arbitrary<Histogram> = fc
  .dictionary(anyDay.map(String), fc.integer({ min: 1, max: 500 }), { minKeys: 1, maxKeys: 60 })
  .map((counts) => {
    const days = Object.keys(counts)
      .map(Number)
      .sort((one, other) => one - other);
    return { days, counts: days.map((day) => counts[day] ?? 0) };
  });

/** A span of whole days, at most some forty years long. */
export const anySpan: fc.Arbitrary<TimeSpan> = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 15_000 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** The span of two ISO days, both included. */
export function spanOf(from: string, to: string): TimeSpan {
  return { start: toDayNumber(from), end: toDayNumber(to) + 1 };
}
