import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { joinSources } from '../../../../electron/storage/containers/join-sources.ts';
import { openSource } from '../../../../electron/storage/containers/open-source.ts';
import { makeZip } from '../../../hostile/zips.ts';
import { temporaryFolder, textsOf } from '../temporary-folder.ts';

const inFolder = temporaryFolder();

beforeEach(() => {
  mkdirSync(inFolder('in', 'news', '2015'), { recursive: true });
  writeFileSync(inFolder('in', 'news', '2015', 'a.md'), 'eins');
  writeFileSync(inFolder('in', 'index.md'), 'zwei');
  writeFileSync(inFolder('secret.md'), 'secret');
});

describe('openSource, given a folder', () => {
  test('reads its files by their paths from the root', async () => {
    const source = await openSource(inFolder('in'));
    expect(source).toMatchObject({ kind: 'folder', name: 'in', skipped: [] });
    expect(source.entries).toEqual([
      { path: 'index.md', size: 4 },
      { path: 'news/2015/a.md', size: 4 },
    ]);
    expect(await textsOf(source)).toEqual({ 'index.md': 'zwei', 'news/2015/a.md': 'eins' });
    expect(() => source.read('index.md', 3)).toThrow('It has 4 bytes, more than the 3');
    expect(() => source.read('../secret.md', 99)).toThrow('There is no such file');
    source.close();
  });

  test('has the same fingerprint until something in it changes', async () => {
    const first = await openSource(inFolder('in'));
    expect((await openSource(inFolder('in'))).fingerprint).toBe(first.fingerprint);
    utimesSync(inFolder('in', 'index.md'), 1, 1);
    expect((await openSource(inFolder('in'))).fingerprint).not.toBe(first.fingerprint);
  });

  test.skipIf(process.platform === 'win32')('follows no link and opens no pipe, and says so', async () => {
    symlinkSync(inFolder('secret.md'), inFolder('in', 'news', 'link.md'));
    symlinkSync(inFolder(), inFolder('in', 'elsewhere'));
    symlinkSync(inFolder('in'), inFolder('in', 'loop'));
    execFileSync('mkfifo', [inFolder('in', 'pipe.md')]);
    const source = await openSource(inFolder('in'));
    expect(source.entries).toHaveLength(2);
    expect(source.skipped).toEqual([
      { path: 'elsewhere', reason: 'is a link' },
      { path: 'loop', reason: 'is a link' },
      { path: 'news/link.md', reason: 'is a link' },
      { path: 'pipe.md', reason: 'is no regular file' },
    ]);
  });

  test.skipIf(process.platform === 'win32')('reads on when a file is gone or became a link or a pipe', async () => {
    for (const name of ['b.md', 'c.md', 'd.md']) writeFileSync(inFolder('in', name), name);
    const source = await openSource(inFolder('in'));
    for (const name of ['b.md', 'c.md', 'd.md']) rmSync(inFolder('in', name));
    symlinkSync(inFolder('secret.md'), inFolder('in', 'c.md'));
    execFileSync('mkfifo', [inFolder('in', 'd.md')]);
    expect(await textsOf(source)).toEqual({
      'b.md': '! It cannot be opened (ENOENT).',
      'c.md': '! It cannot be opened (ELOOP).',
      'd.md': '! It is no regular file.',
      'index.md': 'zwei',
      'news/2015/a.md': 'eins',
    });
  });

  test('goes down 64 folders, and names what lies deeper', async () => {
    const deep = Array.from({ length: 66 }, () => 'd');
    mkdirSync(inFolder('in', ...deep), { recursive: true });
    writeFileSync(inFolder('in', ...deep, 'x.md'), 'x');
    const source = await openSource(inFolder('in'));
    expect(source.skipped).toEqual([{ path: deep.slice(0, 65).join('/'), reason: 'lies deeper than 64 folders' }]);
  });
});

describe('openSource, given a file', () => {
  test('takes a plain one for its only entry, and a chosen link for what it leads to', async () => {
    writeFileSync(inFolder('events.csv'), 'date,headline\n');
    symlinkSync(inFolder('events.csv'), inFolder('link'));
    const source = await openSource(inFolder('link'));
    expect(source).toMatchObject({ kind: 'file', name: 'events', entries: [{ path: 'events.csv', size: 14 }] });
    expect(await textsOf(source)).toEqual({ 'events.csv': 'date,headline\n' });
    source.close();
  });

  test.each([
    ['x.tar.bz2', Buffer.from('BZh91AY&SY....'), 'ForeignForm', 'tar xjf x.tar.bz2'],
    ['it’s here.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'ForeignForm', "7z x './it’s here.7z'"],
    ["o'clock.rar", Buffer.from('Rar!\u001a\u0007'), 'ForeignForm', "unrar x './o'\\''clock.rar'"],
    ['-x.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'ForeignForm', "tar --zstd -xf './-x.zst'"],
    ['x.csv.gz', gzipSync('date,headline\n'), 'NoTar', 'gunzip --keep x.csv.gz'],
    ['x.tgz', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'NotComplete', 'Download or copy it again'],
  ])('refuses %s with the command that unpacks it', async (name, bytes, error, cure) => {
    writeFileSync(inFolder(name), bytes);
    await expect(openSource(inFolder(name))).rejects.toMatchObject({
      name: error,
      cure: expect.stringContaining(cure),
    });
  });

  test('tells what is wrong with what is not there, or is no file', async () => {
    await expect(openSource(inFolder('gone'))).rejects.toMatchObject({
      name: 'NotReadable',
      message: expect.stringContaining('ENOENT'),
    });
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [inFolder('pipe')]);
    await expect(openSource(inFolder('pipe'))).rejects.toMatchObject({ name: 'NotReadable' });
  });
});

describe('joinSources', () => {
  test('gives each its own name, numbered where names are equal', async () => {
    writeFileSync(inFolder('a.csv'), '1');
    writeFileSync(inFolder('in', 'a.csv'), '2');
    writeFileSync(inFolder('in.zip'), makeZip([{ name: 'z.md', data: '3' }, { name: '../z.md' }]));
    const paths = [
      inFolder('a.csv'),
      inFolder('in', 'a.csv'),
      inFolder('in', 'news'),
      inFolder('in.zip'),
      inFolder('in'),
    ];
    const sources = await Promise.all(paths.map((path) => openSource(path)));
    const joined = joinSources(sources);
    const texts = {
      'a.csv': '1',
      'a 2.csv': '2',
      'news/2015/a.md': 'eins',
      'in/z.md': '3',
      'in 2/a.csv': '2',
      'in 2/index.md': 'zwei',
      'in 2/news/2015/a.md': 'eins',
    };
    expect(await textsOf(joined)).toEqual(texts);
    expect(joined.entries.map((entry) => entry.path)).toEqual(Object.keys(texts).sort());
    expect(joined.skipped).toEqual([{ path: 'in/../z.md', reason: 'has a name that leads out of the archive' }]);
    expect(Buffer.from(joined.read('in 2/index.md', 9)).toString()).toBe('zwei');
    expect(Buffer.from(joined.read('a 2.csv', 9)).toString()).toBe('2');
    expect(() => joined.read('in 3/index.md', 9)).toThrow('no such entry');
    expect(joined).toMatchObject({
      kind: 'folder',
      name: 'a, a, news, …',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    joined.close();
  });

  test('leaves one as it is', async () => {
    const source = await openSource(inFolder('in'));
    expect(joinSources([source])).toBe(source);
  });
});
