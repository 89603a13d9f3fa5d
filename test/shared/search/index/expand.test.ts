import fc from 'fast-check';
import lunr from 'lunr';
import { expect, test } from 'vitest';
import {
  createDictionary,
  type Dictionary,
  placesWith,
  termNumber,
} from '../../../../shared/search/index/dictionary.ts';
import { expand, termsMatching } from '../../../../shared/search/index/expand.ts';
import type { TermList } from '../../../../shared/search/index/index-data.ts';
import { termText } from '../../../../shared/search/index/postings.ts';
import { anyTerm } from './any-query.ts';

interface StockSet {
  intersect(other: StockSet): StockSet;
  toArray(): string[];
}
const { TokenSet } = lunr as unknown as {
  readonly TokenSet: { fromArray(words: readonly string[]): StockSet; fromClause(clause: object): StockSet };
};

function listOf(words: readonly string[]): TermList {
  const text = words.join('');
  let end = 0;
  return {
    count: words.length,
    units: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    starts: Uint32Array.of(0, ...words.map((word) => (end += word.length))),
  };
}

const anyWords = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', '*'), maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  { maxLength: 120 },
);

function textsOf(words: readonly string[], numbers: Uint32Array): string[] {
  return Array.from(numbers, (number) => words[number] ?? '');
}

test('the dictionary has every term once, in the order of the language, and finds it', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const list = listOf(words);
      const dictionary = createDictionary(list);
      expect(textsOf(words, dictionary.numbers)).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
      for (const [number, word] of words.entries()) {
        expect(termNumber(dictionary, word)).toBe(number);
        expect(termText(list, number)).toBe(word);
      }
      expect(termNumber(dictionary, 'abcabcabcabc')).toBeUndefined();
    }),
  );
});

test('a text is found in every term that has it, and across no border between terms', () => {
  fc.assert(
    fc.property(anyWords, fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }), (words, text) => {
      const dictionary = createDictionary(listOf(words));
      const found = placesWith(dictionary, text).map((place) => words[dictionary.numbers[place] ?? 0]);
      expect(found.toSorted()).toEqual(words.filter((word) => word.includes(text)).toSorted());
    }),
  );
});

test("terms are found in the order of Lunr's own sets of tokens, for stars and edits", () => {
  fc.assert(
    fc.property(anyWords, anyTerm, fc.constantFrom(undefined, 0, 1, 2, 3, 4), (words, term, editDistance) => {
      const stock = TokenSet.fromArray(words.toSorted((a, b) => (a < b ? -1 : 1)));
      fc.pre(stock.toArray().length === words.length);
      const clause = editDistance === undefined ? { term } : { term, editDistance };
      const expected = stock.intersect(TokenSet.fromClause(clause)).toArray();
      const dictionary = createDictionary(listOf(words));
      const { terms, inOrder } = expand(dictionary, term, editDistance);
      expect(textsOf(words, inOrder())).toEqual(expected);
      expect(textsOf(words, terms)).toEqual(expected.toSorted((a, b) => (a < b ? -1 : 1)));
    }),
    { numRuns: 1500 },
  );
});

function foundIn(words: readonly string[]): (pattern: Parameters<typeof termsMatching>[1]) => string[] {
  const dictionary: Dictionary = createDictionary(listOf(words));
  return (pattern) => textsOf(words, termsMatching(dictionary, pattern));
}

test('terms match as a reader expects', () => {
  const find = foundIn(['iran', 'iraq', 'iranian', 'ukraine', 'rain', 'ir', 'an']);
  expect(find({ kind: 'exact', text: 'iran' })).toEqual(['iran']);
  expect(find({ kind: 'exact', text: 'ira' })).toEqual([]);
  expect(find({ kind: 'pattern', text: 'ira*' })).toEqual(['iran', 'iranian', 'iraq']);
  expect(find({ kind: 'pattern', text: '*ain*' })).toEqual(['rain', 'ukraine']);
  expect(find({ kind: 'pattern', text: '*an' })).toEqual(['an', 'iran', 'iranian']);
  expect(find({ kind: 'pattern', text: 'i*n' })).toEqual(['iran', 'iranian']);
  expect(find({ kind: 'fuzzy', text: 'iran', edits: 1 })).toEqual(['iran', 'iraq']);
  expect(find({ kind: 'fuzzy', text: 'rian', edits: 1 })).toEqual(['iran', 'rain']);
});
