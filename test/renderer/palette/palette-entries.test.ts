import { expect, test } from 'vitest';
import {
  matchingEntries,
  nameEntries,
  paletteEntries,
  withoutTwins,
} from '../../../renderer/palette/palette-entries.ts';
import type { Library } from '../../../shared/ipc/desktop-contract.ts';

const archive = { location: '', isStarter: false, form: 'edition', isMissing: false } as const;
const library: Library = {
  archives: [
    { ...archive, id: 'one', title: 'Events of the World' },
    { ...archive, id: 'two', title: '事件档案' },
    { ...archive, id: 'gone', title: 'Gone', isMissing: true },
  ],
  folders: [],
};
const labels = (text: string, isInArchive = true): readonly string[] =>
  matchingEntries(paletteEntries(library, isInArchive, 'linux'), text).map(({ label }) => label);

test('every typed word begins a word of what is called so', () => {
  expect(labels('ev next')).toContain('Next Event');
  expect(labels('ev next')).not.toContain('Next Day');
  expect(labels('ext')).toEqual([]);
});

test('what begins with the text comes first', () => {
  expect(labels('ev')[0]).toBe('Events of the World');
});

test('a menu and a title in Chinese are found too', () => {
  expect(labels('help')).toEqual(['Keyboard Shortcuts']);
  expect(labels('档案')).toEqual(['事件档案']);
});

test('what cannot be done is not offered', () => {
  expect(labels('', false)).not.toContain('Next Event');
  expect(labels('', false)).toContain('Library');
  expect(labels('')).not.toContain('Gone');
  expect(labels('')).not.toContain('Do Anything…');
});

test('a heading that is a topic as well is offered once, a source of the same name besides', () => {
  const names = [{ value: 'BBC', count: 3 }];
  const all = (['topic', 'heading', 'source'] as const).flatMap((facet) => nameEntries(facet, names));
  expect(withoutTwins(all).map(({ id }) => id)).toEqual(['topic BBC', 'source BBC']);
  expect(withoutTwins(nameEntries('heading', names))).toHaveLength(1);
});
