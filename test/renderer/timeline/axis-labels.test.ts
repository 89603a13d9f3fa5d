import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AxisLabel, axisLabels, groupIndent, mergedLabels } from '../../../renderer/timeline/axis-labels.ts';
import { intervalFor } from '../../../renderer/timeline/interval-choice.ts';
import { frameOf } from '../../../renderer/timeline/plot-frame.ts';
import { clampWindow } from '../../../renderer/timeline/window.ts';
import { anySpan, spanOf } from './made-histograms.ts';

const em = 12;
const textsOf = (labels: readonly AxisLabel[]) => labels.map((label) => label.text);
const labelsFor = (from: string, to: string, width: number) => {
  const window = spanOf(from, to);
  return axisLabels(frameOf(window, width, 150), intervalFor(window, width, undefined).name, em);
};

test('months are written in full, short, as letters, as the room allows', () => {
  expect(textsOf(labelsFor('2015-01-01', '2015-12-31', 1400).units).slice(0, 2)).toEqual(['January', 'February']);
  expect(textsOf(labelsFor('2015-01-01', '2015-12-31', 700).units).slice(0, 2)).toEqual(['Jan', 'Feb']);
  expect(textsOf(labelsFor('2015-01-01', '2015-12-31', 400).units).slice(0, 2)).toEqual(['J', 'F']);
});

test('years are left out evenly', () => {
  expect(textsOf(labelsFor('2002-01-01', '2026-12-31', 500).units)).toEqual(['2005', '2010', '2015', '2020', '2025']);
});

test('days stand under the name of their month', () => {
  const { units, groups } = labelsFor('2015-09-01', '2015-10-31', 900);
  expect(textsOf(groups)).toEqual(['September 2015', 'October 2015']);
  expect(textsOf(units).slice(0, 3)).toEqual(['1', '3', '5']);
});

test('no two words touch, on any width, in one line or two', () => {
  const widthOf = (text: string) => text.length * em * 0.6;
  const window = anySpan.map((span) => clampWindow(span, { start: span.start - 40, end: span.end + 40 }));
  fc.assert(
    fc.property(window, fc.integer({ min: 400, max: 2500 }), (span, width) => {
      const interval = intervalFor(span, width - 54, undefined).name;
      const labels = axisLabels(frameOf(span, width, 150), interval, em);
      const merged = mergedLabels(labels, em);
      const edges = (units: readonly AxisLabel[], groups: readonly AxisLabel[]) =>
        [
          ...units.map(({ x, text }) => [x - widthOf(text) / 2, x + widthOf(text) / 2] as const),
          ...groups.map(({ x, text }) => [x + groupIndent, x + groupIndent + widthOf(text)] as const),
        ].sort((one, other) => one[0] - other[0]);
      for (const line of [edges(labels.units, []), edges([], labels.groups), edges(merged.units, merged.groups)]) {
        for (const [index, word] of line.entries())
          expect(line[index + 1]?.[0] ?? Infinity).toBeGreaterThanOrEqual(word[1]);
      }
    }),
  );
});
