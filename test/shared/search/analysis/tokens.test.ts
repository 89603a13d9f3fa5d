import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldKeepingCase } from '../../../../shared/search/analysis/fold.ts';
import { tokenize } from '../../../../shared/search/analysis/tokens.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from("aS.'’é\u0301\u00ad\u200d 法がｶﾞกิ😀𠀀\ud800Ω")) }),
);

describe('fold', () => {
  test.each([
    ['ERDOĞAN', 'erdogan'],
    ['İzmir', 'izmir'],
    ['Straße', 'strasse'],
    ['ＷＨＯ', 'who'],
    ['ℝ𝐀', 'ra'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['co\u00adoperate', 'cooperate'],
    ['ʿAlī', 'ali'],
    ['ｶﾞ', 'ガ'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['俄羅斯總統', '俄罗斯总统'],
    ['薴', '苎'],
    ['日本国', '日本国'],
    ['𡃄國', '𡃄国'],
  ])('«%s» is «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('leaves no upper case, and folds once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text).toLowerCase()).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(foldKeepingCase(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokenize', () => {
  test('cuts at every punctuation and folds case and accents', () => {
    expect(texts('Iran–US talks: Erdoğan/González, “ＷＨＯ” (covid-19)')).toEqual([
      'iran',
      'us',
      'talks',
      'erdogan',
      'gonzalez',
      'who',
      'covid',
      '19',
    ]);
  });

  test('leaves a possessive out of its word, and keeps its place', () => {
    expect(tokenize("Trump's plan")).toEqual([
      { kind: 'word', text: 'trump', start: 0, end: 5 },
      { kind: 'word', text: 'plan', start: 8, end: 12 },
    ]);
    expect(texts('习近平’s U.S.’s')).toEqual(['习近平', 'us']);
    expect(texts('the Browns’ ’90s, TRUMP’S, Kata‘ib’s')).toEqual(['the', 'browns', '90s', 'trump', 'kataib']);
  });

  test('takes initials, and words with an apostrophe, for one word of parts', () => {
    expect(tokenize('The U.S.')[1]).toMatchObject({
      text: 'us',
      start: 4,
      end: 8,
      parts: [{ text: 'u' }, { text: 's' }],
    });
    expect(texts('J.R.R.Tolkien at 3.5 p.m. on example.com. A.')).toEqual([
      'jrr',
      'tolkien',
      'at',
      '3',
      '5',
      'pm',
      'on',
      'example',
      'com',
      'a',
    ]);
    expect(tokenize("d'Ivoire")[0]?.parts?.map(({ text, start }) => [text, start])).toEqual([
      ['d', 0],
      ['ivoire', 2],
    ]);
  });

  test('takes a stretch of Chinese as one run, apart from the Latin words in it', () => {
    expect(tokenize('法國TGV列車')).toEqual([
      { kind: 'run', text: '法国', start: 0, end: 2 },
      { kind: 'word', text: 'tgv', start: 2, end: 5 },
      { kind: 'run', text: '列车', start: 5, end: 7 },
    ]);
    expect(texts('サッカー、葛\u{e0100}城')).toEqual(['サッカー', '葛城']);
  });

  test('places lie in the text and in order, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, parts } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of parts ?? []) expect(part.start >= start && part.end <= end).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
