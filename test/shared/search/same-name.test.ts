import { expect, test } from 'vitest';
import type { Facet } from '../../../shared/model/facet.ts';
import { createFacetColumn } from '../../../shared/search/facet-column.ts';
import { plainName } from '../../../shared/search/same-name.ts';

test.each<[Facet, string, string]>([
  ['heading', 'Syrian civil war', 'Syrian Civil War'],
  ['heading', 'Israeli–Palestinian conflict', 'Israeli-Palestinian Conflict'],
  ['category', 'Sport', 'Sports'],
  ['topic', 'U.S.', 'US'],
  ['topic', 'Erdoğan', 'Erdogan'],
  ['topic', 'COVID-19 vaccine', 'COVID-19 vaccines'],
  ['topic', 'Iran’s nuclear programme', 'Irans nuclear programme'],
  ['source', 'Al Jazeera', 'AL-JAZEERA'],
  ['source', '路透社', '（路透社）'],
])('of %s, «%s» and «%s» are the same', (facet, one, other) => {
  expect(plainName(facet, one)).toBe(plainName(facet, other));
});

test.each<[Facet, string, string]>([
  ['topic', 'Iran', 'Iraq'],
  ['topic', 'Niger', 'Nigeria'],
  ['topic', 'Lao', 'Laos'],
  ['topic', 'New', 'News'],
  ['topic', 'Pres', 'Press'],
  ['source', 'Time', 'Times'],
  ['source', 'BBC', 'BBC News'],
  ['topic', '中国', '中國大陸'],
  ['topic', '+', '-'],
])('of %s, «%s» and «%s» are two', (facet, one, other) => {
  expect(plainName(facet, one)).not.toBe(plainName(facet, other));
});

test('a name has one id whatever its spelling, is called as most events call it, and is counted once an event', () => {
  const column = createFacetColumn((name) => plainName('topic', name));
  column.add(['Gaza War']);
  column.add(['Gaza war', 'Gaza War']);
  column.add(['Gaza war', 'Hostages']);
  expect(column.names).toEqual(['Gaza War', 'Hostages']);
  column.add(['Gaza war']);
  expect(column.names[0]).toBe('Gaza war');
  expect(column.otherSpellings(0)).toEqual(['Gaza War']);
  expect(column.otherSpellings(1)).toEqual([]);
  expect([...column.ids.subarray(0, column.starts[4])]).toEqual([0, 0, 0, 1, 0]);
  expect(column.idOf('GAZA WAR')).toBe(0);
  expect(column.idOf('Gaza')).toBeUndefined();
});
