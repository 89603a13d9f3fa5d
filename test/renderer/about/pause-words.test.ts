import { expect, test } from 'vitest';
import { pauseInWords } from '../../../renderer/about/pause-words.ts';

test.each([
  [0, undefined],
  [7, undefined],
  [8, '1 week'],
  [21, '3 weeks'],
  [60, '9 weeks'],
  [61, '2 months'],
  [700, '23 months'],
  [731, '2 years'],
  [3653, '10 years'],
])('a pause of %i days is told as %s', (days, words) => {
  expect(pauseInWords(days)).toBe(words);
});
