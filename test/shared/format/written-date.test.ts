import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, readDate } from '../../../shared/format/written-date.ts';

describe('dates', () => {
  test.each([
    ['2015-09-04', '2015-09-04'],
    ['2015-9-4', '2015-09-04'],
    ['2015-09', '2015-09'],
    [' 2015 ', '2015'],
    ['201509', '2015-09'],
    ['20150904', '2015-09-04'],
    ['2015-09-04T23:30:00-11:00', '2015-09-04'],
    ['2015-09-04 00:10', '2015-09-04'],
    ['2015/09/04', '2015-09-04'],
    ['2015.9.4', '2015-09-04'],
    ['04/09/2015', '2015-09-04'],
    ['4.9.2015', '2015-09-04'],
    ['4.9.15 08:00', '2015-09-04'],
    ['4-9-1972', '1972-09-04'],
    ['04/09/72', '1972-09-04'],
    ['09/2015', '2015-09'],
    ['4 September 2015', '2015-09-04'],
    ['Friday, September 4th, 2015', '2015-09-04'],
    ['Sept. 2015', '2015-09'],
    ['04-Sep-2015', '2015-09-04'],
    ['Fri, 04 Sep 2015 23:30:00 EST', '2015-09-04'],
    ['Fri, 4 Sep 15 01:00:00 +1400', '2015-09-04'],
    ['4. März 2015', '2015-03-04'],
    ['1er décembre 2015', '2015-12-01'],
    ['4 de septiembre de 2015', '2015-09-04'],
    ['septiembre de 2015', '2015-09'],
    ['2015年9月4日', '2015-09-04'],
    ['2015年9月', '2015-09'],
    ['2015年', '2015'],
    ['1441324800', '2015-09-04'],
    ['1441324800.25', '2015-09-04'],
    ['1441324800123', '2015-09-04'],
  ])('reads %s', (written, date) => {
    expect(readDate(written, 'dmy')).toBe(date);
  });

  test.each([
    '',
    'soon',
    '2015-13',
    '2015-02-30',
    '31/04/2015',
    '0000',
    '25',
    '12345',
    '4 Foo 2015',
    '2015-09-04 x',
    'x'.repeat(200),
  ])('does not guess: %s', (written) => {
    expect(readDate(written, 'dmy')).toBeUndefined();
  });

  test('reads day and month in the order that is given, but dots always begin with the day', () => {
    expect(readDate('03/04/2015', 'mdy')).toBe('2015-03-04');
    expect(readDate('03.04.2015', 'mdy')).toBe('2015-04-03');
    expect(['03/04/2015', '13/04/2015', '03/14/2015', '03.04.2015', '03/03/2015', '2015'].map(orderOf)).toEqual([
      'either',
      'dmy',
      'mdy',
      'dmy',
      undefined,
      undefined,
    ]);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('dmy', 'mdy'), (text, order) => {
        expect(readDate(text, order) ?? '2015').toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });
});
