import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArchiveLibrary, openLibrary } from '../../electron/library.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';

let folder = '';
let now = new Date('2026-11-25T10:00:00Z');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (): string => path.join(folder, 'library.json');
const starter = (): string => path.join(folder, 'starter');
const open = (): Promise<ArchiveLibrary> => openLibrary(file(), starter(), () => now);
const at = (name: string): string => path.join(folder, name);

const facts: ArchiveFacts = {
  archive: { id: 'lakes', title: 'Lakes', languages: ['en'], edition: '2026-11' },
  events: 12,
  from: '2015',
  to: '2016-01-02',
  media: 0,
  problems: 1,
  size: 4000,
  digest: 'a'.repeat(64),
};

describe('openLibrary', () => {
  test('takes over what the first version kept, in its order', async () => {
    const archives = ['b', 'a'].map((id) => ({ id, path: at(id) }));
    await writeFile(file(), JSON.stringify({ version: 1, archives }));
    const library = await open();
    expect(library.archives().map(({ id }) => id)).toEqual(['b', 'a', 'starter']);
    await library.noteOpened('a');
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ version: 2 });
    expect((await open()).archives().map(({ id }) => id)).toEqual(['a', 'b', 'starter']);
  });

  test('keeps a damaged file aside', async () => {
    await writeFile(file(), '{"version":2,"archives":[{"id":7}]}');
    expect((await open()).archives().map(({ id }) => id)).toEqual(['starter']);
    expect(await readdir(folder)).toContain('library.json.damaged');
  });

  test('says what each archive is, and whether it is there', async () => {
    await writeFile(at('lakes.DAYBOOK'), '');
    await mkdir(at('pages'));
    await writeFile(at('table.csv'), '');
    const library = await open();
    for (const name of ['lakes.DAYBOOK', 'pages', 'table.csv', 'gone.daybook', 'gone']) await library.add(at(name));
    const entries = await library.entries();
    expect(entries.map(({ title, form, isMissing }) => [title, form, isMissing])).toEqual([
      ['lakes.DAYBOOK', 'edition', false],
      ['pages', 'folder', false],
      ['table.csv', 'file', false],
      ['gone', 'edition', true],
      ['gone', 'folder', true],
      ['Daybook Starter', 'folder', true],
    ]);
  });

  test('keeps what an archive says of itself, and when it was opened', async () => {
    const library = await open();
    const { id } = await library.add(at('lakes.daybook'));
    now = new Date('2026-11-25T11:30:00Z');
    await library.noteOpened(id);
    await library.noteFacts([{ archive: id, facts }]);
    await library.noteOpened('starter');
    const [first] = await (await open()).entries();
    expect(first).toMatchObject({ title: 'Lakes', opened: '2026-11-25T11:30:00.000Z', facts, isMissing: true });
  });

  test('keeps an id with a newer edition’s file, and gives the older file another one', async () => {
    await writeFile(at('old.daybook'), '');
    await writeFile(at('new.daybook'), '');
    const library = await open();
    await library.watch(folder);
    const { id } = await library.add(at('old.daybook'));
    await library.add(at('new.daybook'));
    expect(await library.replace(id, at('new.daybook'))).toMatchObject({ id, path: at('new.daybook') });
    expect(library.archives()).toHaveLength(2);
    // The older file lies there still, and is not found again by itself.
    await library.noteFound(library.folders()[0]?.id ?? '', [at('new.daybook'), at('old.daybook')]);
    expect(library.archives()).toHaveLength(2);
    const again = await library.add(at('old.daybook'));
    expect(again.id).not.toBe(id);
    expect(library.archiveOf(id).path).toBe(at('new.daybook'));
  });

  test('forgets, deletes nothing, and puts back', async () => {
    await writeFile(at('lakes.daybook'), 'x');
    const library = await open();
    const { id } = await library.add(at('lakes.daybook'));
    await library.noteFacts([{ archive: id, facts }]);
    await library.forget(id);
    expect(library.archives().map((archive) => archive.id)).toEqual(['starter']);
    expect(await readFile(at('lakes.daybook'), 'utf8')).toBe('x');
    expect(await library.recall(id)).toMatchObject({ id, facts });
    await expect(library.forget('starter')).rejects.toThrow(/starter archive/);
    await expect(library.recall('starter')).rejects.toThrow(/No archive «starter» was forgotten/);
  });

  test('takes in what a watched folder holds, lets go what was never opened, and passes over what was forgotten', async () => {
    const library = await open();
    const watched = await library.watch(folder);
    const [a, b, c] = [at('a.daybook'), at('b.daybook'), at('c.daybook')];
    await library.noteFound(watched, [a, b, c]);
    const idOf = (place: string): string => library.archives().find((archive) => archive.path === place)?.id ?? '';
    await library.noteOpened(idOf(a));
    await library.forget(idOf(c));
    await library.noteFound(watched, [c]);
    expect(library.archives().map((archive) => archive.path)).toEqual([a, starter()]);
    expect((await library.entries())[0]?.foundIn).toBeDefined();
    await library.unwatch(watched);
    expect((await library.entries())[0]?.foundIn).toBeUndefined();
    // Watching it anew means all of it.
    await library.noteFound(await library.watch(folder), [c]);
    expect(library.archives().map((archive) => archive.path)).toContain(c);
  });

  test('tells of changes, and of nothing else', async () => {
    const library = await open();
    let changes = 0;
    library.onChange(() => {
      changes += 1;
    });
    const { id } = await library.add(at('a.daybook'));
    await library.add(at('a.daybook'));
    await library.noteFacts([{ archive: id, facts }]);
    await library.noteFacts([{ archive: id, facts }]);
    expect(changes).toBe(2);
  });
});
