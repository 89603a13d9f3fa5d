import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChosenPaths } from '../../electron/library/chosen-paths.ts';
import { openLibrary } from '../../electron/library.ts';
import { createPathOpener, type PathOpener } from '../../electron/open-paths.ts';
import { placeOf, startPlaceOf } from '../../electron/places.ts';
import type { Registration } from '../../shared/ipc/archive-process-contract.ts';

let folder = '';
let opener: PathOpener;
let registered: Registration[] = [];
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-open-'));
  await mkdir(at('pages'));
  for (const name of ['a.daybook', 'b.daybook', 't.csv']) await writeFile(at(name), '');
  const library = await openLibrary(at('library.json'), at('starter'));
  registered = [];
  const register = (registration: Registration): Promise<void> => {
    registered.push(registration);
    return Promise.resolve();
  };
  opener = createPathOpener(library, createChosenPaths(), { register });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['openNamed', ['pages'], 'archives'],
  ['openNamed', ['a.daybook'], 'input'],
  ['openNamed', ['a.daybook', 'pages'], 'archives'],
  ['openNamed', ['t.csv'], 'input'],
  ['openNamed', ['a.daybook', 't.csv'], 'input'],
  ['openNamed', ['not there'], 'input'],
  ['openChosen', ['pages'], 'input'],
  ['openChosen', ['a.daybook', 'b.daybook'], 'archives'],
  ['openChosen', ['a.daybook'], 'input'],
] as const)('%s %j: %s', async (how, names, kind) => {
  const opened = await opener[how](names.map(at));
  expect(opened.kind).toBe(kind);
  // The archive process knows of it before the page does.
  expect(registered.map((registration) => registration.kind)).toEqual(
    kind === 'input' ? ['register-input'] : names.map(() => 'register'),
  );
});

test('an edition that the library has is shown at once', async () => {
  const { id } = await opener.add(at('a.daybook'));
  expect(await opener.openNamed([at('a.daybook')])).toEqual({ kind: 'archives', archives: [id] });
  expect(await opener.openChosen([at('a.daybook')])).toEqual({ kind: 'archives', archives: [id] });
});

test('no place says a path', async () => {
  const input = await opener.openChosen([at('t.csv')]);
  expect(placeOf(input)).toMatch(/^#\/open\/[\da-f-]{36}$/);
  const archives = await opener.openChosen([at('a.daybook'), at('b.daybook')]);
  expect(placeOf(archives)).toMatch(/^#\/a\/[\da-f]{12},[\da-f]{12}$/);
});

test.each([
  ['', '#/a/starter'],
  ['#/a/known?q=x', '#/a/known?q=x'],
  ['#/a/known,gone/day/2015-09-04', '#/library'],
  ['#/a/gone', '#/library'],
  ['#/library', '#/library'],
])('a reader who left %j begins at %j', (left, place) => {
  expect(startPlaceOf(left, (id) => id === 'known')).toBe(place);
});
