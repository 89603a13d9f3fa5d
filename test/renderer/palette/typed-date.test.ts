import { expect, test } from 'vitest';
import { typedDates } from '../../../renderer/palette/typed-date.ts';

test.each(['2015-09-04', '4 September 2015', 'sept 4, 2015', ' 4.9.2015 ', '2015年9月4日'])('%s is a day', (text) => {
  expect(typedDates(text)).toEqual([{ kind: 'day', day: '2015-09-04' }]);
});

test('figures that may be two days are both', () => {
  expect(typedDates('4/9/2015')).toEqual([
    { kind: 'day', day: '2015-09-04' },
    { kind: 'day', day: '2015-04-09' },
  ]);
});

test.each([
  ['sep 2015', '2015-09-01', '2015-09-30'],
  ['2015', '2015-01-01', '2015-12-31'],
  ['2014..2016', '2014-01-01', '2016-12-31'],
])('%s is a period', (text, from, to) => {
  expect(typedDates(text)).toEqual([{ kind: 'period', period: { from, to } }]);
});

test.each(['4 september', '4-sep'])('%s is a day of every year', (text) => {
  expect(typedDates(text)).toEqual([{ kind: 'recurring', day: 4, month: 9 }]);
});

test.each(['', '  ', 'syria', '31 February 2015', 'before:2015', '4 september 2015 syria', '"', 'on:'])(
  '«%s» is no date',
  (text) => {
    expect(typedDates(text)).toEqual([]);
  },
);
