import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableChanges } from '../../../renderer/event/readable-changes.ts';
import { type Stretch, wordChanges } from '../../../shared/model/word-changes.ts';

const readable = (before: string, after: string): readonly Stretch[] => readableChanges(wordChanges(before, after));
const inLine = (changes: readonly Stretch[]): string =>
  changes.map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

test.each([
  ['The bridge opens.', 'The long bridge opens to traffic.', 'The {+long +}bridge opens{+ to traffic+}.'],
  ['one two three four', 'one five six four', 'one [-two three-]{+five six+} four'],
  ['普京访问北京', '普京访问上海', '普京访问[-北京-]{+上海+}'],
  ['same', 'same', 'same'],
])('«%s» became «%s»', (before, after, line) => {
  expect(inLine(readable(before, after))).toBe(line);
});

test('both texts are still there', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'word', '. '), { maxLength: 30 })
    .map((all) => all.join(''));
  const without = (changes: readonly Stretch[], left: Stretch['kind']): string =>
    changes
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = readable(before, after);
      expect([without(changes, 'added'), without(changes, 'gone')]).toEqual([before, after]);
    }),
  );
});
