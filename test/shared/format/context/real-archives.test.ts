import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, computing, eventOf, filesIn, readFiles } from '../read.ts';

// Real archives are not part of the project: they lie beside it where somebody put them.
const archives = path.resolve(import.meta.dirname, '../../../../../shared/archives');
const english = path.join(archives, 'context-en');
const chinese = path.join(archives, 'context-zh.tar.xz');

function filesBelow(root: string): { path: string; text: string }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(root, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') }));
}

function countRecords(archive: Archive): Record<string, number> {
  const counts = { page: 0, listed: 0, mentioned: 0 };
  for (const { record } of archive.events) counts[record] += 1;
  return counts;
}

describe.skipIf(!existsSync(english))(`the English pages (skipped where ${english} is missing)`, () => {
  test('are understood wholly', () => {
    const files = filesBelow(english);
    const archive = readFiles(files);
    expect(filesIn(archive.tally)).toBe(files.length);
    expect(archive.problems).toEqual([]);
    expect(archive.manifest.languages).toEqual(['en']);
    expect(countRecords(archive)).toEqual({ page: 2, listed: 5, mentioned: 6 });
    const event = archive.events.find(({ revisions }) => revisions.length > 0);
    expect(event).toMatchObject({ headings: ["Russia's role in the Syrian Civil War"], record: 'page' });
    expect(event?.summary).toContain('"international coalition"');
    expect(event?.sources.map(({ publisher }) => publisher)).toEqual(['Telegraph']);
    expect(event?.images.map(({ label }) => label)).toEqual(['Cover Image']);
    expect(event?.relations).toHaveLength(5);
    expect(event?.revisions.map(({ isFirst, isCurrent, hasPage }) => [isFirst, isCurrent, hasPage])).toEqual([
      [true, false, false],
      [false, true, true],
    ]);
  });
});

describe.skipIf(!existsSync(chinese))(`the Chinese archive (skipped where ${chinese} is missing)`, () => {
  let folder = '';
  let archive: Archive;
  let count = 0;
  let milliseconds = 0;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'context-zh-'));
    execFileSync('tar', ['xJf', chinese, '-C', folder]);
    const files = filesBelow(folder);
    count = files.length;
    const start = computing();
    archive = readFiles(files);
    milliseconds = computing() - start;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is accounted for, file by file', () => {
    expect(count).toBe(8402);
    expect(archive.tally).toEqual({
      eventPages: 4950,
      eventLists: 0,
      revisionPages: 0,
      dayIndexes: 1725,
      frontPages: 1,
      duplicates: 1726,
      media: 0,
      other: 0,
      unreadable: 0,
    });
    expect(countRecords(archive)).toEqual({ page: 4950, listed: 7, mentioned: 2066 });
    expect(archive.problems).toHaveLength(2);
    expect(archive.manifest.languages).toEqual(['zh']);
  });

  test('has every event once, and every relation from both ends', () => {
    const relations = new Map(archive.events.map(({ id, relations: all }) => [id, new Set(all.map((one) => one.id))]));
    expect(relations.size).toBe(archive.events.length);
    for (const [id, others] of relations) for (const other of others) expect(relations.get(other)?.has(id)).toBe(true);
  });

  test('is free of the remains of its markup', () => {
    const remains = /\[http|\{\{|-\{|&#|&amp;|\[\[|\]\]|''|"'|\+00:00/;
    const texts = archive.events.flatMap((event) => [event.headline, ...event.headings, ...event.topics]);
    expect(texts.filter((text) => remains.test(text))).toEqual([]);
  });

  test('keeps what its pages say', () => {
    const day = 'news/2012/06/3';
    const crash = archive.events.find(({ id }) => id.startsWith(`${day}/`) && id.includes('丹納航空'));
    expect(crash?.headline).toMatch(/^尼日利亚丹納航空/);
    expect(crash?.original?.headline).toMatch(/^-\{zh-tw:奈及利亞/);
    expect(crash?.sources.map(({ publisher }) => publisher)).toContain('中央社');
    expect(eventOf(archive, crash?.id ?? '').files[0]).toBe(`${crash?.id}.md`);
  });

  test('is read in little time', () => {
    expect(milliseconds).toBeLessThan(30_000);
  });
});
