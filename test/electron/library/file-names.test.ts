import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, freePath } from '../../../electron/library/file-names.ts';

describe('fileNameOf', () => {
  test.each([
    ['The Context', 'The Context'],
    ['当前事件 2026-11', '当前事件 2026-11'],
    ['a/b\\c: "d" <e>?*|', 'a b c d e'],
    ['../../etc/passwd', 'etc passwd'],
    ['  .hidden. ', 'hidden'],
    ['CON', 'CON archive'],
    ['nul.2015', 'nul.2015 archive'],
    ['evil\u202Ekoobyad', 'evil koobyad'],
    ['', 'archive'],
    ['...', 'archive'],
  ])('%j gives %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  test('gives any title a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (title) => {
        const name = fileNameOf(title);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
        expect(Buffer.byteLength(name)).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(190);
      }),
    );
  });
});

test('freePath passes over what is there', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-names-'));
  try {
    for (const name of ['Lakes.daybook', 'Lakes 2.daybook']) await writeFile(path.join(folder, name), '');
    expect(await freePath(folder, 'Lakes', '.daybook')).toBe(path.join(folder, 'Lakes 3.daybook'));
    expect(await freePath(folder, 'Seas', '.daybook')).toBe(path.join(folder, 'Seas.daybook'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
