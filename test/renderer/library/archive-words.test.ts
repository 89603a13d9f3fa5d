import { expect, test } from 'vitest';
import { dayAgo, languagesInWords, newerEditionOf, spanInWords } from '../../../renderer/library/archive-words.ts';
import { containing, inOrder } from '../../../renderer/library/order.ts';
import { sizeInWords } from '../../../renderer/words.ts';
import type { LibraryEntry } from '../../../shared/ipc/desktop-contract.ts';

test.each([
  ['1999-01-01', '2025-12-31', '1999–2025'],
  ['2015-01', '2015-12-31', '2015'],
  ['2015-09-04', '2015-09-04', '4 Sept 2015'],
])('%s to %s is %s', (from, to, words) => {
  expect(spanInWords(from, to)).toBe(words);
});

test.each([
  ['2026-11-25T08:00:00', 'today'],
  ['2026-11-24T23:59:00', 'yesterday'],
  ['2026-11-22T12:00:00', '3 days ago'],
  ['2026-11-01T12:00:00', '1 Nov 2026'],
  ['2027-01-01T12:00:00', '1 Jan 2027'],
  ['nonsense', 'at an unknown time'],
])('%s is %s', (time, words) => {
  expect(dayAgo(time, new Date('2026-11-25T12:00:00'))).toBe(words);
});

test('languages are named, tags that are none are shown', () => {
  expect(languagesInWords(['zh', 'en', 'not a tag'])).toBe('Chinese, English and not a tag');
});

test.each([
  [780, '780 bytes'],
  [1_900, '1.9 kB'],
  [22_000_000, '22 MB'],
  [1_440_000_000, '1.4 GB'],
])('%s bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

const entry = (title: string, events: number, edition: string, opened?: string): LibraryEntry => ({
  id: `${title} ${edition}`,
  title,
  location: `~/${title}`,
  isStarter: false,
  form: 'edition',
  isMissing: false,
  ...(opened !== undefined && { opened }),
  facts: {
    archive: { id: title, title, languages: ['zh'], edition },
    events,
    from: '2015',
    to: String(2015 + events),
    media: 0,
    problems: 0,
    size: 1,
    digest: edition,
  },
});

const shelf = [
  entry('Archive 10', 3, '2026-10', '2026-01-01'),
  entry('Archive 9', 5, '2026-10'),
  entry('日报', 1, '2026-10', '2026-02-01'),
  entry('日报', 2, '2026-11'),
];

test('archives stand in the order asked for', () => {
  const ids = (order: Parameters<typeof inOrder>[1]): string[] =>
    inOrder(shelf, order).map(({ facts }) => String(facts?.events));
  expect(ids('opened')).toEqual(['1', '3', '5', '2']);
  expect(ids('title')).toEqual(['5', '3', '1', '2']);
  expect(ids('events')).toEqual(['5', '3', '2', '1']);
  expect(ids('span')).toEqual(['5', '3', '2', '1']);
});

test('archives are found by words of title, place and edition', () => {
  expect(containing(shelf, 'archive 2026-10')).toHaveLength(2);
  expect(containing(shelf, '日')).toHaveLength(2);
  expect(containing(shelf, 'nothing')).toHaveLength(0);
  expect(containing(shelf, ' ')).toBe(shelf);
});

test('a later edition of the same archive is seen', () => {
  const [, , older, newer] = shelf;
  expect(older && newerEditionOf(older, shelf)).toBe(newer);
  expect(newer && newerEditionOf(newer, shelf)).toBeUndefined();
});
