import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findText } from '../../../renderer/find/find-text.ts';

const found = (text: string, sought: string): readonly string[] =>
  findText(text, sought).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The Ferry and the ferry', 'ferry', ['Ferry', 'ferry']],
  ['Erdoğan’s harbour', 'erdogan', ['Erdoğan']],
  ['Café, decomposed: Cafe\u0301.', 'café', ['Café', 'Cafe\u0301']],
  ['长桥通车，桥长', '桥', ['桥', '桥']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['ﬁne', 'fi', ['ﬁ']],
  ['Straße', 'straße', ['Straße']],
  ['a (b) [c] .*', '.*', ['.*']],
  ['nothing', 'x', []],
  ['nothing', '  ', []],
  ['👩‍🚀 in orbit', 'orbit', ['orbit']],
])('in «%s», «%s» is found as %j', (text, sought, places) => {
  expect(found(text, sought)).toEqual(places);
});

test('what is found is in the text, in order, and never overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, sought) => {
      let last = 0;
      for (const { start, end } of findText(text, sought)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a text is found in itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '');
      expect(findText(text, text).length).toBeGreaterThan(0);
    }),
  );
});
