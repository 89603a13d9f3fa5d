import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend, mendWithSources } from '../../../shared/format/mend.ts';
import { computing } from './read.ts';

describe('mending', () => {
  test.each([
    ['a desire for &#034;coalition&#034;', 'a desire for "coalition"'],
    ['Rock &amp; Roll', 'Rock & Roll'],
    ['UNESCO&amp;#39;s list', "UNESCO's list"],
    ['caf&eacute; &#x27;x&#X27; &ndash; &hellip;', "café 'x' – …"],
    ['&#150; is a dash, &unknown; and &; stay', '– is a dash, &unknown; and &; stay'],
    ['bell&#7; and &#0;', 'bell and \ufffd'],
  ])('resolves references: %s', (original, mended) => {
    expect(mend(original)).toBe(mended);
  });

  test.each([
    ["由''雅各布''領導", '由雅各布領導'],
    ['特大型"\'鎳"\'礦', '特大型鎳礦'],
    ["'''Bold''' and ''italic''", 'Bold and italic'],
    ['It\'s been way too long" (title)', 'It\'s been way too long" (title)'],
    ['"\'Tis the season," he said', '"\'Tis the season," he said'],
  ])('takes the marks of bold and italic off in pairs: %s', (original, mended) => {
    expect(mend(original)).toBe(mended);
  });

  test.each([
    ['Un titular {{es icon}}', 'Un titular'],
    ['查閱。{{en}}', '查閱。'],
    ['回應。[http:--news.example.com-1.html 中國時報]{{dead link ', '回應。'],
    ['回應。{{dead link |date=2018年5月 }}', '回應。'],
    ['{{lang|en|Tesco}} opens', 'Tesco opens'],
    ['刊出冰点]]》被勒令停刊', '刊出冰点》被勒令停刊'],
    ['[[Tesco|The shop]] and [[Asda]]', 'The shop and Asda'],
    ['left }} over [[ here', 'left over here'],
    ['M<sub>W</sub> 7.1', 'MW 7.1'],
    ['if a < b and c > d', 'if a < b and c > d'],
  ])('takes templates, brackets and tags off: %s', (original, mended) => {
    expect(mend(original)).toBe(mended);
  });

  test.each([
    ['總理-{zh-hans:沙龙; zh-hant:夏隆;}-病情', '總理沙龙病情'],
    ['-{zh-tw:奈及利亞; zh-hk:尼日利亞; zh-cn:尼日利亚}-爆炸', '尼日利亚爆炸'],
    ['-{zh-hk:車路士;zh-tw:切爾西}-', '車路士'],
    ['-{zh:布朗甲;zh-hk:白高敦}-', '布朗甲'],
    ['代表-{朴}-槿惠', '代表朴槿惠'],
    ['-{A|zh-tw:盈拉;zh-cn:英拉}-', '英拉'],
    ['前往-{zh-tw:甲;zh-cn:乙', '前往乙'],
    ['-{zh-cn: 外-{朴}-内;}-', '外朴内'],
  ])('chooses one of several spellings: %s', (original, mended) => {
    expect(mend(original)).toBe(mended);
  });

  test.each([
    ['伊军遇袭。[http:--news.example.com-w-1.html 新华网]date=十一月 2017 ', '伊军遇袭。', ['新华网']],
    ['起火。[https:--a.example-1 BBC] [http:--b.example-2 路透社]date=2018年5月 ', '起火。', ['BBC', '路透社']],
    ['甲。[http:--a.example-1 BBC]date=2018年5月 [http:--b.example-2 CNN]date=十一月 2017', '甲。', ['BBC', 'CNN']],
    ['襲擊。《[http:--a.example-1 東方日報]》、《[http:--b.example-2 中央社]》', '襲擊。', ['東方日報', '中央社']],
    ['发表（[http:--news.example.com-1 新华网]）。', '发表。', ['新华网']],
    ['被扣查， [http:--a.example-1 (BBC)] 當局其後表示', '被扣查，當局其後表示', ['BBC']],
    ['74人。 [http:--news.example.com-1.htm (新华网', '74人。', ['新华网']],
    ['排名（[http:--www.example.co.uk-ranking.html]）。', '排名。', ['example.co.uk']],
    ['辭職。[http:--a.example-1 BBC]→ 維基新聞', '辭職。', ['BBC']],
    ['得分。[https:--a.example-1 星島日報]yes', '得分。', ['星島日報']],
    ['平板。http:--www.apple.example-2010-ipad.html', '平板。', ['apple.example']],
    ['推出 [http:--video.example.com- Google Video] 服务', '推出 Google Video 服务', []],
    ['文章《[http:--a.example-1 現代化]》後', '文章《現代化》後', []],
  ])('takes the links of a wiki page out: %s', (original, text, publishers) => {
    const mended = mendWithSources(original);
    expect(mended.text).toBe(text);
    expect(mended.sources.map((source) => source.publisher)).toEqual(publishers);
    expect(mended.sources.every((source) => source.url === undefined)).toBe(true);
  });

  test('keeps the address of a link whose slashes are whole', () => {
    expect(mendWithSources('Fire. [http://a.example/1 BBC]').sources).toEqual([
      { publisher: 'BBC', url: 'http://a.example/1' },
    ]);
  });

  test.each([
    ['海地總統選舉:45:17+00:00', '海地總統選舉'],
    ['結束。date=2018年5月', '結束。'],
    ['the update=2018 of date=soon here', 'the update=2018 of date=soon here'],
    ['三  人 ，受伤 。', '三 人，受伤。'],
    ['就職　誓言', '就職 誓言'],
    ['獲勝（）。', '獲勝。'],
    ['a\tb\u0000c\r\nd', 'a bc d'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['  plain  ', 'plain'],
  ])('tidies the rest: %j', (original, mended) => {
    expect(mend(original)).toBe(mended);
  });

  test.each(['[http:--a.example-1 BBC]', '{{en}}', '（）', "''''", '-{}-'])('never empties a text: %s', (original) => {
    expect(mend(original)).toBe(original);
  });

  test('is empty only for blank texts', () => {
    expect(mend('')).toBe('');
    expect(mend(' \n ')).toBe('');
    expect(mend('\u0000')).toBe('\ufffd');
  });

  const remains = fc.constantFrom(
    ...[
      '&amp;',
      '#39;',
      '&',
      'lt;',
      '-{',
      '}-',
      'zh-cn:',
      ';',
      '{{',
      '}}',
      '[[',
      ']]',
      '[http:--a.b-c ',
      ']',
      '[',
      '|',
    ],
    ...[
      'date=2018年5月',
      'yes',
      '《',
      '》',
      '（',
      '）',
      "''",
      "'",
      '"',
      ' ',
      '，',
      '<b>',
      '</',
      'sub>',
      'x',
      '朴',
      '\ufdd0',
    ],
    ...['\u0000', '\ud800', '\u3000', '→', '、', '(', ')', 'dead link', ':59:17+00:00', 'https:', '//', '\n'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(remains, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('changes nothing the second time, and never empties a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mend(text);
        expect(mend(once)).toBe(once);
        expect(once === '').toBe(text.trim() === '');
        expect(once).not.toMatch(/\p{Cs}|\ufdd0/u);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['[http:--a', ''],
    ['[http:--a.b-c x', ']'],
    ['-{zh-cn:', ''],
    ['-{', '}-'],
    ['{{', ''],
    ['{{a|', '}}'],
    ['[[', ']]'],
    ['&amp;', ''],
    ['&', ';'],
    ['（', '）'],
    ['《 ', ''],
    [' ', 'x'],
    ["'' ", ''],
    ['date=', ''],
    ['<sub ', ''],
    ['\u3000、', ''],
  ])('takes linear time on a megabyte of %j', (opening, closing) => {
    const repeats = Math.floor(1_000_000 / (opening.length + closing.length));
    const start = computing();
    mend(`x${opening.repeat(repeats)}y${closing.repeat(repeats)}`);
    expect(computing() - start).toBeLessThan(8_000);
  });
});
