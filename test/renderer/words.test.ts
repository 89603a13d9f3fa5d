import { expect, test } from 'vitest';
import { periodInWords } from '../../renderer/words.ts';

test('a period of whole years or months is said by them, any other by its days', () => {
  // The signs between two dates are the system's.
  const said = (from: string, to: string): string => periodInWords({ from, to }).replaceAll(/\s*–\s*/g, '–');
  expect(said('2015-01-01', '2015-12-31')).toBe('2015');
  expect(said('2014-01-01', '2016-12-31')).toBe('2014–2016');
  expect(said('2016-02-01', '2016-02-29')).toBe('Feb 2016');
  expect(said('2015-02-01', '2015-03-31')).toBe('Feb–Mar 2015');
  expect(said('2016-02-01', '2016-02-28')).toBe('1–28 Feb 2016');
  expect(said('2015-09-04', '2015-09-04')).toMatch(/^4 Sept? 2015$/);
});
