import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binsOf } from '../../../renderer/timeline/bins.ts';
import {
  countBetween,
  countsOf,
  leastBarOf,
  nearestDayWithEvents,
  unplacedIn,
} from '../../../renderer/timeline/event-counts.ts';
import { binAround, intervalNames, intervals } from '../../../renderer/timeline/interval.ts';
import { intervalFor } from '../../../renderer/timeline/interval-choice.ts';
import { archiveSpan } from '../../../renderer/timeline/window.ts';
import { spanOfKnownDate } from '../../../shared/model/date.ts';
import { fromDayNumber, toDayNumber } from '../../../shared/model/day.ts';
import { anyDay, anyHistogram, anySpan, spanOf } from './made-histograms.ts';

const anyInterval = fc.constantFrom(...intervalNames).map((name) => intervals[name]);
const anyWideInterval = fc
  .constantFrom('century', 'decade', 'year', 'quarter', 'month')
  .map((name) => intervals[name as 'year']);

test('the bins of all time hold every event once, but for those that they say they cannot show', () => {
  fc.assert(
    fc.property(anyHistogram, anyWideInterval, (histogram, interval) => {
      const counts = countsOf(histogram);
      const span = archiveSpan(histogram);
      if (!span) throw new Error('the histogram is not empty');
      const sum = binsOf(counts, undefined, interval, span).reduce((total, bin) => total + bin.whole, 0);
      const { byMonth, byYear } = unplacedIn(counts, span, interval);
      expect(sum + byMonth + byYear).toBe(counts.total);
    }),
  );
});

test('bins tile any span: in order, without gaps, from at or before its start to at or after its end', () => {
  fc.assert(
    fc.property(anySpan, anyInterval, fc.double({ min: 0, max: 0.99, noNaN: true }), (days, interval, part) => {
      const span = { start: days.start + part, end: days.end + part };
      const bins = binsOf(countsOf({ days: [], counts: [], reduced: [], undated: 0 }), undefined, interval, span);
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
      const others = histogram.reduced.map(({ date, count }) => {
        const { from, to } = spanOfKnownDate(date);
        return toDayNumber(from) >= start && toDayNumber(to) < end ? count : 0;
      });
      expect(countBetween(countsOf(histogram), start, end)).toBe(
        [...days, ...others].reduce((sum, count) => sum + count, 0),
      );
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
  const whole = countsOf({ days: [start, start + 1], counts: [3, 4], reduced: [], undated: 0 });
  const found = countsOf({ days: [start + 1], counts: [2], reduced: [], undated: 0 });
  const [bin] = binsOf(whole, found, intervals.month, { start, end: start + 1 });
  expect(bin).toMatchObject({ whole: 7, found: 2 });
  expect(nearestDayWithEvents(whole, start, -1, intervals.day)).toBeUndefined();
  expect(nearestDayWithEvents(found, start, 1, intervals.day)).toBe(start + 1);
});

describe('dates known only to the month or the year', () => {
  const september = spanOf('2015-09-01', '2015-09-30');
  const year = spanOf('2015-01-01', '2015-12-31');
  const counts = countsOf({
    days: [september.start + 3],
    counts: [5],
    reduced: [
      { date: '2014', count: 1 },
      { date: '2015', count: 2 },
      { date: '2015-09', count: 3 },
    ],
    undated: 0,
  });

  test.each([
    ['day', september, 5, { byMonth: 3, byYear: 2 }],
    ['week', september, 5, { byMonth: 3, byYear: 2 }],
    ['month', year, 8, { byMonth: 0, byYear: 2 }],
    ['quarter', year, 8, { byMonth: 0, byYear: 2 }],
    ['year', year, 10, { byMonth: 0, byYear: 0 }],
    ['decade', year, 11, { byMonth: 0, byYear: 0 }],
  ] as const)('are in bars of a %s or are told to be missing', (name, span, shown, unplaced) => {
    const bins = binsOf(counts, undefined, intervals[name], span);
    expect(bins.reduce((sum, bin) => sum + bin.whole, 0)).toBe(shown);
    expect(unplacedIn(counts, span, intervals[name])).toEqual(unplaced);
  });

  test('are told only of the time that is visible', () => {
    expect(unplacedIn(counts, spanOf('2014-03-01', '2014-03-31'), intervals.day)).toEqual({ byMonth: 0, byYear: 1 });
    expect(unplacedIn(counts, spanOf('2013-03-01', '2013-03-31'), intervals.day)).toEqual({ byMonth: 0, byYear: 0 });
  });

  test('are gone to by the keys where bars show them', () => {
    expect(nearestDayWithEvents(counts, september.end, -1, intervals.day)).toBe(september.start + 3);
    expect(nearestDayWithEvents(counts, year.start, 1, intervals.month)).toBe(september.start);
    expect(nearestDayWithEvents(counts, year.start, -1, intervals.year)).toBe(spanOf('2014-01-01', '2014-01-01').start);
  });

  test('make the bars wide where they are most of all events', () => {
    const only = (date: string) => countsOf({ days: [0], counts: [1], reduced: [{ date, count: 2 }], undated: 0 });
    expect([counts, only('2015-09'), only('2015')].map(leastBarOf)).toEqual([30, 30, 365]);
    expect(leastBarOf(countsOf({ days: [0], counts: [1], reduced: [], undated: 0 }))).toBe(1);
    expect(intervalFor(spanOf('2000-01-01', '2019-12-31'), 1000, undefined, leastBarOf(only('2015'))).name).toBe(
      'year',
    );
    expect(intervalFor(spanOf('2000-01-01', '2003-12-31'), 1000, undefined, leastBarOf(only('2015'))).name).toBe(
      'year',
    );
  });
});
