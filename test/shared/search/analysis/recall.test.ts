import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occursIn } from '../../../../shared/search/analysis/closeness.ts';
import { createFinder } from '../../../../shared/search/analysis/finder.ts';
import { createNewsAnalyzer } from '../../../../shared/search/analysis/news-analyzer.ts';
import { readPlaces } from '../../../../shared/search/analysis/places.ts';
import { plainText, scanFor } from '../../../../tools/bench/recall-scan.ts';

const analyzer = createNewsAnalyzer(['en', 'de'], '78.2');

/** Whether a word is found in a text as an engine would find it: by terms, and where they do not tell all, on the text. */
function isFound(word: string, text: string): boolean {
  const terms = analyzer.termsOf(text);
  const { required, mustTouch } = analyzer.soughtTerms(word, 'word');
  const has = required.every((group) =>
    group.some((sought) =>
      terms.some((term) => (sought.isBeginning ? term.startsWith(sought.term) : term === sought.term)),
    ),
  );
  return (
    required.length > 0 &&
    has &&
    (!mustTouch || occursIn([readPlaces(text)], createFinder({ kind: 'word', text: word }, analyzer)))
  );
}

const isScanned = (word: string, text: string): boolean => scanFor(word)(plainText(text));

describe('the scan', () => {
  test.each([
    ['erdogan', 'Erdoğan’s plan', true],
    ['Erdoğan’s', 'of ERDOGAN', true],
    ['iran', 'Iranian', false],
    ['us', 'the U.S.', false],
    ['covid-19', 'a COVID–19 ward', true],
    ['拉克', '伊拉克', true],
    ['拉伊', '伊拉克', false],
    ['c++', 'c++ and c', true],
  ])('«%s» in «%s»: %s', (word, text, isThere) => {
    expect(isScanned(word, text)).toBe(isThere);
  });
});

describe('recall', () => {
  const units = [
    'a',
    's',
    'S',
    'É',
    'e\u0301',
    'ß',
    'İ',
    '1',
    '１',
    "'",
    '’',
    '.',
    '-',
    ' ',
    ' ',
    '\n',
    'ω',
    'й',
    '法',
    '国',
    '𠀀',
    'が',
    'か\u3099',
    'ー',
    'กิ',
    '😀',
    '，',
    'ﬁ',
    'נ',
    'ش',
    '한',
  ];
  const anyText = fc.string({ unit: fc.constantFrom(...units), maxLength: 30 });

  test('whatever word of a text the scan finds in any text is found there', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const words = [
          ...one.matchAll(/[\p{L}\p{N}\p{M}](?:['’.]?[\p{L}\p{N}\p{M}])*/gu),
          ...one.matchAll(/[\p{L}\p{N}\p{M}]+/gu),
        ].map(([word]) => word);
        for (const word of words)
          for (const text of [one, other])
            if (isScanned(word, text)) expect(isFound(word, text), `${word} in ${text}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever stretch of Chinese the scan finds is found', () => {
    const run = fc.string({ unit: fc.constantFrom('法', '国', '总', '统', '𠀀', '，', 'a', ' '), maxLength: 12 });
    fc.assert(
      fc.property(run, fc.nat(11), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
        const [stretch = ''] =
          [...text]
            .slice(from, from + length)
            .join('')
            .match(/\p{Script=Han}+/u) ?? [];
        if (stretch !== '' && isScanned(stretch, text))
          expect(isFound(stretch, text), `${stretch} in ${text}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
