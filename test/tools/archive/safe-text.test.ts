import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeJson, safeText } from '../../../tools/archive/safe-text.ts';

const acting = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

test('shows what would act on a terminal', () => {
  expect(safeText('a\u001b[2Jb\n\u202ec\u0085')).toBe('a\\u{1b}[2Jb\\u{a}\\u{202e}c\\u{85}');
  expect(safeText('👩‍👩‍👧 श्री 法國')).toBe('👩‍👩‍👧 श्री 法國');
});

test('lets nothing through, and changes no value as JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(undefined, 2), (text, indent) => {
      expect(safeText(text)).not.toMatch(acting);
      const json = safeJson({ [text]: [text] }, indent);
      expect(json.replaceAll('\n', '')).not.toMatch(acting);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
    }),
  );
});
