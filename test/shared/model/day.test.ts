import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, fromDayNumber, isDay, toDayNumber } from '../../../shared/model/day.ts';

describe('days', () => {
  test.each([
    [2015, 9, 4, '2015-09-04'],
    [2016, 2, 29, '2016-02-29'],
    [2015, 2, 29, undefined],
    [2015, 2, 30, undefined],
    [1900, 2, 29, undefined],
    [50, 1, 1, '0050-01-01'],
    [2015, 13, 1, undefined],
    [2015, 0, 1, undefined],
    [2015.5, 1, 1, undefined],
    [10_000, 1, 1, undefined],
  ])('%d-%d-%d is %s', (year, month, dayOfMonth, day) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
  });

  test('have numbers that count from 1970 and lead back', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    fc.assert(
      fc.property(fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') }), (number) => {
        const day = fromDayNumber(number);
        expect(isDay(day)).toBe(true);
        expect(toDayNumber(day)).toBe(number);
      }),
    );
  });

  test('are those that the calendar of the machine knows', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, dayOfMonth) => {
        const pad = (value: number, width: number): string => String(value).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        expect(isDay(text)).toBe(date.toISOString().slice(0, 10) === text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '2015-9-4', '2015-09-4', '2015-09-04T00:00', '2015-09-31', 'x'])('«%s» is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => toDayNumber(text)).toThrow(`«${text}»`);
  });
});
