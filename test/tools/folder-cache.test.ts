import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isIntact, makeFolder } from '../../tools/folder-cache.mjs';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'daybook-tools-'));
  folder = path.join(parent, 'runtime');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

async function fill(directory: string): Promise<void> {
  mkdirSync(path.join(directory, 'locales'));
  writeFileSync(path.join(directory, 'electron'), 'program');
  writeFileSync(path.join(directory, 'locales/en.pak'), 'words');
  await Promise.resolve();
}

describe('a made folder', () => {
  it('is intact, and nothing else is left', async () => {
    await makeFolder(folder, fill);
    expect(isIntact(folder)).toBe(true);
    expect(readdirSync(parent)).toEqual(['runtime']);
  });

  it.each([
    ['grew', () => appendFileSync(path.join(folder, 'electron'), '!')],
    ['was written again', () => utimesSync(path.join(folder, 'electron'), 1, 1)],
    ['is missing', () => rmSync(path.join(folder, 'locales/en.pak'))],
    ['is new', () => writeFileSync(path.join(folder, 'added'), '')],
  ])('is damaged when a file %s, and is then made again', async (_how, damage) => {
    await makeFolder(folder, fill);
    damage();
    expect(isIntact(folder)).toBe(false);
    await makeFolder(folder, fill);
    expect(isIntact(folder)).toBe(true);
    expect(readdirSync(parent)).toEqual(['runtime']);
  });

  it('is damaged when its manifest cannot be read', async () => {
    await makeFolder(folder, fill);
    writeFileSync(path.join(folder, 'daybook-manifest.json'), '{"electron"');
    expect(isIntact(folder)).toBe(false);
  });

  it('is not there at all when filling it fails', async () => {
    const failing = async (directory: string): Promise<void> => {
      await fill(directory);
      throw new Error('no more disk');
    };
    await expect(makeFolder(folder, failing)).rejects.toThrow('no more disk');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is whole when two make it at once', async () => {
    await Promise.all([makeFolder(folder, fill), makeFolder(folder, fill)]);
    expect(isIntact(folder)).toBe(true);
    expect(readFileSync(path.join(folder, 'electron'), 'utf8')).toBe('program');
    expect(readdirSync(parent)).toEqual(['runtime']);
  });

  it('gives way to none that is being filled, but to one abandoned an hour ago', async () => {
    const fresh = path.join(parent, 'runtime.partial-fresh');
    const old = path.join(parent, 'runtime.partial-old');
    mkdirSync(fresh);
    mkdirSync(old);
    const hoursAgo = Date.now() / 1000 - 7200;
    utimesSync(old, hoursAgo, hoursAgo);
    await makeFolder(folder, fill);
    expect(existsSync(fresh)).toBe(true);
    expect(existsSync(old)).toBe(false);
  });
});
