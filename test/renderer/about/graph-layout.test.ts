import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutNames } from '../../../renderer/about/graph-layout.ts';

const labelHeight = 26;
const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
  minLength: 1,
  maxLength: 14,
});

test('no drawn label covers another or leaves the frame, and the first is always drawn', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 380, max: 1200 }), fc.integer({ min: 0, max: 40 }), (names, width, seed) => {
      const ties = names.flatMap((_, one) =>
        names.flatMap((__, other) =>
          one < other && (one + other + seed) % 3 === 0 ? [{ one, other, count: 1 + (seed % 5) }] : [],
        ),
      );
      const frame = { width, height: 300, em: 13 };
      const placed = layOutNames(names, ties, frame);
      expect(placed[0]?.isDrawn).toBe(true);
      const drawn = placed.filter(({ isDrawn }) => isDrawn);
      for (const [index, one] of drawn.entries()) {
        expect(one.y).toBeGreaterThanOrEqual(labelHeight / 2);
        expect(one.y).toBeLessThanOrEqual(frame.height - labelHeight / 2);
        if (one.width <= width) {
          expect(one.x).toBeGreaterThanOrEqual(one.width / 2);
          expect(one.x).toBeLessThanOrEqual(width - one.width / 2);
        }
        for (const other of drawn.slice(index + 1)) {
          const isApart =
            Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= labelHeight;
          expect(isApart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the same names are drawn the same, and long ones are shortened', () => {
  const frame = { width: 600, height: 300, em: 13 };
  const names = ['Lake', 'Ferry', 'The bridge that took eleven years to build'];
  const ties = [{ one: 0, other: 1, count: 3 }];
  expect(layOutNames(names, ties, frame)).toEqual(layOutNames(names, ties, frame));
  expect(layOutNames(names, ties, frame)[2]?.text).toBe('The bridge that took…');
});
