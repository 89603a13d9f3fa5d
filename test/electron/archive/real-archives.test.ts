import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeEvents } from '../../../electron/archive/merge-events.ts';
import { openEdition } from '../../../electron/storage/edition/edition-file.ts';
import { readyArchive } from '../../../electron/storage/importing/cached-edition.ts';
import type { ArchiveManifest, FileTally } from '../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { fold } from '../../../shared/search/analysis/fold.ts';
import { isBeginningIn } from '../../../shared/search/answering/beginnings.ts';
import { findEvents } from '../../../shared/search/answering/find-events.ts';
import { searchedTextsOf } from '../../../shared/search/answering/searched-texts.ts';
import { createEventTable } from '../../../shared/search/event-table.ts';

import { searchedOf } from '../../shared/search/searched.ts';

// Real data, beside the project where there is any; it is never part of the project.
const archives = path.resolve(import.meta.dirname, '../../../../shared/archives');
const packed = path.join(archives, 'context-zh.tar.xz');
const canUnpack = existsSync(packed);
const why = 'needs the archives in ../shared/archives';

/** What became of an archive. */
interface ReadArchive {
  readonly manifest: ArchiveManifest;
  readonly tally: FileTally;
  readonly problems: readonly Problem[];
  /** In order of time. */
  readonly events: readonly NewsEvent[];
}

/** Reads an archive as the app does: into an edition, and that year by year. */
async function readArchive(archive: string, cacheFolder: string): Promise<ReadArchive> {
  const edition = openEdition((await readyArchive(archive, cacheFolder, () => undefined)).edition);
  const { archive: manifest, tally, years } = edition.manifest;
  const events = years.toReversed().flatMap(({ year }) => edition.eventsOf(year).events);
  const problems = edition.problems();
  edition.close();
  return { manifest, tally, problems, events };
}

let cache = '';
beforeAll(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'daybook-real-'));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function checkWhole({ events, tally }: ReadArchive, files: number): void {
  expect(Object.values<number>({ ...tally }).reduce((sum, count) => sum + count, 0)).toBe(files);
  const ids = new Set(events.map(({ id }) => id));
  expect(ids.size).toBe(events.length);
  expect(events.flatMap(({ relations }) => relations).filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(events.filter(({ headline }) => /\[http|\{\{|-\{|&#|\]\]|date=/.test(headline))).toEqual([]);
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(path.join(archives, 'context-en')))(`the English pages (${why})`, () => {
  test('are two pages, and what they and two indexes name', async () => {
    const read = await readArchive(path.join(archives, 'context-en'), cache);
    checkWhole(read, 4);
    expect(countBy(read.events.map(({ record }) => record))).toEqual({ page: 2, listed: 5, mentioned: 6 });
    const putin = read.events.find(({ id }) => id.includes('russian-president-vladimir-putin-confirms'));
    expect(putin).toMatchObject({
      date: '2015-09-04',
      headings: ["Russia's role in the Syrian Civil War"],
      sources: [{ publisher: 'Telegraph' }],
      images: [{ label: 'Cover Image' }],
      revisions: [
        { isFirst: true, time: '2017-08-27 03:42:58', hasPage: false },
        { isCurrent: true, hasPage: true },
      ],
    });
    expect(putin?.summary).toContain('"international coalition"');
    expect(putin?.topics).toEqual(expect.arrayContaining(['Russia', 'Syria', 'Vladimir Putin', 'Bashar al-Assad']));
    expect(read.problems).toEqual([]);
  });
});

describe.skipIf(!canUnpack)(`the Chinese pages (${why})`, () => {
  let read: ReadArchive;
  beforeAll(async () => {
    read = await readArchive(packed, cache);
  }, 60_000);

  test('all come out: no event lost, none doubled, every file accounted for', () => {
    checkWhole(read, 8402);
    expect(countBy(read.events.map(({ record }) => record))).toEqual({
      page: 4950,
      listed: 7,
      mentioned: 2066,
    });
    expect(read.tally).toMatchObject({
      eventPages: 4950,
      dayIndexes: 1725,
      frontPages: 1,
      duplicates: 1726,
      unreadable: 0,
    });
    expect(read.manifest.languages).toEqual(['zh']);
  });

  test('are found as a scan of their text finds them', () => {
    const table = createEventTable([{ id: 'zh', title: 'Chinese' }]);
    table.append(mergeEvents([read.events]));
    const searched = searchedOf(table, ['zh']);
    const texts = table.events.map((event) => fold(searchedTextsOf(event).join('\n')));
    for (const words of ['法国', '普京', '叙利亚', '地震', '國', '俄羅斯總統', '聯合國大會']) {
      const query = parseQuery(words);
      if (!query.root) throw new Error(`«${words}» asks for something`);
      const { set } = findEvents(searched, query.root, isBeginningIn(query));
      const found = [...set].flatMap((isIn, ordinal) => (isIn === 1 ? [ordinal] : []));
      const scanned = texts.flatMap((text, ordinal) => (text.includes(fold(words)) ? [ordinal] : []));
      expect(found, words).toEqual(scanned);
      expect(scanned.length, words).toBeGreaterThan(5);
    }
  }, 60_000);
});
