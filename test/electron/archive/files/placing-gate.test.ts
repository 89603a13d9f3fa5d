import { expect, test } from 'vitest';
import { createPlacingGate, mayCancel, mayPlace } from '../../../../electron/archive/files/placing-gate.ts';

test('of a cancel and a placing, the first wins and the other is told', () => {
  const cancelledFirst = createPlacingGate();
  expect(mayCancel(cancelledFirst)).toBe(true);
  expect(mayPlace(cancelledFirst)).toBe(false);
  expect(mayCancel(cancelledFirst)).toBe(true);
  const placedFirst = createPlacingGate();
  expect(mayPlace(placedFirst)).toBe(true);
  expect(mayCancel(placedFirst)).toBe(false);
});
