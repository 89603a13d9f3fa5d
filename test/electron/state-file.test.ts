import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openStateFile } from '../../electron/state-file.ts';

const schema = z.object({ count: z.number() });
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileIn = (): string => path.join(folder, 'profile', 'state.json');

describe('openStateFile', () => {
  test('keeps a value over a new start, readable by its owner alone', async () => {
    const state = await openStateFile(fileIn(), schema, { count: 0 });
    expect(state.get()).toEqual({ count: 0 });
    await state.set({ count: 7 });
    expect((await openStateFile(fileIn(), schema, { count: 0 })).get()).toEqual({ count: 7 });
    if (process.platform !== 'win32') expect((await stat(fileIn())).mode & 0o777).toBe(0o600);
  });

  test('ends with the newest of many values and leaves no other file behind', async () => {
    const state = await openStateFile(fileIn(), schema, { count: 0 });
    for (let count = 1; count <= 50; count += 1) void state.set({ count });
    expect(state.get()).toEqual({ count: 50 });
    await state.flush();
    expect(JSON.parse(await readFile(fileIn(), 'utf8'))).toEqual({ count: 50 });
    expect(await readdir(path.dirname(fileIn()))).toEqual(['state.json']);
  });

  test.each(['{"count":', '{"count":"seven"}', ''])(
    'keeps a damaged file (%j) aside and starts afresh',
    async (text) => {
      const file = path.join(folder, 'state.json');
      await writeFile(file, text);
      const state = await openStateFile(file, schema, { count: 1 });
      expect(state.get()).toEqual({ count: 1 });
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe(text);
    },
  );

  test('says so when it cannot write, and writes again when it can', async () => {
    const inTheWay = path.join(folder, 'profile');
    await writeFile(inTheWay, 'a file where the folder should be');
    const state = await openStateFile(path.join(folder, 'other.json'), schema, { count: 0 });
    await expect((await openAt(inTheWay)).set({ count: 1 })).rejects.toThrow();
    await state.set({ count: 2 });
    expect(state.get()).toEqual({ count: 2 });
  });
});

// The folder is a file only once the state is open, so that reading still finds nothing there.
async function openAt(inTheWay: string) {
  await rm(inTheWay);
  const state = await openStateFile(path.join(inTheWay, 'state.json'), schema, { count: 0 });
  await writeFile(inTheWay, '');
  return state;
}
