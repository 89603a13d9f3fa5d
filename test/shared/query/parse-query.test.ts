import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { printQuery } from '../../../shared/query/print-query.ts';
import { withoutSpans } from './without-spans.ts';

/** What a text is understood as, in the plainest text that says the same. */
function understood(text: string): string {
  const { root } = parseQuery(text);
  return root ? printQuery(root) : '';
}

describe('words', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['syria', 'syria'],
    ['  syria \t iraq\n', 'syria iraq'],
    ['syria AND iraq', 'syria iraq'],
    ['syria, iraq; iran.', 'syria iraq iran'],
    ['(syria) ((iraq))', 'syria iraq'],
    ['+syria +iraq', 'syria iraq'],
    ['C++ C# $100 #metoo', 'C++ C $100 metoo'],
    ['a-b a/b a.b O’Brien x_y', 'a-b a/b a.b O’Brien x_y'],
    ['a - b -- c --d', 'a b c d'],
    ['Iran–US talks', 'Iran US talks'],
    ['wait... what', 'wait what'],
    ['putin:', 'putin'],
    ['putin: war', 'putin war'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['10:30 1:2', '10:30 1:2'],
    ['not or and near', 'not or and near'],
    ['Or And Not Near', 'Or And Not Near'],
    ['叙利亚', '叙利亚'],
    ['叙利亚，伊拉克。伊朗', '叙利亚 伊拉克 伊朗'],
    ['《新闻》、【快讯】', '新闻 快讯'],
    ['叙利亚　伊拉克', '叙利亚 伊拉克'],
    ['ＵＳ　２０', 'US 20'],
    ['叙利亚或伊拉克', '叙利亚或伊拉克'],
  ])('%j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });
});

describe('operators', () => {
  test.each([
    ['a OR b', 'a OR b'],
    ['a | b || c', 'a OR b OR c'],
    ['a b OR c d', 'a b OR c d'],
    ['a (b OR c) d', 'a (b OR c) d'],
    ['((a OR b) OR c)', 'a OR b OR c'],
    ['a AND (b AND c)', 'a b c'],
    ['a NOT b', 'a -b'],
    ['a AND NOT b', 'a -b'],
    ['a -b', 'a -b'],
    ['-a', '-a'],
    ['NOT NOT a', 'a'],
    ['-(-a)', 'a'],
    ['-(a b)', '-(a b)'],
    ['-(a OR b) c', '-(a OR b) c'],
    ['a OR -b', 'a OR -b'],
    ['(-a)', '-a'],
    ['-"white house"', '-"white house"'],
    ['−a －b', '-a -b'],
    ['美国 或 中国', '美国 OR 中国'],
    ['美国 且 中国 非 日本', '美国 中国 -日本'],
    ['（美国｜中国） 日本', '(美国 OR 中国) 日本'],
    ['a near/5 b', 'a NEAR/5 b'],
    ['a NEAR b', 'a NEAR/10 b'],
    ['a Near/3 b', 'a NEAR/3 b'],
    ['a near/5 b near/2 c', 'a NEAR/5 b NEAR/2 c'],
    ['a near/5 b c near/2 d', 'a NEAR/5 b c NEAR/2 d'],
    ['"x y" NEAR/3 (a OR b*)', '"x y" NEAR/3 (a OR b*)'],
    ['-a near/5 b', '-a NEAR/5 b'],
    ['headline:a near/5 b', 'headline:a NEAR/5 headline:b'],
    ['headline:(a near/5 b)', 'headline:a NEAR/5 headline:b'],
    ['elected near/3 2016', 'elected NEAR/3 2016'],
    ['2016 near/3 elected', '2016 NEAR/3 elected'],
    ['美国 near/4 中国', '美国 NEAR/4 中国'],
  ])('%j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });

  test('NEAR in a row shares the words between', () => {
    expect(withoutSpans(parseQuery('a NEAR/1 b NEAR/2 c').root)).toEqual({
      kind: 'all',
      of: [
        { kind: 'near', distance: 1, left: { kind: 'word', text: 'a' }, right: { kind: 'word', text: 'b' } },
        { kind: 'near', distance: 2, left: { kind: 'word', text: 'b' }, right: { kind: 'word', text: 'c' } },
      ],
    });
  });
});

describe('phrases, patterns, slips', () => {
  test.each([
    ['"white house"', '"white house"'],
    ['"  white   house "', '"white   house"'],
    ['“white house”', '"white house"'],
    ['„weißes Haus“', '"weißes Haus"'],
    ['«maison blanche» »weißes Haus«', '"maison blanche" "weißes Haus"'],
    ['「白宫」 『白宮』', '"白宫" "白宮"'],
    ['＂白宫＂', '"白宫"'],
    ['"white house" trump', '"white house" trump'],
    ['rock"n roll"', 'rock "n roll"'],
    ['"a AND (b OR c)"', '"a AND (b OR c)"'],
    ['"head* -x headline:y 2015"', '"head* -x headline:y 2015"'],
    ['«say "no" now»', '«say "no" now»'],
    ['"white hou', '"white hou"'],
    ['"2015"', '"2015"'],
    ['head*', 'head*'],
    ['*word', '*word'],
    ['in*fix a*b*c', 'in*fix a*b*c'],
    ['a**b **', 'a*b'],
    ['head＊', 'head*'],
    ['-head*', '-head*'],
    ['习*', '习*'],
    ['word~1 word~2 word~', 'word~1 word~2 word~1'],
    ['word~9', 'word~2'],
    ['~1 a~b', '~1 a~b'],
  ])('%j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });
});

describe('fields', () => {
  test.each([
    ['headline:putin', 'headline:putin'],
    ['headline: putin', 'headline:putin'],
    ['HEADLINE:putin title:putin', 'headline:putin headline:putin'],
    ['topics:syria sources:bbc', 'topic:syria source:bbc'],
    ['heading:"syrian civil war"', 'heading:"syrian civil war"'],
    ['summary:head* category:word~1', 'summary:head* category:word~1'],
    ['topic:(a OR b) c', '(topic:a OR topic:b) c'],
    ['topic:(a -b)', 'topic:a -topic:b'],
    ['-topic:a topic:-b', '-topic:a -topic:b'],
    ['topic:(headline:a b)', 'headline:a topic:b'],
    ['headline:topic:a', 'topic:a'],
    ['headline:2015 2015', 'headline:2015 2015'],
    ['headline:(sep 2015)', 'headline:sep headline:2015'],
    ['headline:OR', 'headline:OR'],
    ['headline:a:b', 'headline:a:b'],
    ['标题:习近平', 'headline:习近平'],
    ['标题：习近平', 'headline:习近平'],
    [
      '摘要：经济 话题：美国 来源：新华社 分类：灾害 专题：战争',
      'summary:经济 topic:美国 source:新华社 category:灾害 heading:战争',
    ],
    ['標題：習近平 話題：美國', 'headline:習近平 topic:美國'],
    ['话题：（美国 或 中国）', 'topic:美国 OR topic:中国'],
    ['标题:2015年计划', 'headline:2015年计划'],
    ['has:image', 'has:image'],
    ['has:images has:revision -has:summary', 'has:image has:revisions -has:summary'],
    ['有:图片 有：修订 含:摘要', 'has:image has:revisions has:summary'],
    ['has:"image"', 'has:image'],
  ])('%j is %j', (text, printed) => {
    expect(understood(text)).toBe(printed);
  });
});

test('spans say where everything stands in the typed text', () => {
  const text = 'a “b c” -headline:d 4 Sept. 2015';
  const { root } = parseQuery(text);
  const parts = root?.kind === 'all' ? root.of.map(({ span }) => text.slice(span.start, span.end)) : [];
  expect(parts).toEqual(['a', '“b c”', '-headline:d', '4 Sept. 2015']);
});
