import { expect, test } from 'vitest';
import { emptyView, parseView, printView } from '../../../renderer/location.ts';
import { ofArchives, savedOf, viewOfSaved } from '../../../renderer/searches/saved-searches.ts';
import { savedQuery } from '../../../shared/query/saved-query.ts';

const view = { ...emptyView(['a', 'b']), text: 'iran & oil', period: { from: '2015-01-01', to: '2015-12-31' } };
const kept = { id: '1', name: 'Oil', address: printView({ ...view, text: '' }), query: savedQuery(view.text) };

test('what is kept is found by what is asked, whichever page is open beside it', () => {
  expect(savedOf([kept], view)).toBe(kept);
  expect(savedOf([kept], { ...view, text: 'iran & oil ', page: { kind: 'day', day: '2015-09-04' } })).toBe(kept);
  expect(savedOf([kept], { ...view, period: undefined })).toBeUndefined();
  expect(savedOf([kept], { ...view, archives: ['a'] })).toBeUndefined();
});

test('what is kept shows again what it asked', () => {
  expect(viewOfSaved(kept)).toEqual({ kind: 'view', view: { ...parseView(kept.address), text: 'iran & oil' } });
});

test('what a newer Daybook kept is refused in words', () => {
  const reading = viewOfSaved({ ...kept, query: { version: 7, text: 'x' } });
  expect(reading).toMatchObject({ kind: 'refused', why: expect.stringContaining('version 7') });
  expect(savedOf([{ ...kept, query: undefined }], view)).toBeUndefined();
});

test('searches of other archives, or of one of these alone, are told apart', () => {
  expect(ofArchives([kept], ['a', 'b'])).toEqual([kept]);
  expect(ofArchives([kept], ['a'])).toEqual([]);
  expect(ofArchives([kept], ['b', 'a'])).toEqual([]);
});
