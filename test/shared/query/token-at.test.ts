import { expect, test } from 'vitest';
import { fieldNames } from '../../../shared/query/fields.ts';
import { tokenAt } from '../../../shared/query/token-at.ts';

test.each([
  ['syr|', 'word', 'syr', 'syr'],
  ['sy|ria', 'word', 'sy', 'syria'],
  ['a syr| b', 'word', 'syr', 'syr'],
  ['(syr|', 'word', 'syr', 'syr'],
  ['-syr|', 'word', 'syr', 'syr'],
  ['叙利|', 'word', '叙利', '叙利'],
  ['"white ho|', 'phrase', 'white ho', '"white ho'],
  ['"white| house"', 'phrase', 'white', '"white house"'],
  ['top|', 'word', 'top', 'top'],
  ['to|pic:syria', 'field-name', 'to', 'topic:'],
  ['topic:|', 'value', '', ''],
  ['topic: |', 'value', '', ''],
  ['topic:Syr|', 'value', 'Syr', 'Syr'],
  ['topic:-Syr|', 'value', 'Syr', 'Syr'],
  ['topic:"Syrian ci|', 'value', 'Syrian ci', '"Syrian ci'],
  ['topic:"Syrian civil war"|', 'value', 'Syrian civil war', '"Syrian civil war"'],
  ['topic:(a OR b|)', 'value', 'b', 'b'],
  ['话题：习|', 'value', '习', '习'],
  ['x has:im|', 'value', 'im', 'im'],
  ['before:20|', 'value', '20', '20'],
])('%j is the %s %j in place of %j', (typed, kind, before, whole) => {
  const text = typed.replace('|', '');
  const found = tokenAt(text, typed.indexOf('|'));
  expect(found).toMatchObject({ kind, typed: before });
  expect(text.slice(found?.start, found?.end)).toBe(whole);
});

test.each(['', '|', 'a |', 'a | b', 'OR|', 'a OR|', '(|', 'topic:a |'])('nothing is being typed in %j', (typed) => {
  expect(tokenAt(typed.replace('|', ''), Math.max(0, typed.indexOf('|')))).toBeUndefined();
});

test('a value says which field it is of', () => {
  expect(tokenAt('来源：路', 4)?.field).toEqual({ kind: 'text', field: 'source' });
  expect(tokenAt('until:2', 7)?.field).toEqual({ kind: 'date', bound: 'until' });
});

test('each field has a name in both languages', () => {
  expect(fieldNames.map(({ en }) => en)).toEqual(
    'headline summary heading topic category source has on before after since until day month'.split(' '),
  );
  expect(fieldNames.map(({ zh }) => zh)).toEqual(
    '标题 摘要 专题 话题 分类 来源 有 日期 之前 之后 自 截至 日 月'.split(' '),
  );
});
