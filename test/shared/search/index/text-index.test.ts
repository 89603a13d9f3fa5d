import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ourOutcome, type Pair, pairOf, stockOutcome } from './stock.ts';

const boosts = { title: 3, text: 1, place: 1.5, source: 0.5 };
const fields = Object.keys(boosts);

// Few letters, so that terms share beginnings, ends and scores; digits, because objects list them first.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1', '2', '0'), minLength: 1, maxLength: 5 });
const oddWord = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'a/b',
  '*',
  'a*b',
  '!!!',
  "b's",
  '国法',
  '\ud83d',
);
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, oddWord), { maxLength: 12 })
  .map((words) => words.join(' '));
const documents = fc.array(fc.record({ title: text, text, place: text, source: text }, { requiredKeys: ['title'] }), {
  minLength: 1,
  maxLength: 25,
});

const term = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: oddWord },
  { weight: 2, arbitrary: word.map((start) => `${start.slice(0, 2)}*`) },
  { weight: 1, arbitrary: word.map((end) => `*${end.slice(0, 2)}`) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', '*'), minLength: 1, maxLength: 6 }),
  },
);
const clause = fc
  .tuple(
    fc.constantFrom('', '', '', '+', '-'),
    fc.constantFrom('', '', '', ...fields.map((field) => `${field}:`), 'other:'),
    term,
    fc.constantFrom('', '', '', '~0', '~1', '~2', '~3'),
    fc.constantFrom('', '', '', '^2', '^0', '^10'),
  )
  .map((parts) => parts.join(''));
const typed = fc.oneof(
  { weight: 12, arbitrary: fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '+', '-', ':', '~', '^', '\\', ' ', '1', '*') }),
  },
);

function expectSame({ stock, ours }: Pair, query: string): void {
  expect(
    ourOutcome(() => ours.search(query)),
    query,
  ).toEqual(stockOutcome(() => stock.search(query)));
}

describe('search', () => {
  test('gives what Lunr gives: hits, order, scores to the last digit, match data, errors', () => {
    let queries = 0;
    fc.assert(
      fc.property(documents, fc.array(typed, { minLength: 12, maxLength: 12 }), (texts, asked) => {
        const pair = pairOf(texts, boosts);
        fc.pre(pair.isStockSound);
        for (const query of asked) {
          expectSame(pair, query);
          queries += 1;
        }
      }),
      { numRuns: 250 },
    );
    expect(queries).toBeGreaterThanOrEqual(2000);
  });
});
