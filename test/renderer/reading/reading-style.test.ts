import { expect, test } from 'vitest';
import {
  propertiesOf,
  type ReadingStyle,
  readingStyleSchema,
  sizes,
  stepSize,
  usualStyle,
  widths,
} from '../../../renderer/reading/reading-style.ts';
import { readKept } from '../../../renderer/ui/store.ts';

test('a style is kept and read again', () => {
  for (const size of sizes)
    for (const width of widths) {
      const style = { size, width, face: 'sans' } as const;
      expect(readKept(JSON.stringify(style), readingStyleSchema, usualStyle)).toEqual(style);
    }
});

test.each([null, '', '{', '{}', '{"size":40,"width":1,"face":"serif"}', '{"size":1,"width":1,"face":"url(x)"}'])(
  '%s is no style, and the usual one is taken',
  (text) => {
    expect(readKept<ReadingStyle>(text, readingStyleSchema, usualStyle)).toEqual(usualStyle);
  },
);

test('sizes step to the next and stay at the ends', () => {
  expect(stepSize(usualStyle, 1)).toBe(1.15);
  expect(stepSize({ ...usualStyle, size: 0.85 }, -1)).toBe(0.85);
  expect(stepSize({ ...usualStyle, size: 2 }, 1)).toBe(2);
});

test('the serif is left to the language of the text', () => {
  expect(propertiesOf(usualStyle).get('--reading-face')).toBe('');
  expect(propertiesOf({ ...usualStyle, face: 'sans' }).get('--reading-face')).toBe('var(--font-ui)');
});
