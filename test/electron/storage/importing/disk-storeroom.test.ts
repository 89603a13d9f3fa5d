import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createDiskStoreroom, type DiskStoreroom } from '../../../../electron/storage/importing/disk-storeroom.ts';
import { createAside } from '../../../../shared/format/storeroom.ts';

const open: DiskStoreroom[] = [];
const made = (): DiskStoreroom => {
  const store = createDiskStoreroom();
  open.push(store);
  return store;
};
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

test('texts come back in any order, before and after they are on disk', () => {
  const store = made();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
      const places = texts.map((text) => store.put(text));
      expect(places.toReversed().map((place) => store.get(place))).toEqual(texts.toReversed());
    }),
  );
});

test('more than is held at once comes back, too', () => {
  const store = made();
  const long = 'Überschwemmung '.repeat(10_000);
  const places = Array.from({ length: 30 }, (_, number) => store.put(`${number} ${long}`));
  for (const [number, place] of places.entries()) expect(store.get(place)).toBe(`${number} ${long}`);
});

test('values put aside come back equal, halves of surrogate pairs included', () => {
  const aside = createAside<{ readonly text: string; readonly list: readonly string[] }>(made());
  const values = [
    { text: '\ud800 alone', list: [] },
    { text: '', list: ['a', '\udfff'] },
  ];
  const places = values.map((value) => aside.put(value));
  expect([aside.get(places[1] ?? 0), aside.get(places[0] ?? 0)]).toEqual([values[1], values[0]]);
});
