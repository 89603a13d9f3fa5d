import { expect, test } from 'vitest';
import { keyActionOf } from '../../../renderer/timeline/key-actions.ts';
import { wheelMove } from '../../../renderer/timeline/wheel-move.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const still = { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false };

test('arrows move, with Shift they extend, with Control they jump to events', () => {
  const key = 'ArrowRight';
  expect(keyActionOf({ ...bare, key })).toEqual({ kind: 'move', direction: 1, by: 'bin' });
  expect(keyActionOf({ ...bare, key, shiftKey: true })).toEqual({ kind: 'extend', direction: 1 });
  expect(keyActionOf({ ...bare, key, ctrlKey: true })).toEqual({ kind: 'move', direction: 1, by: 'event' });
});

test('keys of the app are left to it', () => {
  expect(keyActionOf({ ...bare, key: 'ArrowLeft', altKey: true })).toBeUndefined();
  expect(keyActionOf({ ...bare, key: '-', ctrlKey: true })).toBeUndefined();
  expect(keyActionOf({ ...bare, key: '/' })).toBeUndefined();
});

test('a wheel zooms, sideways or with Shift it moves', () => {
  expect(wheelMove({ ...still, deltaY: 100 }, 800)).toMatchObject({ kind: 'zoom', factor: Math.exp(0.2) });
  expect(wheelMove({ ...still, deltaY: -3, deltaMode: 1 }, 800)).toMatchObject({ factor: Math.exp(-0.096) });
  expect(wheelMove({ ...still, deltaY: 5, ctrlKey: true }, 800)).toMatchObject({ factor: Math.exp(0.05) });
  expect(wheelMove({ ...still, deltaX: 80, deltaY: 10 }, 800)).toEqual({ kind: 'pan', share: 0.1 });
  expect(wheelMove({ ...still, deltaY: 80, shiftKey: true }, 800)).toEqual({ kind: 'pan', share: 0.1 });
});
