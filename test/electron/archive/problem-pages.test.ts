import { expect, test } from 'vitest';
import { createProblemFinder } from '../../../electron/archive/problem-pages.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { type MadeArchive, openWhole } from './made-archives.ts';

const events = [eventOf('x', '2015-01-01')];
const first: MadeArchive = {
  events,
  problems: [
    { file: 'news/a.md', line: 3, what: 'The heading «Élan» stands twice.', done: 'The first was taken.' },
    { file: 'news/b.md', what: 'It is empty.', done: 'It was left out.' },
  ],
};
const second: MadeArchive = { events, problems: [{ file: 'c.yaml', what: 'It is empty.', done: 'It was left out.' }] };

test('problems come a page at a time, and of several archives each says of which', async () => {
  const finder = createProblemFinder(openWhole(first, second));
  const { total, problems } = await finder.page({ contains: '', offset: 1, limit: 2 });
  expect([total, problems.map(({ archive, file }) => `${archive} ${file}`)]).toEqual([3, ['a news/b.md', 'b c.yaml']]);
});

test.each([
  ['elan', ['news/a.md']],
  ['EMPTY', ['news/b.md']],
  ['news/', ['news/a.md', 'news/b.md']],
  ['left out', ['news/b.md']],
  ['(.*', []],
])('«%s» is found in file, cause and cure', async (contains, files) => {
  const { total, problems } = await createProblemFinder(openWhole(first)).page({ contains, offset: 0, limit: 9 });
  expect(problems.map(({ file }) => file)).toEqual(files);
  expect(total).toBe(files.length);
  expect(problems.some((problem) => 'archive' in problem)).toBe(false);
});
