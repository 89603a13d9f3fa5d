import { expect, test } from 'vitest';
import { crumbsOf } from '../../../renderer/timeline/crumbs.ts';
import {
  wordsForBin,
  wordsForEvents,
  wordsForSpan,
  wordsForUnplaced,
  wordsForWindow,
} from '../../../renderer/timeline/period-words.ts';
import { spanOf } from './made-histograms.ts';

/** Whether and how a dash of a span stands free is the locale's own affair, and another one in other versions of its data. */
const tight = (words: string): string => words.replaceAll(/\s*–\s*/gu, '–');

test.each([
  ['2015-09-04', '2015-09-04', '4 September 2015'],
  ['2015-09-04', '2015-09-07', '4–7 September 2015'],
  ['2015-09-28', '2015-10-03', '28 September–3 October 2015'],
  ['2015-12-28', '2016-01-03', '28 December 2015–3 January 2016'],
  ['2015-09-01', '2015-09-30', 'September 2015'],
  ['2016-02-01', '2016-02-29', 'February 2016'],
  ['2015-03-01', '2015-05-31', 'March–May 2015'],
  ['2014-11-01', '2015-02-28', 'November 2014–February 2015'],
  ['2015-01-01', '2015-12-31', '2015'],
  ['2012-01-01', '2014-12-31', '2012–2014'],
  ['2012-07-01', '2013-06-30', 'July 2012–June 2013'],
  ['0532-01-13', '0532-01-18', '13–18 January 532'],
])('from %s to %s is «%s»', (from, to, words) => {
  expect(tight(wordsForSpan(spanOf(from, to)))).toBe(words);
});

test('a bar of a day has its weekday, one of a decade its name', () => {
  expect(wordsForBin('day', spanOf('2015-09-04', '2015-09-04'))).toMatch(/^Friday,? 4 September 2015$/);
  expect(wordsForBin('decade', spanOf('1910-01-01', '1919-12-31'))).toBe('1910s');
});

test('what is visible is said no finer than it is seen', () => {
  const { start, end } = spanOf('2007-03-05', '2016-08-20');
  expect(tight(wordsForWindow({ start: start + 0.4, end: end + 0.7 }))).toBe('2007–2016');
  expect(tight(wordsForWindow(spanOf('2015-03-05', '2015-09-20')))).toBe('March–September 2015');
  expect(tight(wordsForWindow(spanOf('2015-03-05', '2015-04-20')))).toBe('5 March–20 April 2015');
});

test('counts of events', () => {
  expect(wordsForEvents({ whole: 304, found: 12 })).toBe('12 of 304 events');
  expect(wordsForEvents({ whole: 1240, found: 1240 })).toBe('1,240 events');
  expect(wordsForEvents({ whole: 1, found: undefined })).toBe('1 event');
  expect(wordsForEvents({ whole: 1, found: 0 })).toBe('0 of 1 event');
  expect(wordsForEvents({ whole: 0, found: 0 })).toBe('no events');
});

test('events that no bar can show', () => {
  expect(wordsForUnplaced({ byMonth: 12, byYear: 0 })).toBe('12 events known only to the month are not in these bars');
  expect(wordsForUnplaced({ byMonth: 0, byYear: 1 })).toBe('1 event known only to the year is not in these bars');
  expect(wordsForUnplaced({ byMonth: 1, byYear: 2000 })).toBe(
    '1 event known only to the month and 2,000 known only to the year are not in these bars',
  );
  expect(wordsForUnplaced({ byMonth: 0, byYear: 0 })).toBe('');
});

test('the way from all time to what is visible', () => {
  const archive = spanOf('2003-01-01', '2016-12-31');
  const words = (from: string, to: string) => crumbsOf(spanOf(from, to), archive).map((crumb) => tight(crumb.words));
  expect(words('2003-01-01', '2016-12-31')).toEqual(['All time']);
  expect(words('2015-01-01', '2015-12-31')).toEqual(['All time', '2015']);
  expect(words('2015-09-01', '2015-09-30')).toEqual(['All time', '2015', 'September']);
  expect(words('2015-03-01', '2015-05-31')).toEqual(['All time', '2015', 'March–May 2015']);
  expect(words('2014-11-01', '2015-02-28')).toEqual(['All time', 'November 2014–February 2015']);
});
