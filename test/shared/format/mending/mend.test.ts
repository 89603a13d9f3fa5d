import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../../../../shared/format/mending/mend.ts';

describe('mend', () => {
  test.each([
    ['HTML references', 'a &#034;coalition&#034; of &quot;all&quot; &eacute;', 'a "coalition" of "all" é'],
    ['references encoded twice', 'Ben &amp;amp; Jerry&amp;#39;s', "Ben & Jerry's"],
    ['references that are none', 'AT&T; a &nosuch; b', 'AT&T; a &nosuch; b'],
    ['wiki quotes', "''Titanic'' and \"'克里米亞\"'的", 'Titanic and 克里米亞的'],
    ['templates', 'The paper {{es icon}} says{{dead link ', 'The paper says'],
    ['spellings', '發生-{zh-tw:芮氏;zh-cn:里氏}-5.8级地震', '發生里氏5.8级地震'],
    ['one spelling', '總統-{朴}-槿惠', '總統朴槿惠'],
    ['no spelling that is preferred', '-{zh-tw:盈拉; zh-hk:英祿}-', '盈拉'],
    ['broken links', '成立。[http:--news.example.com-a-b_c.html 新華網]date=十一月 2017 ', '成立。'],
    ['broken links within', '飛機失聯 [http:--a.example-b.htm (腾讯)] 后被确认', '飛機失聯 后被确认'],
    ['brackets that are left', '航空038号班机]]在机场', '航空038号班机在机场'],
    ['spaces', '  a \u00a0 b\t c ', 'a b c'],
    [
      'nothing of a plain text',
      'Costs rose by 3 = 5 - 2 [sic] in {some} places',
      'Costs rose by 3 = 5 - 2 [sic] in {some} places',
    ],
  ])('mends %s', (_what, original, text) => {
    expect(mend(original).text).toBe(text);
  });

  test('names the reporters of links that it takes out, and keeps the original', () => {
    const original = '成立。[http:--a.example-1.html 新華網] [https:--b.example-2.html (路透社)]';
    expect(mend(original)).toEqual({ text: '成立。', reporters: ['新華網', '路透社'], original });
  });

  test('keeps no original of a text that it left alone', () => {
    expect(mend(' A plain headline.  ')).toEqual({ text: 'A plain headline.', reporters: [] });
  });

  test('makes nothing of no text, mends once for all, and stays quick', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('[http:--', ']', '{{', '}}', "''", '&amp;', '&#39;', '-{zh-cn:', ';}-', 'date=', ' '),
    );
    const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (original) => {
        const { text } = mend(original);
        if (/[^\s\p{Cc}]/u.test(original)) expect(text).not.toBe('');
      }),
      { numRuns: 1000 },
    );
    for (const hostile of ['[http:--', '{{', "''", '-{', '&amp;', '&#x', ']]', '（', ' ', '"\'', 'date=']) {
      const started = performance.now();
      mend(hostile.repeat(200_000 / hostile.length));
      expect(performance.now() - started, hostile).toBeLessThan(3000);
    }
  });
});
