import { expect, test } from 'vitest';
import { emptyView } from '../../../renderer/location.ts';
import { searchInWords } from '../../../renderer/searches/search-in-words.ts';

const topic = (value: string) => ({ facet: 'topic', value }) as const;

test('a search is called by what it asks', () => {
  const view = {
    ...emptyView(['a']),
    text: ' iran ',
    period: { from: '2015-01-01', to: '2015-12-31' },
    include: [topic('Syria'), { facet: 'heading', value: 'Diplomacy' } as const, topic('Turkey')],
    exclude: [topic('Sport')],
  };
  expect(searchInWords(view)).toBe('iran · 2015 · Syria and Turkey · Diplomacy · not Sport');
  expect(searchInWords({ ...view, text: '', joins: { topic: 'any' } })).toBe(
    '2015 · Syria or Turkey · Diplomacy · not Sport',
  );
});

test('a pasted page is cut', () => {
  expect(searchInWords({ ...emptyView(['a']), text: 'word '.repeat(2_000) })).toHaveLength(200);
});
