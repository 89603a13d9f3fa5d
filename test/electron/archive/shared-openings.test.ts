import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlaces } from '../../../electron/archive/files/places.ts';
import { createSharedOpenings, type Looker } from '../../../electron/archive/shared-openings.ts';

let folder = '';
const places = createPlaces();
const looker = (): Looker => ({ tell: () => undefined });

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-openings-'));
  places.cacheFolder = path.join(folder, 'cache');
  for (const id of ['a', 'b', 'c']) {
    const file = path.join(folder, `${id}.ndjson`);
    await writeFile(file, `{"date":"2015-09-04","headline":"Something happened in ${id}"}\n`);
    places.archives.set(id, file);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('two windows that look at the same share one opening; of others each has its own', () => {
  const openings = createSharedOpenings(places);
  const [one, other] = [looker(), looker()];
  const first = openings.show(['a'], one);
  expect(openings.show(['a'], other)).toBe(first);
  const second = openings.show(['b'], other);
  expect(second).not.toBe(first);
  expect(openings.show(['a'], one)).toBe(first);
  openings.leave(one);
  openings.leave(other);
});

test('what is left is kept for coming back, until something else is left', () => {
  const openings = createSharedOpenings(places);
  const one = looker();
  const a = openings.show(['a'], one);
  openings.show(['b'], one);
  expect(openings.show(['a'], one)).toBe(a);
  openings.show(['b'], one);
  openings.show(['c'], one);
  expect(openings.show(['a'], one)).not.toBe(a);
  openings.leave(one);
});

test('what another window still looks at is never closed', () => {
  const openings = createSharedOpenings(places);
  const [one, other] = [looker(), looker()];
  const a = openings.show(['a'], other);
  for (const id of ['b', 'c', 'b', 'c']) openings.show([id], one);
  expect(openings.show(['a'], one)).toBe(a);
  openings.leave(one);
  openings.leave(other);
});
