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

test('related words are those that a result has and the others have not, one of each form', () => {
  const ordinals = earthquakes.map(({ id }) => table.keys.get(id) ?? -1);
  const related = relatedWords(searched, ordinals, new Set(['nepal']));
  expect(related.slice(0, 2).sort()).toEqual(['earthquake', 'shakes'].sort());
  expect(related).toContain('Kathmandu');
  expect(related).not.toContain('Nepal');
  expect(related).not.toContain('in');
  expect(relatedWords(searched, [], new Set())).toEqual([]);
});
