import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../electron/storage/archive-error.ts';
import { openEdition } from '../../../electron/storage/edition/edition-file.ts';
import type { Encoder, TextPiece } from '../../../shared/format/encoder.ts';
import { breathing } from '../../../tools/archive/breathing.ts';
import { choiceOf } from '../../../tools/archive/chosen-events.ts';
import { writeExport } from '../../../tools/archive/export-archive.ts';
import { putInPlace, refuseExportTarget, writeFolder, writePicture } from '../../../tools/archive/export-writer.ts';
import { makeEdition } from '../../../tools/archive/make-edition.ts';
import { pages, writeFiles } from './call.ts';

let folder = '';
const place = (name: string): string => path.join(folder, name);
const write = (pieces: readonly TextPiece[]) => writeFolder(place('out'), breathing(pieces));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')('neither a device nor a pipe is ever replaced', () => {
  spawnSync('mkfifo', [place('pipe')]);
  expect(() => refuseExportTarget(place('pipe'), 'file', true)).toThrow('is no file that can be replaced');
});

describe('a folder', () => {
  test('gets the pieces of each path as one file', async () => {
    const pieces = [
      { path: 'a/b.md', text: 'one, ' },
      { path: 'a/b.md', text: 'two' },
      { path: 'c.md', text: '法' },
    ];
    expect(await write(pieces)).toEqual({ files: 2, bytes: 11 });
    expect(readFileSync(place('out/a/b.md'), 'utf8')).toBe('one, two');
  });

  test.each(['../out.md', '/etc/x.md', 'a/../../x.md', 'a\\b.md', 'C:/x.md', 'nul', 'a\u0000.md', ''])(
    'is not left by way of «%s»',
    async (name) => {
      await expect(write([{ path: name, text: '' }])).rejects.toThrow(ArchiveError);
      expect(() => writePicture(place('out'), name, new Uint8Array())).toThrow(ArchiveError);
      expect(readdirSync(folder)).toEqual(['out']);
    },
  );

  test('holds no file twice', async () => {
    const pieces = ['a.md', 'b.md', 'a.md'].map((name) => ({ path: name, text: name }));
    await expect(write(pieces)).rejects.toThrow('the same name');
  });
});

describe('a target that is there', () => {
  test('is refused unless it is empty or forced, and always when it is of the other kind', () => {
    mkdirSync(place('empty'));
    writeFiles(place('full'), { 'a.md': '' });
    expect(() => refuseExportTarget(place('empty'), 'folder', false)).not.toThrow();
    expect(() => refuseExportTarget(place('full'), 'folder', false)).toThrow('is not empty');
    expect(() => refuseExportTarget(place('full'), 'folder', true)).not.toThrow();
    expect(() => refuseExportTarget(place('full'), 'file', true)).toThrow('is a folder');
    expect(() => refuseExportTarget(place('full/a.md'), 'folder', true)).toThrow('is a file');
  });

  test('keeps the files that the export does not have', () => {
    writeFiles(place('made'), { 'a/b.md': 'new', 'c.md': 'new' });
    writeFiles(place('full'), { 'a/b.md': 'old', 'a/mine.md': 'mine' });
    putInPlace(place('made'), place('full'));
    expect(readFileSync(place('full/a/b.md'), 'utf8')).toBe('new');
    expect(readFileSync(place('full/a/mine.md'), 'utf8')).toBe('mine');
    expect(existsSync(place('full/c.md'))).toBe(true);
  });
});

describe('an export to many files', () => {
  const site: Encoder = {
    id: 'site',
    title: 'Site',
    extension: 'html',
    writes: 'folder',
    *encode({ events, linkOf }) {
      for (const { id, relations } of events()) {
        const links = relations.map((relation) => linkOf(relation.id)?.headline ?? 'not here');
        yield { path: `${id}.html`, text: links.join() };
      }
    },
  };
  const remarks: string[] = [];
  const desk = {
    output: { text: () => Promise.resolve(), json: () => Promise.resolve() },
    progress: { show: () => undefined, erase: () => undefined },
    remark: (text: string) => void remarks.push(text),
  };

  test('has the pictures of its events, and links only among them', async () => {
    writeFiles(place('pages'), pages);
    await makeEdition({ paths: [place('pages')], target: place('a.daybook'), onProgress: () => undefined });
    const edition = openEdition(place('a.daybook'));
    const job = { edition, encoder: site, target: place('site') };
    const summary = await writeExport({ ...job, choice: choiceOf({ from: '2015', to: '2015-09-04' }) }, desk);
    expect(summary).toMatchObject({ events: 1, files: 2, pictures: 1 });
    expect(readFileSync(place('site/news/2015/09/4/talks.html'), 'utf8')).toBe('not here');
    expect(readFileSync(place('site/images/a.png'))).toEqual(Buffer.from(pages['images/a.png'] ?? ''));
    const without = await writeExport({ ...job, target: place('old'), choice: choiceOf({ to: '2014' }) }, desk);
    expect(without).toMatchObject({ events: 1, files: 1, pictures: 0 });
    edition.close();
    expect(remarks).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a.daybook', 'old', 'pages', 'site']);
  });

  test('that fails leaves nothing behind', async () => {
    writeFiles(place('pages'), pages);
    await makeEdition({ paths: [place('pages')], target: place('a.daybook'), onProgress: () => undefined });
    const edition = openEdition(place('a.daybook'));
    const failing = { ...site, encode: () => [{ path: '../x', text: '' }] };
    writeFileSync(place('kept'), '');
    await expect(
      writeExport({ edition, encoder: failing, target: place('site'), choice: choiceOf({}) }, desk),
    ).rejects.toThrow('leads out');
    edition.close();
    expect(readdirSync(folder).sort()).toEqual(['a.daybook', 'kept', 'pages']);
  });
});
