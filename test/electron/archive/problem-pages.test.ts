import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProblemFinder } from '../../../electron/archive/problem-pages.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { type MadeArchive, openHeads, openWhole, writeEdition } from './made-archives.ts';

const events = [eventOf('x', '2015-01-01')];
let first: MadeArchive = {
  events,
  problems: [
    { file: 'news/a.md', line: 3, what: 'The heading «Élan» stands twice.', done: 'The first was taken.' },
    { file: 'news/b.md', what: 'It is empty.', done: 'It was left out.' },
  ],
};
let second: MadeArchive = { events, problems: [{ file: 'c.yaml', what: 'It is empty.', done: 'It was left out.' }] };

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-problems-'));
  first = await writeEdition(path.join(folder, 'first.daybook'), first);
  second = await writeEdition(path.join(folder, 'second.daybook'), second);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('problems come a page at a time, and of several archives each says of which', () => {
  const finder = createProblemFinder(openWhole(first, second));
  const { total, problems } = finder.page({ contains: '', language: 'en', offset: 1, limit: 2 });
  expect([total, problems.map(({ archive, file }) => `${archive} ${file}`)]).toEqual([3, ['a news/b.md', 'b c.yaml']]);
});

test.each([
  ['elan', ['news/a.md']],
  ['EMPTY', ['news/b.md']],
  ['news/', ['news/a.md', 'news/b.md']],
  ['left out', ['news/b.md']],
  ['(.*', []],
])('«%s» is found in file, cause and cure', (contains, files) => {
  const { total, problems } = createProblemFinder(openWhole(first)).page({
    contains,
    language: 'en',
    offset: 0,
    limit: 9,
  });
  expect(problems.map(({ file }) => file)).toEqual(files);
  expect(total).toBe(files.length);
  expect(problems.some((problem) => 'archive' in problem)).toBe(false);
});

test('what could not be read while the years came in is among them', () => {
  const { open } = openHeads([first]);
  const problem = {
    file: 'events/2015.ndjson',
    line: 2,
    what: 'The line is not JSON.',
    done: 'The line was left out.',
  };
  open.take({ kind: 'year', year: 2015, events: [], problems: [{ archive: 0, problem }] });
  open.take({ kind: 'end' });
  expect(open.overview().problems).toBe(3);
  expect(createProblemFinder(open).page({ contains: 'ndjson', language: 'en', offset: 0, limit: 9 }).problems).toEqual([
    problem,
  ]);
});

test('they are found by what is said of them in the language that is spoken', () => {
  const finder = createProblemFinder(openWhole(first));
  const found = (contains: string, language: 'en' | 'zh-Hans'): number =>
    finder.page({ contains, language, offset: 0, limit: 9 }).total;
  expect([found('略去', 'zh-Hans'), found('left out', 'zh-Hans')]).toEqual([1, 0]);
  expect([found('略去', 'en'), found('left out', 'en')]).toEqual([0, 1]);
});
