import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Stretch, wordChanges } from '../../../shared/model/word-changes.ts';
import { changesInWords } from '../../../tools/archive/changes-in-words.ts';

const textOf = (changes: readonly Stretch[], left: Stretch['kind']): string =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

test.each([
  ['Talks begin in town', 'Talks resume in town', 'Talks [-begin-]{+resume+} in town'],
  ['a b c', 'a c', 'a [-b -]c'],
  ['', 'all new', '{+all new+}'],
  ['same', 'same', 'same'],
  ['他访问了北京', '他访问了上海', '他访问了[-北京-]{+上海+}'],
])('tells «%s» from «%s»', (before, after, words) => {
  expect(changesInWords(wordChanges(before, after))).toBe(words);
});

test('gives back both texts', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', 'word', '. '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = wordChanges(before, after);
      expect([textOf(changes, 'added'), textOf(changes, 'gone')]).toEqual([before, after]);
    }),
  );
});

test('takes no longer for texts that have nothing in common', () => {
  const [before, after] = ['a '.repeat(50_000), 'b '.repeat(50_000)];
  const started = performance.now();
  const changes = wordChanges(`x ${before}`, `y ${after}`);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(textOf(changes, 'added')).toBe(`x ${before}`);
});
