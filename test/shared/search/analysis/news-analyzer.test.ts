import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { createNewsAnalyzer } from '../../../../shared/search/analysis/news-analyzer.ts';

const analyzer = createNewsAnalyzer(['en'], '78.2');
const letters = fc.string({ unit: fc.constantFrom(...Array.from('aeiounrstlmdgkyäöüßéñåøőığşłаеиоунткавыяαειουςντ')) });

describe('terms of a token', () => {
  test.each([
    ['iran', ['iran']],
    ['agreements', ['agreements', '=agreement']],
    ['Erdoğan’s', ['erdogan']],
    ['ＷＨＯ', ['who', 'WHO']],
    ['US', ['us', 'US']],
    ['U.S.', ['us', 'US', 'u', 's']],
    ["U.S.'s", ['us', 'US', 'u', 's']],
    ['May', ['may', 'May']],
    ['Minister', ['minister', '=minist']],
    ['NATO', ['nato', 'NATO']],
    ['washington.The', ['washington', 'the']],
    ["Sana'a", ['sanaa', 'sana', 'a']],
    ['2015年', ['2015', '年']],
    ['伊拉克', ['伊拉', '拉克', '克', '伊拉克']],
    ['法国', ['法国', '国', '法国']],
    ['サッカー', ['サッ', 'ッカ', 'カー', 'ー', 'サッカー']],
    ['😀', []],
    ["'", []],
  ])('«%s» gives %j', (token, terms) => {
    expect(analyzer.termsOf(token)).toEqual(terms);
  });

  test('of a word of ASCII, which is not cut, are those of the same word when it is cut', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('aegmnrstuyAGMSUWY019.')),
      minLength: 1,
      maxLength: 45,
    });
    fc.assert(
      fc.property(words, (word) => {
        expect(analyzer.termsOf(word)).toEqual(analyzer.termsOf(`(${word}`));
      }),
      { numRuns: 1000 },
    );
  });

  test('stems by the languages of the archive, together, each for its script', () => {
    const many = createNewsAnalyzer(['de-AT', 'ru', 'zh-Hant', 'xx'], '78.2');
    expect(many.languages).toEqual(['de', 'ru']);
    expect(many.termsOf('Präsidenten')).toEqual(['prasidenten', '=prasident']);
    expect(many.termsOf('выборами')).toEqual(['выборами', '=выбор']);
    expect(createNewsAnalyzer(['de', 'en'], '78.2').termsOf('policies')).toEqual(['policies', '=polici']);
    expect(createNewsAnalyzer(['zh', 'ja'], '78.2').termsOf('elections')).toEqual(['elections', '=elect']);
  });

  test.each(['da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr'])(
    'any text gives terms in %s, and always the same',
    (language) => {
      const one = createNewsAnalyzer([language], '78.2');
      const other = createNewsAnalyzer([language], '78.2');
      fc.assert(
        fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), fc.string({ unit: 'binary' }), (a, b) => {
          for (const text of [a, b, a + b]) expect(one.termsOf(text)).toEqual(other.termsOf(text));
          for (const term of one.termsOf(b)) expect(term).not.toBe('');
        }),
      );
    },
  );

  test('are cut by the table as the analyser itself cuts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(cut(text).flatMap((token) => analyzer.termsOf(token))).toEqual(analyzer.termsOf(text));
      }),
    );
  });
});

/** As an engine cuts: unit by unit, by the table alone. */
function cut(text: string): string[] {
  const tokens = [''];
  for (const unit of text.split('')) {
    if (analyzer.tokenUnits[unit.charCodeAt(0)] === 0) tokens.push('');
    else tokens.push(`${tokens.pop() ?? ''}${unit}`);
  }
  return tokens.filter((token) => token !== '');
}

describe('what typed text asks for', () => {
  const terms = (typed: string): string[][] =>
    analyzer
      .soughtTerms(typed, 'word')
      .required.map((group) => group.map(({ term, isBeginning }) => (isBeginning ? `${term}*` : term)));
  const preferred = (typed: string): string[] => analyzer.soughtTerms(typed, 'word').preferred.map(({ term }) => term);

  test.each([
    ['agreement', [['agreement', '=agreement']]],
    ['agreements', [['agreements', '=agreements', 'agreement', '=agreement']]],
    ['us', [['us']]],
    ['use', [['use', '=use', '=us']]],
    ['covid-19', [['covid', '=covid'], ['19']]],
    ['法', [['法*']]],
    ['伊拉克', [['伊拉'], ['拉克']]],
    ['?!', []],
  ])('«%s»: one of each group of %j', (typed, groups) => {
    expect(terms(typed)).toEqual(groups);
  });

  test('an acronym and a name that is a word prefer what is written as they are', () => {
    expect(['US', 'us', 'U.S.', 'May', 'may', 'Iran', '巴格达南部'].map(preferred)).toEqual([
      ['US'],
      [],
      ['US'],
      ['May'],
      [],
      [],
      ['巴格达'],
    ]);
  });

  test('“US” finds what has “us” as well, but “US” and “U.S.” rank above it', () => {
    const builder = new lunr.Builder();
    builder.ref('id');
    builder.field('text');
    // Lunr's types know of no tokenizer of one's own.
    Object.assign(builder, {
      tokenizer: (text: string) => analyzer.termsOf(text).map((term) => new lunr.Token(term, {})),
    });
    const texts = [
      'They told us that it was over',
      'A vote in the US was put off',
      'Nobody among us was hurt',
      'Talks of the U.S. and of Iran',
      'The bus was late again today',
    ];
    for (const [id, text] of texts.entries()) builder.add({ id, text });
    const { required, preferred } = analyzer.soughtTerms('US', 'word');
    const results = builder.build().query((query) => {
      for (const { term, weight } of [...required.flat(), ...preferred])
        query.term(term, { boost: weight, usePipeline: false });
    });
    const ranked = results.map(({ ref }) => Number(ref));
    expect(new Set(ranked.slice(0, 2))).toEqual(new Set([1, 3]));
    expect(new Set(ranked.slice(2))).toEqual(new Set([0, 2]));
  });

  test('a phrase asks for its words as they stand', () => {
    const { required, mustTouch } = analyzer.soughtTerms('White Houses', 'phrase');
    expect([required.map((group) => group.map(({ term }) => term)), mustTouch]).toEqual([
      [['white'], ['houses']],
      true,
    ]);
  });

  test('several tokens, and a run of more than a pair, must stand together', () => {
    const must = ['iran', 'covid-19', '法国', '伊拉克', 'TGV列車'].map(
      (typed) => analyzer.soughtTerms(typed, 'word').mustTouch,
    );
    expect(must).toEqual([false, true, false, true, true]);
  });

  test('the last word may be the beginning of one, unless something follows it', () => {
    const begun = (typed: string): string[] =>
      analyzer
        .soughtTerms(typed, 'beginning')
        .required.flat()
        .flatMap(({ term, isBeginning }) => (isBeginning ? [term] : []));
    expect(['agre', 'agre-', 'covid-1', '法国'].map(begun)).toEqual([['agre'], [], ['1'], []]);
  });
});

describe('what is stored', () => {
  test('is named by version, languages and ICU', () => {
    expect(createNewsAnalyzer(['fr', 'en-GB'], '74.1').id).toBe('news/2 en,fr icu/74.1');
  });

  test('tells words from their stems, exact forms and pairs across words', () => {
    const words = ['agreement', '=agre', 'US', '伊拉克', '拉克', '法国', '国', 'erdogan'].filter((term) =>
      analyzer.isWord(term),
    );
    expect(words).toEqual(['agreement', '伊拉克', '法国', 'erdogan']);
  });
});
