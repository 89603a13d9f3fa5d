import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedText } from '../../../shared/search/marks.ts';
import { createSearchIndex } from '../../../shared/search/search-index.ts';
import { buildSegment, type SearchDocument } from '../../../shared/search/segment.ts';
import { readWordQuery } from '../../../shared/search/word-query.ts';

const headlines = [
  'Moscow: an agreement on gas supplies is signed',
  'The WHO declares an emergency in May',
  "Trump's plan for the US–Iran talks",
  'Recep Tayyip Erdoğan wins the election',
  '法国一架TGV高速列车与区际列车相撞',
  '国法院裁定：法律之国',
  'The constructor of __proto__ speaks',
];

function documentOf(headline: string, ordinal: number): SearchDocument {
  return { ordinal, headline, summary: '', heading: '', topics: '', sources: '' };
}

function indexOf(texts: readonly string[]) {
  const documents = texts.map(documentOf);
  const index = createSearchIndex();
  // Two segments, as two years make them.
  const half = Math.ceil(documents.length / 2);
  index.add(buildSegment(2015, documents.slice(half)));
  index.add(buildSegment(2014, documents.slice(0, half)));
  const textOf = (ordinal: number): string => foldedText([texts[ordinal] ?? '']);
  return (text: string): number[] => [...index.search(readWordQuery(text), textOf).keys()].sort((a, b) => a - b);
}

const find = indexOf(headlines);

describe('search', () => {
  test.each([
    ['every word must occur', 'gas agreement', [0]],
    ['forms of a word find each other', 'agreements ', [0]],
    ['a pasted headline with its colon', 'Moscow: an agreement on gas supplies is signed', [0]],
    ['small words are words', 'WHO may', [1]],
    ['possessives and dashes do not hide a word', 'trump iran ', [2]],
    ['accents may be left out', 'erdogan ', [3]],
    ['or typed', 'ERDOĞAN ', [3]],
    ['a word being typed finds its beginnings', 'agreemen', [0]],
    ['even past its stem', 'elections', [3]],
    ['Chinese as a substring', '法国', [4]],
    ['not where only its characters or pairs occur', '国法律', []],
    ['a single character anywhere', '国', [4, 5]],
    ['both scripts together', 'tgv 列车', [4]],
    ['names of the language itself are words', 'constructor __proto__', [6]],
    ['nothing for a text without words', '+ - : ~ * "" ()', []],
    ['nothing for what is not there', 'zebra', []],
  ])('%s', (_rule, text, found) => {
    expect(find(text)).toEqual(found);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        find(text);
      }),
      { numRuns: 500 },
    );
  });

  test('finds a document by any run of its own Chinese text', () => {
    const text = '聯合國大會以壓倒性票數贊成通過武器貿易條約';
    const findOne = indexOf([text]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 6 }), (start, length) => {
        expect(findOne(text.slice(start, start + length))).toEqual([0]);
      }),
    );
  });

  test('ranks a headline above a summary', () => {
    const index = createSearchIndex();
    index.add(
      buildSegment(2000, [
        { ...documentOf('Other things happen here', 0), summary: 'About a comet.' },
        documentOf('A comet is seen here', 1),
      ]),
    );
    const hits = index.search(readWordQuery('comet'), () => '');
    expect(hits.get(1)).toBeGreaterThan(hits.get(0) ?? 0);
  });
});
