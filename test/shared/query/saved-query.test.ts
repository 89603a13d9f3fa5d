import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSavedQuery, savedQuery } from '../../../shared/query/saved-query.ts';

test('what is kept is read back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const kept: unknown = JSON.parse(JSON.stringify(savedQuery(text)));
      expect(readSavedQuery(kept)).toEqual({ kind: 'query', query: { version: 1, text } });
    }),
  );
});

test('a text alone, as it was kept at first, is read', () => {
  expect(readSavedQuery('syria 2015')).toEqual({ kind: 'query', query: { version: 1, text: 'syria 2015' } });
});

test('a newer one is refused with a sentence', () => {
  expect(readSavedQuery({ version: 2, text: 'syria', more: true })).toEqual({
    kind: 'refused',
    en: 'This search was saved by a newer Daybook (version 2, this one reads 1): update Daybook to use it.',
    zh: '这项搜索由更新版本的 Daybook 保存（版本 2，本程序支持 1）：请更新 Daybook 后再使用。',
  });
});

test.each([undefined, null, 5, [], {}, { version: 1 }, { version: '1', text: 'a' }, { version: 0.5, text: 'a' }])(
  'what is none is refused: %j',
  (kept) => {
    expect(readSavedQuery(kept).kind).toBe('refused');
  },
);
