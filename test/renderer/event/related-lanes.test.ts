import { expect, test } from 'vitest';
import { lanesOf } from '../../../renderer/event/related-lanes.ts';
import type { RelatedEvent } from '../../../shared/ipc/archive-contract.ts';
import { toDayNumber } from '../../../shared/model/day.ts';

const related = (id: string, date: string, ...topics: readonly string[]): RelatedEvent => ({
  id,
  date,
  headline: id,
  record: 'page',
  topics,
});

test('related events lie in a lane for each topic that they share, those of most events first', () => {
  const lanes = lanesOf('2015-09-04', [
    related('a', '2014-03-02', 'Lake', 'Ferry'),
    related('b', '2016-01-16', 'Lake'),
    related('c', '2015', 'Bridge'),
    related('d', '2015-09-05'),
  ]);
  expect(lanes).toMatchObject({
    from: toDayNumber('2014-03-02'),
    to: toDayNumber('2016-01-16'),
    own: toDayNumber('2015-09-04'),
  });
  expect(lanes?.lanes.map(({ topic, events }) => [topic, events.map(({ event }) => event.id)])).toEqual([
    ['Lake', ['a', 'b']],
    ['Ferry', ['a']],
    ['Bridge', ['c']],
    [undefined, ['d']],
  ]);
  expect(lanes?.lanes[2]?.events[0]?.day).toBe(toDayNumber('2015-07-02'));
});

test('there is no axis where there is nothing to see on it', () => {
  expect(lanesOf('2015-09-04', [related('a', '2014-03-02')])).toBeUndefined();
  expect(lanesOf('2015-09-04', [related('a', '2015-09-04'), related('b', '2015-09-05')])).toBeUndefined();
});

test('there are no more lanes than can be taken in', () => {
  const many = Array.from({ length: 9 }, (_, index) => related(`e${index}`, `201${index}-01-01`, `Topic ${index}`));
  expect(lanesOf('2015-09-04', many)?.lanes).toHaveLength(6);
});
