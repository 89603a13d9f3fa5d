import { describe, expect, test } from 'vitest';
import { WrongUse } from '../../../tools/archive/exit-codes.ts';
import { isIn, mayHold, periodOf } from '../../../tools/archive/period.ts';

describe('a period', () => {
  test.each([
    ['2015', '2015-09', { from: '2015-01-01', to: '2015-09-30' }],
    ['2016-02', '2016-02', { from: '2016-02-01', to: '2016-02-29' }],
    [undefined, '2015-09-04', { to: '2015-09-04' }],
    [undefined, undefined, {}],
  ])('of %s to %s holds all days of both', (from, to, period) => {
    expect(periodOf(from, to)).toEqual(period);
  });

  test.each([
    ['2015-13', undefined],
    ['yesterday', undefined],
    [undefined, '2015-02-30'],
    ['2016', '2015'],
  ])('of %s to %s is refused', (from, to) => {
    expect(() => periodOf(from, to)).toThrow(WrongUse);
  });

  test('holds a date that is known to the month or year by its first day', () => {
    const period = periodOf('2015-09', '2015-12');
    expect(['2015', '2015-08-31', '2015-09', '2015-12-31', '2016'].map((date) => isIn(period, date))).toEqual([
      ...[false, false, true, true, false],
    ]);
    expect([2014, 2015, 2016].map((year) => mayHold(period, year))).toEqual([false, true, false]);
  });
});
