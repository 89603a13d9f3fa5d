import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import type { Ranking, TextIndex } from '../../../../shared/search/index/text-index.ts';
import { anyDocuments, anyTyped, boosts } from './any-query.ts';
import { pairOf } from './stock.ts';

const { QueryParser } = lunr as unknown as {
  readonly QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
};

/** The query of a typed text; undefined where Lunr refuses it, or what is typed goes beyond the bounds. */
function queryOf(ours: TextIndex, typed: string): lunr.Query | undefined {
  try {
    const query = new QueryParser(typed, ours.createQuery()).parse();
    const { ignored } = ours.rank(query);
    return ignored === 0 ? query : undefined;
  } catch {
    return undefined;
  }
}

function pairsOf({ documents, scores }: Pick<Ranking, 'documents' | 'scores'>): readonly (readonly [number, number])[] {
  return Array.from(documents, (document, index) => [document, scores[index] ?? Number.NaN] as const);
}

describe('rank', () => {
  test('gives the hits of search, those that the gate lets through, the best of them, or all as they were met', () => {
    fc.assert(
      fc.property(
        anyDocuments,
        fc.array(anyTyped, { maxLength: 6 }),
        fc.nat(8),
        fc.nat(),
        (documents, asked, best, bits) => {
          const { ours } = pairOf(documents, boosts);
          const gate = Uint8Array.from(documents, (_, document) => (bits >> (document % 31)) & 1);
          for (const typed of asked) {
            const query = queryOf(ours, typed);
            if (!query) continue;
            const all = pairsOf(ours.search(typed));
            const through = all.filter(([document]) => gate[document] === 1);
            expect(pairsOf(ours.rank(query))).toEqual(all);
            expect(pairsOf(ours.rank(query, { gate }))).toEqual(through);
            expect(pairsOf(ours.rank(query, { gate, best }))).toEqual(through.slice(0, best));
            const unsorted = pairsOf(ours.rank(query, { gate, isUnsorted: true }));
            expect(unsorted.toSorted(([, a], [, b]) => b - a)).toEqual(through);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leaves the query as it was, so that it can be asked again', () => {
    const { ours } = pairOf([{ title: 'agreements' }], boosts);
    const query = ours.createQuery();
    query.term('agreements', {});
    const first = pairsOf(ours.rank(query));
    expect(first).toHaveLength(1);
    expect(query.clauses[0]?.term).toBe('agreements');
    expect(pairsOf(ours.rank(query))).toEqual(first);
  });
});

describe('terms and their documents', () => {
  const { ours } = pairOf(
    [{ title: 'oil' }, { title: 'oilfield', text: 'oil' }, { place: 'oil oil', title: 'x' }],
    boosts,
  );
  const oil = ours.termNumber('oil') ?? -1;

  test('are told by number', () => {
    expect(ours.textOf(oil)).toBe('oil');
    expect(ours.termNumber('oi')).toBeUndefined();
    expect(Array.from(ours.termsMatching({ kind: 'pattern', text: 'oil*' }), ours.textOf)).toEqual(['oil', 'oilfield']);
  });

  test('are counted as Lunr counts, once for each field', () => {
    expect(ours.documentFrequency(oil)).toBe(3);
  });

  test('are marked by bits, in the fields that are asked for', () => {
    const into = Uint8Array.of(1, 0, 0);
    ours.markDocuments(Uint32Array.of(oil), [1, 2], into, 2);
    expect([...into]).toEqual([1, 2, 2]);
    ours.markDocuments(ours.termsMatching({ kind: 'pattern', text: 'o*' }), [0], into, 4);
    expect([...into]).toEqual([5, 6, 2]);
    expect(() => ours.markDocuments(Uint32Array.of(oil), [9], into, 2)).toThrow('9 is the number of no field');
  });

  test('have eight fields at most', () => {
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, 1]));
    expect(() => pairOf([{ f0: 'a' }], nine)).toThrow('9 fields are more than 8');
  });
});
