import { expect, test } from 'vitest';
import { engines } from '../../../tools/bench/search/engines.ts';
import { benchQueries } from '../../../tools/bench/search/queries.ts';
import { repeatedTexts } from '../../../tools/bench/search/repeated.ts';

const subjects = ['Protesters', 'President Obama', 'Farmers', 'The parliament', 'Rebels', 'Scientists', 'Nepal'];
const verbs = ['reject', 'discuss', 'celebrate', 'attack', 'publish', 'demand'];
const objects = ['elections', 'earthquake warnings', 'a treaty', 'Damascus', 'refugees'];
const texts = Array.from({ length: 210 }, (_, number) => {
  const [subject, verb, object] = [subjects, verbs, objects].map((words) => words[number % words.length] ?? '');
  return [
    `${subject} ${verb} ${object}`,
    '',
    object ?? '',
    `${verb} again in town ${number % 40}`,
    'Politics',
    'Daily Paper',
  ];
});
const queries = benchQueries(texts);

test('asks two hundred queries, of which each engine has words for its share', () => {
  expect(queries).toHaveLength(200);
  expect(benchQueries(texts)).toEqual(queries);
  const possible = (name: 'lunr' | 'minisearch' | 'flexsearch'): number => {
    const built = engines[name](texts);
    return queries.filter((query) => built.asking(query)?.() !== undefined).length;
  };
  expect([possible('lunr'), possible('minisearch'), possible('flexsearch')]).toEqual([200, 190, 137]);
});

test('asks stock Lunr and the engine here the same', () => {
  const [stock, own] = [engines.lunr(texts), engines.daybook(texts)];
  let found = 0;
  for (const query of queries) {
    const expected = (stock.asking(query)?.() ?? []) as readonly { readonly ref: string }[];
    const actual = own.asking(query)() as { readonly documents: Uint32Array };
    expect([...actual.documents].map(String)).toEqual(expected.map(({ ref }) => ref));
    if (expected.length > 0) found += 1;
  }
  expect(found).toBeGreaterThan(100);
});

test('repeats events under other names', () => {
  const [first, again, third] = [0, 1, 2].map((round) => [...repeatedTexts(texts, round * 210, round * 210 + 210)]);
  expect(first).toEqual(texts);
  expect(again).not.toEqual(texts);
  expect(third).not.toEqual(again);
  expect(again?.map((ofEvent) => ofEvent[3])).toEqual(texts.map((ofEvent) => ofEvent[3]));
});
