import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { printQuery } from '../../../shared/query/print-query.ts';
import { problemInWords } from '../../../shared/query/problem-in-words.ts';

/** Each problem as its kind and the text that it is about. */
function problemsOf(text: string): readonly string[] {
  return parseQuery(text).problems.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

function understood(text: string): string {
  const { root } = parseQuery(text);
  return root ? printQuery(root) : '';
}

describe('problems', () => {
  test.each([
    ['a "b c', ['unclosed-quote "b c'], 'a "b c"'],
    ['"', ['unclosed-quote "'], ''],
    ['“白宫', ['unclosed-quote “白宫'], '"白宫"'],
    ['(a OR b', ['unclosed-bracket ('], 'a OR b'],
    ['((a', ['unclosed-bracket (('], 'a'],
    ['a) b', ['unopened-bracket )'], 'a b'],
    ['a ))) b', ['unopened-bracket )))'], 'a b'],
    ['（美国', ['unclosed-bracket （'], '美国'],
    ['a "" b', ['empty-phrase ""'], 'a b'],
    ['a "..." b', ['empty-phrase "..."'], 'a b'],
    ['a * b', ['empty-pattern *'], 'a b'],
    ['OR a', ['lone-operator OR'], 'or a'],
    ['a OR', ['lone-operator OR'], 'a'],
    ['a OR OR b', ['lone-operator OR'], 'a OR or b'],
    ['(a OR) b', ['lone-operator OR'], 'a or b'],
    ['a AND', ['lone-operator AND'], 'a'],
    ['a NOT', ['lone-operator NOT'], 'a'],
    ['a NEAR', ['lone-operator NEAR'], 'a'],
    ['near/5 2015', ['lone-operator near/5'], 'near 2015'],
    ['或 美国', ['lone-operator 或'], '"或" 美国'],
    ['a | ', [], 'a'],
    ['topic:', ['field-without-value topic:'], ''],
    ['syria topic: ', ['field-without-value topic:'], 'syria'],
    ['topic: OR a', ['field-without-value topic:'], 'topic OR a'],
    ['标题：', ['field-without-value 标题：'], ''],
    ['headlin:putin', ['unknown-field headlin:'], 'headlin:putin'],
    ['sumary:oil', ['unknown-field sumary:'], 'sumary:oil'],
    ['has:cat', ['unknown-part has:cat'], 'has cat'],
    ['before:dawn', ['not-a-date before:dawn'], 'before dawn'],
    ['after: the war', ['not-a-date after: the'], 'after the war'],
    ['day:32', ['not-a-date day:32'], 'day 32'],
    ['month:13', ['not-a-date month:13'], 'month 13'],
    ['month:foo', ['not-a-date month:foo'], 'month foo'],
    ['on:2015-02-30', ['not-a-date on:2015-02-30'], 'on 2015-02-30'],
    ['2015-02-30', ['not-a-date 2015-02-30'], '2015-02-30'],
    ['31 April 2015', ['not-a-date 31 April 2015'], '31 April 2015'],
    ['2015年13月', ['not-a-date 2015年13月'], '2015年13月'],
    ['4/9/2015', ['ambiguous-date 4/9/2015'], '2015-09-04'],
    ['on:4/9/2015', ['ambiguous-date 4/9/2015'], '2015-09-04'],
    ['4.9.2015 4/4/2015', [], '2015-09-04 2015-04-04'],
    ['2016..2014', ['reversed-period 2016..2014'], '2014..2016'],
    ['a NEAR/5 (b -c)', ['near-operand NEAR/5'], 'a b -c'],
    ['2016 NEAR/5 ()', ['near-operand NEAR/5'], '"2016"'],
    ['headline:a NEAR/5 topic:b', ['near-fields NEAR/5'], 'headline:a topic:b'],
    ['a NEAR/0 b', ['near-distance NEAR/0'], 'a NEAR/1 b'],
    ['a NEAR/500 b', ['near-distance NEAR/500'], 'a NEAR/100 b'],
    ['a~5', ['fuzzy-distance a~5'], 'a~2'],
    ['a~0', ['fuzzy-distance a~0'], 'a~1'],
    ['a*~1', ['fuzzy-pattern a*~1'], 'a*'],
    ['???', ['nothing ???'], ''],
    ['🙂 — …', ['nothing 🙂 — …'], ''],
    ['()', ['nothing ()'], ''],
  ])('%j has %j and is %j', (text, problems, printed) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(understood(text)).toBe(printed);
  });

  test.each([
    'putin:',
    'putin:ukraine',
    'https://example.org',
    '10:30',
    'not a or b',
    'C++',
    'a - b',
    '2014..',
    '9/11',
    '',
    ' ',
    'x:y:z',
    '标题:习近平',
    '2015年',
    '5000',
  ])('%j has none', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('a pasted page is cut to 64 terms, and says so', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const { root, problems } = parseQuery(words.join(' '));
    expect(root?.kind === 'all' && root.of.length).toBe(64);
    const start = words.slice(0, 64).join(' ').length + 1;
    expect(problems).toEqual([{ kind: 'cut', most: 64, unit: 'terms', start, end: words.join(' ').length }]);
  });

  test('a text beyond 10,000 characters is cut there, and says so', () => {
    const text = `syria ${'-'.repeat(20_000)}`;
    expect(parseQuery(text).problems).toEqual([
      { kind: 'cut', most: 10_000, unit: 'characters', start: 10_000, end: text.length },
    ]);
  });

  test('a phrase beyond 1,000 characters is cut, and says so', () => {
    const { root, problems } = parseQuery(`"${'word '.repeat(300)}"`);
    expect(root?.kind === 'phrase' && root.text.length).toBe(999);
    expect(problems.map(({ kind }) => kind)).toEqual(['cut']);
  });

  test('brackets beyond 32 are left out, and what is in them is searched', () => {
    const text = `${'('.repeat(40)}a OR b${')'.repeat(40)} c`;
    expect(understood(text)).toBe('(a OR b) c');
    expect(problemsOf(text)).toEqual([`too-deep ${'('.repeat(8)}`]);
  });

  test('more than anyone would read are counted', () => {
    const { problems } = parseQuery('a) '.repeat(30));
    expect(problems).toHaveLength(13);
    expect(problems.at(-1)).toMatchObject({ kind: 'more-problems', count: 18 });
  });
});

describe('sentences', () => {
  test.each([
    [
      '2015-02-30',
      'en',
      '“2015-02-30” is no date of any calendar and was searched as text; write, for example, 2015-09-04.',
    ],
    ['2015-02-30', 'zh', '“2015-02-30”不是有效的日期，已按文字搜索；请写成例如 2015-09-04。'],
    ['4/9/2015', 'en', '“4/9/2015” was read as 2015-09-04, the day first; for the other write 2015-04-09.'],
    ['4/9/2015', 'zh', '“4/9/2015”按先日后月读作 2015-09-04；若指另一天，请写 2015-04-09。'],
    ['headlin:x', 'en', '“headlin:” is no field and was searched as a word; did you mean “headline:”?'],
    ['a OR', 'en', 'Something is still to come behind “OR”; until then it is left out.'],
    ['OR a', 'en', '“OR” connects nothing here and was searched as a word.'],
    ['(a', 'zh', '括号没有闭合：已在末尾闭合。'],
  ] as const)('%j in %s', (text, language, sentence) => {
    expect(parseQuery(text).problems.map((problem) => problemInWords(problem, language))).toEqual([sentence]);
  });
});
