import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery, parseQuery } from '../../../shared/query/parse-query.ts';
import { printQuery } from '../../../shared/query/print-query.ts';
import { problemInWords } from '../../../shared/query/problem-in-words.ts';
import type { QueryNode, Span } from '../../../shared/query/query.ts';
import { queryInWords } from '../../../shared/query/query-in-words.ts';
import { tokenAt } from '../../../shared/query/token-at.ts';
import { withoutSpans } from './without-spans.ts';

const pieces = (
  'syria Iran|US 叙利亚 OR AND NOT or 或 且 非 | ( ) (( )) " “ ” « » 「 」 - -- + * head* *word a*b ~ ~1 word~1 word~2 x~3 ' +
  'near NEAR NEAR/5 near/0 near/500 headline: topic: 标题： source: has: has:image 有:图片 has:x before: after: on: since: until: day: month: 月: ' +
  '22 1 4 9 january sep Sept. May 2015 2016 1066 2015-09 2015-09-04 2015-02-30 4/9/2015 4.9.2015 2014..2016 .. ... … – — to of ' +
  '2015年 2015年9月4日 9月4日 在 自 以来 以前 至 30日 2015年以来的 年 1990s 1990年代 friday 4th , . : ; 、 ， （ ） ： C++ # @ ~5 putin: a:b http://x.y'
).split(' ');
// Texts that are nearly queries, which no random characters would be.
const typedText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(typedText, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));

describe('any text', () => {
  test('is read without error, and what is told of it lies within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root, problems } = parseQuery(text);
        for (const span of [...problems, ...(root ? spansOf(root) : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(root !== undefined || problems.length > 0 || text.trim() === '').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '自 2015年 以前 near/0 syria',
    'sep AND 2015',
    '-sep 2015',
    'head*~~ ',
    'head*-~1~2 x',
    '2015年9月4日~ NEAR/5 （ ',
    '9月4日* near/500 月: ',
  ])('%s is printed so too', (text) => {
    const { root } = parseQuery(text);
    expect(withoutSpans(parseQuery(root ? printQuery(root) : '').root)).toEqual(withoutSpans(root));
  });

  test('is printed so that it is read as the same tree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root } = parseQuery(text);
        if (!root) return;
        const printed = printQuery(root);
        const again = parseQuery(printed).root;
        expect(withoutSpans(again)).toEqual(withoutSpans(root));
        expect(again && printQuery(again)).toBe(printed);
      }),
      { numRuns: 5000 },
    );
  });

  test('is said in both languages, with each of its problems', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root, problems } = parseQuery(text);
        if (root) {
          expect(queryInWords(root, 'en')).toMatch(/^Events .*\.$/su);
          expect(queryInWords(root, 'zh')).toMatch(/的事件。$/u);
        }
        for (const problem of problems) {
          expect(problemInWords(problem, 'en')).toMatch(/[.?]$/u);
          expect(problemInWords(problem, 'zh')).toMatch(/[。？]$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has a piece at each place, or none, that lies around it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, place) => {
        const caret = Math.min(place, text.length);
        const found = tokenAt(text, caret);
        expect((found?.start ?? 0) <= caret && (found?.end ?? caret) >= caret).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('trees', () => {
  const word = fc.constantFrom('syria', 'US', '叙利亚', 'sep', '2', 'to', 'C++', 'O’Brien', 'x/y');
  const field = fc.option(fc.constantFrom('headline', 'topic', 'source'), { nil: undefined });
  const text = fc.tuple(
    field,
    fc.oneof(
      word,
      word.map((one) => `${one}*`),
      word.map((one) => `${one}~1`),
      word.map((one) => `"${one} x"`),
    ),
  );
  const leaf = fc.oneof(
    text.map(([name, value]) => (name === undefined ? value : `${name}:${value}`)),
    fc.constantFrom(
      'has:image',
      '2015',
      'before:2014-03',
      '2014..2016',
      'day:22',
      'on:4-September',
      'a NEAR/5 b NEAR c',
    ),
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('tree').map((one) => `-(${one})`),
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}) AND (${b})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a}) OR (${b}) OR (${c})`),
      tie('tree').map((one) => `headline:(${one})`),
    ),
  }));

  test('of any shape are printed so that they are read as the same', () => {
    fc.assert(
      fc.property(tree, (typed) => {
        const { root, problems } = parseQuery(typed);
        expect(problems.filter(({ kind }) => kind !== 'cut' && kind !== 'near-operand')).toEqual([]);
        if (root) expect(withoutSpans(parseQuery(printQuery(root)).root)).toEqual(withoutSpans(root));
      }),
      { numRuns: 2000 },
    );
  });

  test('of the largest size are printed shorter than the longest text that is read', () => {
    const longest = `"${'x'.repeat(119)} y"`;
    const typed = `headline:(${Array.from({ length: 80 }, () => longest).join(' OR ')})`;
    const { root } = parseQuery(typed);
    const printed = root ? printQuery(root) : '';
    expect(printed.length).toBeLessThan(longestQuery);
    expect(withoutSpans(parseQuery(printed).root)).toEqual(withoutSpans(root));
  });
});

function spansOf(node: QueryNode): readonly Span[] {
  if (node.kind === 'all' || node.kind === 'any') return [node.span, ...node.of.flatMap(spansOf)];
  if (node.kind === 'near') return [node.span, ...spansOf(node.left), ...spansOf(node.right)];
  return node.kind === 'not' ? [node.span, ...spansOf(node.of)] : [node.span];
}
