import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, pairsOf, stem, termsOf, tokenize } from '../../../shared/search/analyzer.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  test('cuts at every punctuation and folds case and accents', () => {
    expect(texts('Iran–US talks: Erdoğan/González, “ＷＨＯ”')).toEqual([
      'iran',
      'us',
      'talks',
      'erdogan',
      'gonzalez',
      'who',
    ]);
  });

  test('leaves a possessive out of its word, and keeps its place', () => {
    expect(tokenize("Trump's plan")).toEqual([
      { kind: 'word', text: 'trump', start: 0, end: 5 },
      { kind: 'word', text: 'plan', start: 8, end: 12 },
    ]);
    expect(texts("Kata'ib Hezbollah")).toEqual(['kata', 'ib', 'hezbollah']);
  });

  test('takes a stretch of Chinese as one run, apart from the Latin words in it', () => {
    expect(tokenize('法國TGV列車')).toEqual([
      { kind: 'run', text: '法國', start: 0, end: 2 },
      { kind: 'word', text: 'tgv', start: 2, end: 5 },
      { kind: 'run', text: '列車', start: 5, end: 7 },
    ]);
  });

  test('keeps what is a letter to its reader: Japanese voicing, Thai and Devanagari vowels', () => {
    expect(texts('がか')).toEqual(['がか']);
    expect(fold('ที่')).toBe('ที่'.normalize('NFC'));
    expect(texts('हिन्दी')).toEqual(['हिन्दी']);
  });

  test('places lie in the text and in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, text: folded } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end))).toBe(folded);
          last = end;
        }
      }),
    );
  });
});

describe('termsOf', () => {
  test('gives a word as it stands and its stem', () => {
    expect(termsOf({ kind: 'word', text: 'agreements', start: 0, end: 10 })).toEqual([
      'agreements',
      stem('agreements'),
    ]);
    expect(termsOf({ kind: 'word', text: 'iran', start: 0, end: 4 })).toEqual(['iran']);
  });

  test('gives a run as its pairs and its last character', () => {
    expect(termsOf({ kind: 'run', text: '叙利亚', start: 0, end: 3 })).toEqual(['叙利', '利亚', '亚']);
    expect(pairsOf('亚')).toEqual([]);
  });
});
