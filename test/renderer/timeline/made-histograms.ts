import fc from 'fast-check';
import type { TimeSpan } from '../../../renderer/timeline/time-span.ts';
import type { Histogram } from '../../../shared/ipc/archive-contract.ts';
import { compareDates } from '../../../shared/model/date.ts';
import { toDayNumber } from '../../../shared/model/day.ts';

const firstDay = toDayNumber('0101-01-01');
const lastDay = toDayNumber('2999-12-31');

/** Any day of the years 101 to 2999. */
export const anyDay = fc.integer({ min: firstDay, max: lastDay });

const anyReduced = fc.oneof(
  fc.integer({ min: 101, max: 2999 }).map((year) => String(year).padStart(4, '0')),
  fc
    .tuple(fc.integer({ min: 101, max: 2999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`),
);
const anyCount = fc.integer({ min: 1, max: 500 });

/** A histogram that is not empty: days anywhere, with holes, and dates known to the month or the year. */
export const anyHistogram: fc.Arbitrary<Histogram> = fc
  .tuple(
    fc.dictionary(anyDay.map(String), anyCount, { minKeys: 1, maxKeys: 60 }),
    fc.dictionary(anyReduced, anyCount, { maxKeys: 20 }),
    fc.nat(20),
  )
  .map(([counts, reduced, undated]) => {
    const days = Object.keys(counts)
      .map(Number)
      .sort((one, other) => one - other);
    return {
      days,
      counts: days.map((day) => counts[day] ?? 0),
      reduced: Object.entries(reduced)
        .map(([date, count]) => ({ date, count }))
        .sort((a, b) => compareDates(a.date, b.date)),
      undated,
    };
  });

/** A span of whole days, at most some forty years long. */
export const anySpan: fc.Arbitrary<TimeSpan> = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 15_000 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** The span of two ISO days, both included. */
export function spanOf(from: string, to: string): TimeSpan {
  return { start: toDayNumber(from), end: toDayNumber(to) + 1 };
}
