import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OrderedResult, oneAfterAnother } from '../../../shared/search/order.ts';

const resultOf = (ordinals: readonly number[]): OrderedResult => {
  const all = Uint32Array.from(ordinals);
  return { length: all.length, page: (offset, limit) => all.slice(offset, offset + limit), all: () => all };
};
const ordinals = fc.array(fc.nat(1000), { maxLength: 20 });

test('one result after another is read like a single one, on any page', () => {
  fc.assert(
    fc.property(ordinals, ordinals, fc.nat(45), fc.integer({ min: 1, max: 45 }), (first, second, offset, limit) => {
      const both = oneAfterAnother(resultOf(first), resultOf(second));
      const whole = [...first, ...second];
      expect(both.length).toBe(whole.length);
      expect([...both.all()]).toEqual(whole);
      expect([...both.page(offset, limit)]).toEqual(whole.slice(offset, offset + limit));
    }),
  );
});
