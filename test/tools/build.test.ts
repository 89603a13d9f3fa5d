import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stampOf } from '../../tools/build.mjs';

let folder = '';
const stamp = (): string => stampOf(folder, ['sources', 'package.json']);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'daybook-tools-'));
  mkdirSync(path.join(folder, 'sources/room'), { recursive: true });
  writeFileSync(path.join(folder, 'sources/room/a.ts'), 'a');
  writeFileSync(path.join(folder, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('stays while nothing changes', () => {
  expect(stamp()).toBe(stamp());
});

it.each([
  ['changed', () => writeFileSync(path.join(folder, 'sources/room/a.ts'), 'ab')],
  ['written again', () => utimesSync(path.join(folder, 'sources/room/a.ts'), 1, 1)],
  ['added', () => writeFileSync(path.join(folder, 'sources/room/b.ts'), '')],
  ['removed', () => rmSync(path.join(folder, 'sources/room/a.ts'))],
  ['changed beside the folders', () => writeFileSync(path.join(folder, 'package.json'), '{ }')],
])('changes when a file is %s', (_how, change) => {
  const before = stamp();
  change();
  expect(stamp()).not.toBe(before);
});
