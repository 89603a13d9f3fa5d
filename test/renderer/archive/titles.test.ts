import { expect, test } from 'vitest';
import { titleOf } from '../../../renderer/archive/titles.ts';

test('archives that are open together are called by their titles, or by how many they are', () => {
  const archives = ['A', 'B', 'C'].map((title) => ({ title }));
  expect([0, 1, 2, 3].map((number) => titleOf(archives.slice(0, number)))).toEqual(['', 'A', 'A + B', '3 archives']);
});
