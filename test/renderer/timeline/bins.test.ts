import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf } from '../../../renderer/timeline/bins.ts';
import { countBetween, countsOf, nearestDayWithEvents } from '../../../renderer/timeline/event-counts.ts';
import { binAround, intervalNames, intervals } from '../../../renderer/timeline/interval.ts';
import { archiveSpan } from '../../../renderer/timeline/window.ts';
import { fromDayNumber, toDayNumber } from '../../../shared/model/day.ts';
import { anyDay, anyHistogram, anySpan, spanOf } from './made-histograms.ts';

const anyInterval = fc.constantFrom(...intervalNames).map((name) => intervals[name]);
const anyWideInterval = fc
  .constantFrom('century', 'decade', 'year', 'quarter', 'month')
  .map((name) => intervals[name as 'year']);

test('the bins of all time hold every event once', () => {
  fc.assert(
    fc.property(anyHistogram, anyWideInterval, (histogram, interval) => {
      const counts = countsOf(histogram);
      const span = archiveSpan(histogram);
      if (!span) throw new Error('the histogram is not empty');
      const sum = binsOf(counts, undefined, interval, span).reduce((total, bin) => total + bin.whole, 0);
      expect(sum).toBe(counts.total);
    }),
  );
});

test('bins tile any span: in order, without gaps, from at or before its start to at or after its end', () => {
  fc.assert(
    fc.property(anySpan, anyInterval, fc.double({ min: 0, max: 0.99, noNaN: true }), (days, interval, part) => {
      const span = { start: days.start + part, end: days.end + part };
      const bins = binsOf(countsOf({ days: [], counts: [] }), undefined, interval, span);
      expect(bins[0]?.start).toBeLessThanOrEqual(span.start);
      expect(bins[0]?.end).toBeGreaterThan(span.start);
      expect(bins.at(-1)?.start).toBeLessThan(span.end);
      expect(bins.at(-1)?.end).toBeGreaterThanOrEqual(span.end);
      for (const [index, bin] of bins.entries()) {
        expect(bin.end).toBeGreaterThan(bin.start);
        expect(bins[index + 1]?.start ?? bin.end).toBe(bin.end);
      }
    }),
  );
});

test('a count of a span is that of its days', () => {
  fc.assert(
    fc.property(anyHistogram, anyDay, anyDay, (histogram, start, end) => {
      const days = histogram.days.map((day, index) => (day >= start && day < end ? (histogram.counts[index] ?? 0) : 0));
      expect(countBetween(countsOf(histogram), start, end)).toBe(days.reduce((sum, count) => sum + count, 0));
    }),
  );
});

test.each([
  ['year', '2016-02-29', '2016-01-01', '2016-12-31'],
  ['year', '0999-12-31', '0999-01-01', '0999-12-31'],
  ['quarter', '2015-08-15', '2015-07-01', '2015-09-30'],
  ['month', '2016-02-10', '2016-02-01', '2016-02-29'],
  ['month', '1900-02-28', '1900-02-01', '1900-02-28'],
  ['month', '0532-02-29', '0532-02-01', '0532-02-29'],
  ['week', '2015-09-06', '2015-08-31', '2015-09-06'],
  ['week', '2015-09-07', '2015-09-07', '2015-09-13'],
  ['week', '1969-12-30', '1969-12-29', '1970-01-04'],
  ['day', '2015-09-04', '2015-09-04', '2015-09-04'],
  ['decade', '2019-12-31', '2010-01-01', '2019-12-31'],
  ['century', '1900-01-01', '1900-01-01', '1999-12-31'],
] as const)('the %s of %s goes from %s to %s', (name, day, from, to) => {
  const bin = binAround(intervals[name], toDayNumber(day));
  expect([fromDayNumber(bin.start), fromDayNumber(bin.end - 1)]).toEqual([from, to]);
});

test('a bin tells found from whole', () => {
  const { start } = spanOf('2015-09-04', '2015-09-04');
  const whole = countsOf({ days: [start, start + 1], counts: [3, 4] });
  const found = countsOf({ days: [start + 1], counts: [2] });
  const [bin] = binsOf(whole, found, intervals.month, { start, end: start + 1 });
  expect(bin).toMatchObject({ whole: 7, found: 2 });
  expect(nearestDayWithEvents(whole, start, -1)).toBeUndefined();
  expect(nearestDayWithEvents(found, start, 1)).toBe(start + 1);
});
