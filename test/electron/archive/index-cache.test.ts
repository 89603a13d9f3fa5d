import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexFile, readIndex, type StoredIndex, writeIndex } from '../../../electron/archive/index-cache.ts';
import type { Indexing, IndexingListener, Segment, StartIndexing } from '../../../electron/archive/indexing.ts';
import { type IndexKeeper, keptIndexing } from '../../../electron/archive/kept-indexing.ts';
import { createNewsAnalyzer } from '../../../shared/search/analysis/news-analyzer.ts';
import { searchedFields } from '../../../shared/search/answering/searched-texts.ts';
import type { IndexData } from '../../../shared/search/index/index-data.ts';
import { mergeIndexes } from '../../../shared/search/index/merge-indexes.ts';
import { createSegmentBuilder } from '../../../shared/search/index/segment-builder.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const place = temporaryFolder();
const analyzer = createNewsAnalyzer(['en'], '');

function indexOf(...headlines: readonly string[]): IndexData {
  const builder = createSegmentBuilder(searchedFields, analyzer);
  for (const headline of headlines) builder.add([headline, '', '', '', '', '']);
  return builder.finish();
}

const stored: StoredIndex = {
  years: [
    { year: 2016, events: 1 },
    { year: 2015, events: 2 },
  ],
  data: indexOf('An earthquake', 'A flood', 'The flood again'),
};

describe('a kept index', () => {
  test('is read as it was written, and is whole or not there', () => {
    const file = place('kept/a.index');
    expect(readIndex(file)).toBeUndefined();
    writeIndex(file, stored);
    expect(readIndex(file)).toEqual(stored);
    expect(readdirSync(path.dirname(file))).toEqual(['a.index']);
  });

  test('is not read when a byte of it is another, or it is cut off', () => {
    const file = place('a.index');
    writeIndex(file, stored);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      writeFileSync(file, bytes);
      expect(readIndex(file)).toBeUndefined();
    }
    writeFileSync(file, whole);
    truncateSync(file, whole.length - 1);
    expect(readIndex(file)).toBeUndefined();
  });

  test('has another file for other events, another order of archives, and another analyser', () => {
    const files = [
      indexFile('/kept', { events: ['a', 'b'], analyzer: 'news/1' }),
      indexFile('/kept', { events: ['b', 'a'], analyzer: 'news/1' }),
      indexFile('/kept', { events: ['a', 'b'], analyzer: 'news/2' }),
    ];
    expect(new Set(files).size).toBe(3);
    expect(indexFile('/kept', { events: ['a', 'b'], analyzer: 'news/1' })).toBe(files[0]);
  });
});

describe('indexing with a kept index', () => {
  /** Indexes at once what it is given, and tells what it was given. */
  function counting(): { readonly start: StartIndexing; readonly indexed: number[] } {
    const indexed: number[] = [];
    const start: StartIndexing = (_languages, listener) => ({
      add({ year, texts }) {
        indexed.push(year);
        listener.onSegment({ year, data: indexOf(...texts().map(([headline = '']) => headline)) });
      },
      end: () => undefined,
      stop: () => undefined,
    });
    return { start, indexed };
  }

  /** Adds years, of which each has so many events, once the keeper has answered. */
  async function run(kept: StoredIndex | undefined, years: readonly (readonly [number, readonly string[]])[]) {
    const { start, indexed } = counting();
    const written: StoredIndex[] = [];
    let parts: Segment[] = [];
    let resets = 0;
    const keeper: IndexKeeper = { read: () => Promise.resolve(kept), write: (index) => void written.push(index) };
    const listener: IndexingListener = {
      onSegment: (segment) => void parts.push(segment),
      onReset() {
        parts = [];
        resets += 1;
      },
      onFailure: (error) => {
        throw error;
      },
    };
    const wholeOf = (): IndexData => mergeIndexes(parts.map(({ data }) => data));
    const indexing: Indexing = keptIndexing(keeper, start, wholeOf)(['en'], listener);
    const [first, ...rest] = years;
    const add = ([year, headlines]: readonly [number, readonly string[]]): void =>
      indexing.add({
        year,
        events: headlines.length,
        texts: () => headlines.map((text) => [text, '', '', '', '', '']),
      });
    if (first) add(first);
    await new Promise((resolve) => setImmediate(resolve));
    for (const year of rest) add(year);
    indexing.end();
    return { indexed, written, whole: parts.length > 0 ? wholeOf() : undefined, resets };
  }

  const years = [
    [2016, ['An earthquake']],
    [2015, ['A flood', 'The flood again']],
  ] as const;

  test('indexes nothing where the same years are kept', async () => {
    const { indexed, written, whole, resets } = await run(stored, years);
    expect({ indexed, written, resets }).toEqual({ indexed: [], written: [], resets: 0 });
    expect(whole).toEqual(stored.data);
  });

  test('indexes everything where nothing is kept, and keeps it', async () => {
    const { indexed, written } = await run(undefined, years);
    expect(indexed).toEqual([2016, 2015]);
    expect(written).toEqual([stored]);
  });

  test.each([
    [
      'another number of events',
      [
        [2016, ['An earthquake']],
        [2015, ['A flood']],
      ],
    ],
    ['a year less', [[2016, ['An earthquake']]]],
    ['a year more', [...years, [2014, ['A storm']]]],
    ['another newest year', [[2017, ['A storm']], ...years]],
  ] as const)('takes it back and indexes everything at %s', async (_what, others) => {
    const { indexed, written, whole } = await run(stored, others);
    expect(indexed).toEqual(others.map(([year]) => year));
    expect(whole?.documents).toBe(others.reduce((sum, [, headlines]) => sum + headlines.length, 0));
    expect(written).toHaveLength(1);
  });
});
