import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { printQuery } from '../../../shared/query/print-query.ts';
import { withoutSpans } from './without-spans.ts';

function understood(text: string): string {
  const { root } = parseQuery(text);
  return root ? printQuery(root) : '';
}

describe('dates', () => {
  test.each([
    ['2015', '2015'],
    ['sep 2015', '2015-09'],
    ['Sept. 2015', '2015-09'],
    ['September, 2015', '2015-09'],
    ['september of 2015', '2015-09'],
    ['sep-2015', '2015-09'],
    ['2015-09', '2015-09'],
    ['2015/9', '2015-09'],
    ['09/2015', '2015-09'],
    ['2015-09-04', '2015-09-04'],
    ['2015-9-4', '2015-09-04'],
    ['2015/9/4', '2015-09-04'],
    ['2015.9.4', '2015-09-04'],
    ['2015-09-04T10:30:00Z', '2015-09-04'],
    ['4 September 2015', '2015-09-04'],
    ['4th of September 2015', '2015-09-04'],
    ['Sept. 4, 2015', '2015-09-04'],
    ['September 4th 2015', '2015-09-04'],
    ['4-Sep-2015', '2015-09-04'],
    ['Friday, 4 September 2015', '2015-09-04'],
    ['Fri Sep 4 2015', '2015-09-04'],
    ['4. März 2015', '2015-03-04'],
    ['1er décembre 2015', '2015-12-01'],
    ['4 de septiembre de 2015', '2015-09-04'],
    ['4.9.2015', '2015-09-04'],
    ['4/9/2015', '2015-09-04'],
    ['13/9/2015', '2015-09-13'],
    ['9/13/2015', '2015-09-13'],
    ['1990s', '1990..1999'],
    ['1914-1918', '1914..1918'],
    ['2015年', '2015'],
    ['2015年9月', '2015-09'],
    ['2015年9月4日', '2015-09-04'],
    ['２０１５年９月４号', '2015-09-04'],
    ['2015年9月4日星期五', '2015-09-04'],
    ['1990年代', '1990..1999'],
    ['9月4日', 'on:4-September'],
    ['2月29日', 'on:29-February'],
  ])('%j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });

  test.each([
    ['2014..2016', '2014..2016'],
    ['2014-03..2015', '2014-03..2015-12'],
    ['2014 .. 2016', '2014..2016'],
    ['..2016', 'until:2016'],
    ['2014..', 'since:2014'],
    ['2014…2016', '2014..2016'],
    ['2014–2016', '2014..2016'],
    ['2014 - 2016', '2014..2016'],
    ['2014 to 2016', '2014..2016'],
    ['sep 2014 until 4 oct 2015', '2014-09-01..2015-10-04'],
    ['1 to 30 September 2015', '2015-09'],
    ['4–7 September 2015', '2015-09-04..2015-09-07'],
    ['September 4-7, 2015', '2015-09-04..2015-09-07'],
    ['4 September to 7 October 2015', '2015-09-04..2015-10-07'],
    ['September 4 to October 7, 2015', '2015-09-04..2015-10-07'],
    ['September to November 2015', '2015-09..2015-11'],
    ['2016..2014', '2014..2016'],
    ['2014年至2016年', '2014..2016'],
    ['2014至2016年', '2014..2016'],
    ['2015年9月1日至30日', '2015-09'],
    ['2015年9月4日到10月7日', '2015-09-04..2015-10-07'],
    ['2014年以来', 'since:2014'],
    ['自2014年以来', 'since:2014'],
    ['2014年以前', 'until:2013'],
    ['2014年之后', 'since:2015'],
    ['截至2014年', 'until:2014'],
  ])('the period %j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });

  test.each([
    ['before:2015', 'until:2014'],
    ['after:2015', 'since:2016'],
    ['since:2015', 'since:2015'],
    ['until:2015', 'until:2015'],
    ['on:2015', '2015'],
    ['before:sep 2015 x', 'until:2015-08 x'],
    ['before: 4 September 2015', 'until:2015-09-03'],
    ['after:"4 September 2015"', 'since:2015-09-05'],
    ['before:2014..2016', 'until:2013'],
    ['since:2015 until:2016', 'since:2015 until:2016'],
    ['date:1066', 'on:1066'],
    ['year:0476', 'on:0476'],
    ['on:4 September', 'on:4-September'],
    ['on:September 4th', 'on:4-September'],
    ['day:22 month:1', 'day:22 month:1'],
    ['day:22nd month:january', 'day:22 month:1'],
    ['month:"jan"', 'month:1'],
    ['日:22 月:1', 'day:22 month:1'],
    ['之前:2015年 之后:2010年9月4日', 'until:2014 since:2010-09-05'],
    ['自：2014 截至：2016', 'since:2014 until:2016'],
    ['日期：2015年9月4日叙利亚', '2015-09-04 叙利亚'],
    ['-2015', '-2015'],
    ['2014 OR 2016', '2014 OR 2016'],
    ['NOT sep 2015', '-2015-09'],
  ])('the bound %j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });

  test.each([
    ['syria sep 2015 iraq', 'syria 2015-09 iraq'],
    ['叙利亚2015年9月', '叙利亚 2015-09'],
    ['2015年以来的袭击', 'since:2015 袭击'],
    ['在2015年的北京', '2015 北京'],
    ['2015年或2016年', '2015 OR 2016'],
    ['2015年度报告 二年级', '2015年度报告 二年级'],
    ['5000 troops, 1200 killed', '5000 troops 1200 killed'],
    ['sold out 2015', 'sold out 2015'],
    ['Mars 2020', 'Mars 2020'],
    ['sep AND 2015', 'sep AND 2015'],
    ['(sep) 2015', 'sep AND 2015'],
    ['2015-16 season', '2015-16 season'],
    ['9/11 24/7', '9/11 24/7'],
    ['September 11 attacks', 'September AND 11 attacks'],
    ['September 2', 'September AND 2'],
    ['"2015" 2015', '"2015" 2015'],
    ['2015 "to" 2016', '2015 "to" 2016'],
    ['2015-02-30', '2015-02-30'],
    ['30 February 2015 x', '30 February 2015 x'],
  ])('in %j what is no date stays: %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });

  test('a period has both of its days', () => {
    expect(withoutSpans(parseQuery('2012-02..2013').root)).toEqual({
      kind: 'period',
      from: '2012-02-01',
      to: '2013-12-31',
    });
  });

  test('a date that no calendar has is one word', () => {
    expect(withoutSpans(parseQuery('30 February, 2015').root)).toEqual({ kind: 'word', text: '30 February, 2015' });
  });
});
