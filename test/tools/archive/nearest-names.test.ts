import { expect, test } from 'vitest';
import { folded, nearestNames } from '../../../tools/archive/nearest-names.ts';

const names = ['Syria', 'Syrian Civil War', 'Serbia', 'Côte d’Ivoire', '突尼斯', 'Russia', 'Assyria', 'Siberia'];

test.each([
  ['Syra', 'Syria'],
  ['syrian war', 'Syrian Civil War'],
  ['cote d’ivoir', 'Côte d’Ivoire'],
  ['突尼斯人', '突尼斯'],
])('takes «%s» for «%s» first', (wanted, nearest) => {
  expect(nearestNames(wanted, names)[0]).toBe(nearest);
});

test('names five at most, and none that is unlike', () => {
  expect(nearestNames('ia', names)).toHaveLength(5);
  expect(nearestNames('zzqq', names)).toEqual([]);
  expect(nearestNames('', ['a'])).toEqual([]);
});

test('compares names without case, accents and widths', () => {
  expect(folded(' ＣÔTE ')).toBe(folded('cote'));
});
