import { expect, test } from 'vitest';
import { aboutPageOf, storyPartOf } from '../../../electron/archive/about-pages.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { openWhole } from './made-archives.ts';

const lake = {
  manifest: { title: 'Lake' },
  events: [
    eventOf('one', '2014-03-02', {
      headings: ['Crossings', 'Ferries'],
      topics: ['Lake', 'Ferry'],
      category: 'Accidents',
    }),
    eventOf('two', '2014-03-09', {
      headings: ['Crossings'],
      topics: ['Lake', 'Bridge', 'Ferry'],
      category: 'Accidents',
    }),
    eventOf('three', '2015', { headings: ['Crossings'], topics: ['Lake', 'Bridge'] }),
    eventOf('four', '2015-06-01', { topics: ['Bridge'], sources: [{ publisher: 'The Reed' }] }),
  ],
};
const archive = openWhole(lake);

test('a name is told by its ends, its dates and the names beside it, itself not among them', () => {
  const page = aboutPageOf(archive, { facet: 'topic', value: 'Lake' });
  expect(page).toMatchObject({ total: 3, first: { id: 'one' }, last: { id: 'three' } });
  expect(page.coverage.isComplete).toBe(true);
  expect(page.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(page.histogram.reduced).toEqual([{ date: '2015', count: 1 }]);
  const beside = Object.fromEntries(page.beside.map(({ facet, names }) => [facet, names]));
  expect(beside['topic']).toEqual(
    expect.arrayContaining([
      { value: 'Ferry', count: 2 },
      { value: 'Bridge', count: 2 },
    ]),
  );
  expect(beside['topic']).toHaveLength(2);
  expect(beside['heading']).toEqual([
    { value: 'Crossings', count: 3 },
    { value: 'Ferries', count: 1 },
  ]);
  expect(beside['category']).toEqual([{ value: 'Accidents', count: 2 }]);
});

test('a topic is told with what it names, where the archive says it', () => {
  const topicKinds = { organisation: ['Ferry'] };
  const said = openWhole({ events: [eventOf('one', '2014-03-02', { topics: ['Ferry', 'Lake'], topicKinds })] });
  expect(aboutPageOf(said, { facet: 'topic', value: 'Ferry' }).kind).toBe('organisation');
  expect(aboutPageOf(said, { facet: 'topic', value: 'Lake' })).not.toHaveProperty('kind');
});

test('names are tied by the events of the name that have both', () => {
  const { net } = aboutPageOf(archive, { facet: 'topic', value: 'Lake' });
  expect(net.facet).toBe('topic');
  expect(net.ties).toEqual([{ one: 0, other: 1, count: 1 }]);
});

test('a heading is counted by its own events, and a category has none beside it', () => {
  const heading = aboutPageOf(archive, { facet: 'heading', value: 'Crossings' });
  expect(heading.beside.find(({ facet }) => facet === 'heading')?.names).toEqual([{ value: 'Ferries', count: 1 }]);
  const category = aboutPageOf(archive, { facet: 'category', value: 'Accidents' });
  expect(category.total).toBe(2);
  expect(category.beside.map(({ facet }) => facet)).not.toContain('category');
});

test('a name that no event has is told to have none', () => {
  const page = aboutPageOf(archive, { facet: 'topic', value: 'Nobody' });
  expect(page).toMatchObject({ total: 0, beside: [], net: { names: [], ties: [] } });
  expect(storyPartOf(archive, { facet: 'topic', value: 'Nobody' }, 50)).toEqual([]);
});

test('a story begins with its oldest event, and says which names are new', () => {
  const name = { facet: 'topic', value: 'Lake' } as const;
  const told = storyPartOf(archive, name, 50);
  expect(told.map(({ row, introduces }) => [row.id, introduces])).toEqual([
    ['one', ['Ferry']],
    ['two', ['Bridge']],
    ['three', []],
  ]);
  expect(storyPartOf(archive, name, 2)).toEqual(told.slice(0, 2));
});
