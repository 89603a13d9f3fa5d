import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { anyDocuments, anyTyped, boosts } from './any-query.ts';
import { ourOutcome, type Pair, pairOf, stockOutcome } from './stock.ts';

function expectSame({ stock, ours }: Pair, query: string): void {
  expect(
    ourOutcome(() => ours.search(query)),
    query,
  ).toEqual(stockOutcome(() => stock.search(query)));
}

function expectSameQuery({ stock, ours }: Pair, build: (query: lunr.Query) => void): void {
  expect(ourOutcome(() => ours.query(build))).toEqual(stockOutcome(() => stock.query(build)));
}

const events = pairOf(
  [
    { title: 'Moscow: an agreement on gas supplies', text: 'Gas, gas and gas again', place: 'Moscow' },
    { title: 'The agreement fails', source: 'Agency' },
    { title: '__proto__ of the constructor', text: '007 1984 1984 12', place: 'digits 7' },
    { title: '' },
    { title: 'gasoline gas gast', text: 'agreements', source: 'gas' },
    { title: '!!! * a*b', text: '国法 gas' },
  ],
  boosts,
);

describe('search', () => {
  test('gives what Lunr gives: hits, order, scores to the last digit, match data, errors', () => {
    let queries = 0;
    fc.assert(
      fc.property(anyDocuments, fc.array(anyTyped, { minLength: 12, maxLength: 12 }), (documents, asked) => {
        const pair = pairOf(documents, boosts);
        fc.pre(pair.isStockSound);
        for (const query of asked) expectSame(pair, query);
        queries += asked.length;
      }),
      { numRuns: 250 },
    );
    expect(queries).toBeGreaterThanOrEqual(2000);
  });

  test.each([
    ['nothing at all finds everything', ''],
    ['white space finds everything', '  '],
    ['only what is prohibited', '-gas'],
    ['all of it prohibited in one field', '-title:gas -place:moscow'],
    ['what is required and is not there', '+nowhere gas'],
    ['what is required of another field', '+place:gas'],
    ['several required, in any field', '+gas +moscow'],
    ['required and prohibited at once', '+gas -gas'],
    ['a clause twice, its boosts summed', 'gas gas^3 agreement'],
    ['a boost of nothing', 'gas^0'],
    ['a boost without end', `gas^${'9'.repeat(400)} moscow`],
    ['a prefix', 'gas*'],
    ['everything', '*'],
    ['stars beside each other', 'g**s'],
    ['digits, which objects list first', '*1* *9*'],
    ['a term that is a number', '1984 7 12'],
    ['a name of the language itself', '__proto__ constructor'],
    ['a star that is a term', '\\*'],
    ['a star within edits, for any one letter', 'ga*~0'],
    ['edits', 'gas~1 agrement~2'],
    ['edits of nothing', '\\~1'],
    ['Chinese', '国法 国*'],
    ['a field that is none', 'date:2015'],
    ['a field without a term', 'title:'],
    ['a lone plus', '+'],
    ['a boost that is no number', 'gas^x'],
    ['edits that are no number', 'gas~x'],
  ])('%s', (_rule, query) => {
    expectSame(events, query);
  });
});

describe('query', () => {
  const { REQUIRED, PROHIBITED } = lunr.Query.presence;

  test.each<[string, (query: lunr.Query) => void]>([
    ['wildcards at either end', (query) => void query.term('as', { wildcard: 3, usePipeline: false })],
    [
      'boosts that are fractions, or negative',
      (query) => {
        query.term('gas', { boost: 0.1 });
        query.term('agreement', { boost: -0.7, fields: ['text', 'title'] });
        query.term('moscow', { boost: 1e-200 });
      },
    ],
    ['a field twice', (query) => void query.term('gas', { fields: ['title', 'title', 'text'] })],
    ['no field', (query) => void query.term('gas', { fields: [], presence: REQUIRED })],
    ['a field that is none', (query) => void query.term('gas', { fields: ['date'] })],
    [
      'such a field, and nothing to find',
      (query) => void query.term('nowhere', { fields: ['date'], presence: REQUIRED }),
    ],
    ['the same, prohibited', (query) => void query.term('gas', { fields: ['date'], presence: PROHIBITED })],
    [
      'a clause that is there twice',
      (query) => {
        const clause = { term: 'agreements', fields: ['text'], boost: 1 } as lunr.Query.Clause;
        query.clause(clause).clause(clause);
      },
    ],
  ])('takes %s as Lunr does', (_what, build) => {
    expectSameQuery(events, build);
  });

  test('runs the pipeline as Lunr does, also one that gives several terms or none', () => {
    const parts = (token: lunr.Token): lunr.Token[] =>
      token.toString() === 'none'
        ? []
        : token
            .toString()
            .split('')
            .map((letter) => token.clone(() => letter));
    lunr.Pipeline.registerFunction(parts, 'parts');
    const pair = pairOf([{ title: 'ab' }, { title: 'bc', text: 'a' }, { title: 'c' }], boosts, (builder) => {
      builder.pipeline.reset();
      builder.pipeline.add(parts);
      builder.searchPipeline.reset();
      builder.searchPipeline.add(parts);
    });
    for (const query of ['ab', '+ab', '+ad', '-ab', 'none', '-none', '+none', '+a +none', '+title:a +none', 'ab bc^2'])
      expectSame(pair, query);
  });

  test('says which edit distance would never end', () => {
    for (const editDistance of [-1, 0.5, Number.NaN])
      expect(() => events.ours.query((query) => query.term('gas', { editDistance }))).toThrow(/no whole number/);
  });
});

test('finds a term that Lunr loses, whose sets of tokens take digits for parts of its own numbers', () => {
  // Lunr knows two nodes as one if their edges and the numbers of what they lead to read the same: an edge `1` to node
  // 323, and edges `1` and `2` that both lead to node 3.
  (lunr.TokenSet as unknown as { _nextId: number })._nextId = 1;
  const { stock, ours, isStockSound } = pairOf([{ title: `a1 a2 b${'x'.repeat(316)} c1w` }], boosts);
  expect(isStockSound).toBe(false);
  expect(stock.search('c1w')).toEqual([]);
  expect(() => stock.search('c*')).toThrow(TypeError);
  expect(ours.search('c1w').documents).toEqual(Uint32Array.of(0));
  expect(ours.search('c*').documents).toEqual(Uint32Array.of(0));
});
