import { expect, test } from 'vitest';
import { mergeEvents } from '../../../electron/archive/merge-events.ts';
import { eventOf } from '../../shared/search/made-events.ts';

test('events of archives are one list in order of time, of one date in the order of their archives', () => {
  const first = [eventOf('a', '2015-09'), eventOf('c', '2015-09-04'), eventOf('b', '2015-09-04')];
  const second = [eventOf('late', '2015-12-31'), eventOf('year', '2015'), eventOf('d', '2015-09-04')];
  const merged = mergeEvents([first, second]).map(({ archive, event }) => `${archive} ${event.id}`);
  expect(merged).toEqual(['1 year', '0 a', '0 c', '0 b', '1 d', '1 late']);
  expect(mergeEvents([])).toEqual([]);
});
