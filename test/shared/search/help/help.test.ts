import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../shared/query/parse-query.ts';
import { betterText } from '../../../../shared/search/help/better-text.ts';
import { completionsAt } from '../../../../shared/search/help/completions.ts';
import { relatedWords } from '../../../../shared/search/help/related-words.ts';
import { eventOf, tableOf } from '../made-events.ts';
import { searchedOf } from '../searched.ts';

const earthquakes = Array.from({ length: 12 }, (_, at) =>
  eventOf(`quake${at}`, `2015-09-${10 + at}`, {
    headline: `An earthquake shakes Nepal, with tremors felt in Kathmandu ${at}`,
    topics: ['Nepal', 'Earthquakes'],
    sources: [{ publisher: 'BBC News' }],
  }),
);
const others = Array.from({ length: 12 }, (_, at) =>
  eventOf(`vote${at}`, `2016-03-${10 + at}`, {
    headline: `Erdoğan speaks before an election in Turkey ${at}`,
    topics: ['Turkey', '土耳其大选'],
    category: 'Politics and elections',
  }),
);
const table = tableOf([...earthquakes, ...others]);
const searched = searchedOf(table, ['en', 'zh']);

describe('a better text', () => {
  test.each([
    ['erthquake nepal', 'earthquake nepal'],
    ['nepal erthquake ', 'nepal earthquake '],
    ['earthqauke AND katmandu ', 'earthquake AND kathmandu '],
    ['erdogn -nepla', 'erdogan -nepla'],
  ])('%s → %s', (typed, better) => expect(betterText(searched, parseQuery(typed))).toBe(better));

  test.each(['earthquake', 'earthq', 'zzzzzz', '"erthquake"', 'in 2015', '土耳其', ''])('none for %s', (typed) =>
    expect(betterText(searched, parseQuery(typed))).toBeUndefined(),
  );
});

describe('completions', () => {
  const shown = (text: string, caret = text.length): string[] =>
    completionsAt(searched, text, caret, 'en').map(
      ({ kind, shown: name, inserted }) => `${kind} ${name} → ${inserted}`,
    );

  test('are names of the archive, its words, and fields', () => {
    expect(shown('nep')).toEqual(['word nepal → nepal', 'topic Nepal → topic:Nepal']);
    expect(shown('elec')).toEqual([
      'word election → election',
      'word elections → elections',
      'category Politics and elections → category:"Politics and elections"',
    ]);
    expect(shown('headl')).toEqual(['field headline: → headline:']);
    expect(shown('大选')).toEqual(['topic 土耳其大选 → topic:土耳其大选']);
  });

  test('of a field’s value are its names, all of them before anything is typed', () => {
    expect(shown('source:')).toEqual(['source BBC News → "BBC News"']);
    expect(shown('topic:earth')).toEqual(['topic Earthquakes → Earthquakes']);
    expect(shown('headline:kath')).toEqual(['word kathmandu → kathmandu']);
    expect(shown('has:')).toEqual([]);
  });

  test('take the place of what is typed, wherever the caret is', () => {
    const [first] = completionsAt(searched, 'nep election', 3, 'en');
    expect(first).toMatchObject({ shown: 'nepal', span: { start: 0, end: 3 }, events: 12 });
    expect(completionsAt(searched, 'nepal ', 6, 'en')).toEqual([]);
    expect(completionsAt(searched, '', 0, 'en')).toEqual([]);
  });
});

describe('related words', () => {
  const many = Array.from({ length: 100 }, (_, at) =>
    eventOf(`many${at}`, `2017-03-${String(1 + (at % 28)).padStart(2, '0')}`, {
      headline: `More than ${at} people vote in an election${at % 3 === 0 ? ', with others away' : ''}`,
    }),
  );
  const large = searchedOf(tableOf([...earthquakes, ...many]), ['en']);
  const related = relatedWords(
    large,
    earthquakes.map(({ id }) => large.table.keys.get(id) ?? -1),
    (word) => word === 'nepal',
  );

  test('are those that a result has and the others have not, one of each form', () => {
    expect(related).toEqual(expect.arrayContaining(['earthquake', 'shakes', 'Kathmandu']));
    expect(related).not.toContain('Nepal');
    expect(relatedWords(large, [], () => false)).toEqual([]);
  });

  test('are not those that a good part of all events has', () => {
    expect(related).not.toContain('with');
    expect(related).not.toContain('An');
  });

  test('are none that say nothing by themselves, however seldom they are elsewhere', () => {
    const floods = Array.from({ length: 6 }, (_, at) =>
      eventOf(`flood${at}`, `2017-05-${10 + at}`, { headline: `Villagers leave their flooded houses ${at}` }),
    );
    const archive = searchedOf(tableOf([...floods, ...many]), ['en']);
    const ordinals = floods.map(({ id }) => archive.table.keys.get(id) ?? -1);
    const words = relatedWords(archive, ordinals, () => false);
    expect(words).toEqual(expect.arrayContaining(['Villagers', 'flooded', 'houses']));
    expect(words).not.toContain('their');
  });
});
