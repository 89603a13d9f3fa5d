import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervals } from '../../../renderer/timeline/interval.ts';
import { finestInterval, intervalFor, sensibleIntervals } from '../../../renderer/timeline/interval-choice.ts';
import { anySpan, spanOf } from './made-histograms.ts';

test.each([
  ['2003-01-01', '2014-12-31', 850, 'year'],
  ['2002-01-01', '2026-12-31', 350, 'year'],
  ['2002-01-01', '2026-12-31', 2400, 'year'],
  ['2010-01-01', '2014-12-31', 850, 'month'],
  ['2006-01-01', '2014-12-31', 350, 'quarter'],
  ['2015-01-01', '2015-12-31', 350, 'month'],
  ['2015-01-01', '2015-12-31', 2400, 'month'],
  ['2015-01-01', '2015-09-30', 850, 'week'],
  ['2015-07-01', '2015-09-30', 850, 'day'],
  ['2015-02-01', '2015-02-28', 350, 'day'],
  ['1600-01-01', '1999-12-31', 850, 'decade'],
  ['0001-01-01', '1999-12-31', 850, 'century'],
])('from %s to %s on %d px: bars by %s', (from, to, width, name) => {
  expect(intervalFor(spanOf(from, to), width, undefined).name).toBe(name);
});

test('offers only intervals with several bars that can be seen', () => {
  expect(sensibleIntervals(spanOf('2015-01-01', '2015-12-31'), 850)).toEqual(['month', 'week']);
  expect(sensibleIntervals(spanOf('2003-01-01', '2014-12-31'), 850)).toEqual(['year', 'quarter', 'month']);
  fc.assert(
    fc.property(anySpan, fc.integer({ min: 300, max: 2500 }), (span, width) => {
      for (const name of sensibleIntervals(span, width)) {
        expect(width / ((span.end - span.start) / intervals[name].averageDays)).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});

test('the choice of the reader holds as long as it makes sense', () => {
  expect(intervalFor(spanOf('2003-01-01', '2014-12-31'), 850, 'month').name).toBe('month');
  expect(intervalFor(spanOf('2003-01-01', '2014-12-31'), 850, 'day').name).toBe('year');
});

test('the finest interval has bars of the wanted width, or is the widest there is', () => {
  expect(finestInterval(spanOf('2003-01-01', '2014-12-31'), 850, 2)).toBe('month');
  expect(finestInterval(spanOf('0001-01-01', '1999-12-31'), 10, 2)).toBe('century');
});
