import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  isEventDate,
  isKnownDate,
  precisionOf,
  spanOfDate,
  spanOfKnownDate,
  unknownDate,
  yearOfDate,
} from '../../../shared/model/date.ts';

const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
const dates = fc
  .tuple(years, fc.option(months), fc.option(fc.integer({ min: 1, max: 28 })))
  .map(([year, month, day]) =>
    month === null ? year : day === null ? `${year}-${month}` : `${year}-${month}-${String(day).padStart(2, '0')}`,
  );

describe('the date of an event', () => {
  test.each([
    ['2015-09-04', 'day', '2015-09-04', '2015-09-04'],
    ['2015-09', 'month', '2015-09-01', '2015-09-30'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['0004-02', 'month', '0004-02-01', '0004-02-29'],
    ['2015', 'year', '2015-01-01', '2015-12-31'],
  ])('%s is known to the %s', (date, precision, from, to) => {
    expect(isKnownDate(date)).toBe(true);
    expect(precisionOf(date)).toBe(precision);
    expect(spanOfDate(date)).toEqual({ from, to });
  });

  test.each(['2015-13', '2015-00', '0000', '2015-9', '15', '2015-02-30', '2015-09-04T00:00', '٢٠١٥', '2015-', '-2015'])(
    'is not %j',
    (text) => {
      expect(isKnownDate(text)).toBe(false);
      expect(() => spanOfDate(text)).toThrow(`«${text}»`);
      expect(() => precisionOf(text)).toThrow(`«${text}»`);
    },
  );

  test('is of no days where nothing is known, and before all that is', () => {
    expect(isEventDate(unknownDate)).toBe(true);
    expect(isKnownDate(unknownDate)).toBe(false);
    expect(precisionOf(unknownDate)).toBe('none');
    expect(spanOfDate(unknownDate)).toBeUndefined();
    expect(yearOfDate(unknownDate)).toBe(0);
    fc.assert(fc.property(dates, (date) => compareDates(unknownDate, date) === -1));
  });

  test('orders by when it begins, the less exact first', () => {
    const mixed = ['2015-09-04', '2014', '2015', '2015-09', '2015-09-01', '2014-12-31'];
    expect(mixed.sort(compareDates)).toEqual(['2014', '2014-12-31', '2015', '2015-09', '2015-09-01', '2015-09-04']);
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (compareDates(a, b) < 0) expect(spanOfKnownDate(a).from <= spanOfKnownDate(b).from).toBe(true);
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      }),
    );
  });
});
