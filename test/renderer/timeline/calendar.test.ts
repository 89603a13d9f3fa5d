import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOfMonth, monthOfDay, yearOfDay } from '../../../renderer/timeline/calendar.ts';
import { fromDayNumber, toDayNumber } from '../../../shared/model/day.ts';
import { anyDay } from './made-histograms.ts';

test.each([
  '0001-01-01',
  '0004-03-01',
  '0099-12-01',
  '0100-03-01',
  '0400-03-01',
  '0999-01-01',
  '1582-10-01',
  '1900-03-01',
  '1970-01-01',
  '2000-03-01',
  '2016-02-01',
  '2016-03-01',
  '2100-03-01',
  '9999-12-01',
])('the month of %s begins on it', (day) => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  expect(fromDayNumber(firstDayOfMonth(month))).toBe(day);
  expect(monthOfDay(toDayNumber(day))).toBe(month);
  expect(monthOfDay(toDayNumber(day) - 1)).toBe(month - 1);
});

test('a day is in the month and year that it is written with', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year, month] = fromDayNumber(day).split('-').map(Number);
      expect(monthOfDay(day)).toBe((year ?? 0) * 12 + (month ?? 0) - 1);
      expect(yearOfDay(day)).toBe(year);
    }),
  );
});
