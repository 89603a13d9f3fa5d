import { expect, test } from 'vitest';
import { piecesOf } from '../../../renderer/top/fault-lines.tsx';

const at = (start: number, end: number) => ({ start, end, message: 'wrong' });

test('a text is cut where faults begin and end', () => {
  expect(piecesOf('iran AND (oil', [at(9, 10), at(5, 8)])).toEqual([
    { start: 0, piece: 'iran ', isFault: false },
    { start: 5, piece: 'AND', isFault: true },
    { start: 8, piece: ' ', isFault: false },
    { start: 9, piece: '(', isFault: true },
    { start: 10, piece: 'oil', isFault: false },
  ]);
});

test('faults that lie over each other, or beyond the text, lose none of it and double none', () => {
  for (const faults of [[at(0, 3), at(2, 4)], [at(0, 4), at(1, 2)], [at(3, 90)], [at(70, 90)], [at(2, 2)]]) {
    const pieces = piecesOf('iran', faults);
    expect(pieces.map(({ piece }) => piece).join('')).toBe('iran');
    expect(pieces.every(({ piece }) => piece !== '')).toBe(true);
  }
});
