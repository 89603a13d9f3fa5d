import { expect, test } from 'vitest';
import { changedSearches, type SavedSearch, searchChangeSchema } from '../../../shared/ipc/saved-searches.ts';

const search = (id: string): SavedSearch => ({ id, name: `Search ${id}`, address: '#/a', query: {} });
const kept = [search('1'), search('2')];

test('a search is kept at its place, once', () => {
  const change = { kind: 'keep', search: search('3'), place: 1 } as const;
  const changed = changedSearches(kept, change);
  expect(changed.map(({ id }) => id)).toEqual(['1', '3', '2']);
  expect(changedSearches(changed, change)).toBe(changed);
});

test('a search is forgotten or renamed, and one that is not there changes nothing', () => {
  expect(changedSearches(kept, { kind: 'forget', id: '1' })).toEqual([search('2')]);
  expect(changedSearches(kept, { kind: 'rename', id: '2', name: 'Oil' })[1]?.name).toBe('Oil');
  expect(changedSearches(kept, { kind: 'forget', id: '9' })).toEqual(kept);
});

test('an address as long as the names that a question may have can be kept', () => {
  const names = Array.from({ length: 400 }, () => `topic:${encodeURIComponent('湖'.repeat(1000))}`);
  const long = { ...search('1'), address: `#/a?is=${names.join(',')}` };
  expect(searchChangeSchema.safeParse({ kind: 'keep', search: long, place: 0 }).success).toBe(true);
});
