import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barValues, shareOf, valueTicks } from '../../../renderer/timeline/bar-values.ts';
import { binsOf } from '../../../renderer/timeline/bins.ts';
import { countsOf } from '../../../renderer/timeline/event-counts.ts';
import { intervals } from '../../../renderer/timeline/interval.ts';
import { dividedIn, seriesOf } from '../../../renderer/timeline/series.ts';
import { spanOf } from './made-histograms.ts';

const year = spanOf('2015-01-01', '2015-12-31');
const whole = countsOf({
  days: [year.start, year.start + 40, year.start + 300],
  counts: [100, 50, 10],
  reduced: [],
  undated: 0,
});
const found = countsOf({ days: [year.start, year.start + 40], counts: [10, 25], reduced: [], undated: 0 });
const bins = binsOf(whole, found, intervals.month, year);
const usual = { scale: 'linear', measure: 'count', isStacked: false } as const;

test('heights are numbers of events, or the roots of them', () => {
  const linear = barValues(bins, whole, found, usual);
  expect(linear.partOf(linear.highest)).toBe(1);
  expect(linear.partOf(linear.highest / 4)).toBe(0.25);
  const root = barValues(bins, whole, found, { ...usual, scale: 'root' });
  expect(root.partOf(root.highest)).toBe(1);
  expect(root.partOf(root.highest / 4)).toBe(0.5);
  expect(linear.paleOf).toBeDefined();
});

test('a share is that of all events of a bar’s time, without pale bars behind', () => {
  const values = barValues(bins, whole, found, { ...usual, measure: 'share' });
  expect(bins.slice(0, 2).map(values.foundOf)).toEqual([0.1, 0.5]);
  expect(values).toMatchObject({ isShare: true, highest: 0.5 });
  expect(values.paleOf).toBeUndefined();
  expect(shareOf({ whole: 0, found: 0 })).toBe(0);
});

test('where everything is found there is no share to tell', () => {
  expect(barValues(bins, whole, whole, { ...usual, measure: 'share' }).isShare).toBe(false);
  expect(barValues(bins, whole, undefined, { ...usual, measure: 'share' }).isShare).toBe(false);
});

test('lines stand at round values, by the root also at a low one', () => {
  const of = (count: number, scale: 'linear' | 'root') => {
    const counts = countsOf({ days: [year.start], counts: [count], reduced: [], undated: 0 });
    return barValues(binsOf(counts, counts, intervals.month, year), counts, counts, { ...usual, scale });
  };
  expect(valueTicks(of(304, 'linear'), 80)).toEqual([200]);
  expect(valueTicks(of(1, 'linear'), 80)).toEqual([1]);
  expect(valueTicks(of(5900, 'linear'), 40)).toEqual([4000]);
  expect(valueTicks(of(5900, 'root'), 100)).toEqual([500, 4000]);
});

test('what the divisions of any span have sums to what the span has', () => {
  const day = fc.integer({ min: 0, max: 364 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ day, category: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 60 }),
      day,
      day,
      (events, one, other) => {
        const histogramOf = (some: typeof events) => {
          const days = [...new Set(some.map((event) => event.day))].toSorted((a, b) => a - b);
          return {
            days: days.map((of) => year.start + of),
            counts: days.map((of) => some.filter((event) => event.day === of).length),
            reduced: [],
            undated: 0,
          };
        };
        const series = seriesOf(
          [0, 1, 2].map((category) => ({
            name: String(category),
            histogram: histogramOf(events.filter((event) => event.category === category)),
          })),
        );
        const span = { start: year.start + Math.min(one, other), end: year.start + Math.max(one, other) + 1 };
        const all = countsOf(histogramOf(events));
        const within = events.filter(
          (event) => year.start + event.day >= span.start && year.start + event.day < span.end,
        );
        const counts = dividedIn(series, all, span);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(within.length);
        expect(counts[1]).toBe(within.filter(({ category }) => category === 1).length);
      },
    ),
  );
});
