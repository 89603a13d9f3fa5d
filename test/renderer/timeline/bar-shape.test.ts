import { expect, test } from 'vitest';
import { barEdges, barPath, highestOf, shrinkageOf, stackedPaths } from '../../../renderer/timeline/bar-shape.ts';
import { type Bin, binsOf } from '../../../renderer/timeline/bins.ts';
import { countsOf } from '../../../renderer/timeline/event-counts.ts';
import { intervals } from '../../../renderer/timeline/interval.ts';
import { frameOf } from '../../../renderer/timeline/plot-frame.ts';
import { spanOf } from './made-histograms.ts';

const year = spanOf('2015-01-01', '2015-12-31');
const frame = frameOf(year, 1000, 150);

test('one event among thousands is still seen, and no events are nothing', () => {
  const counts = countsOf({ days: [year.start, year.start + 40], counts: [5000, 1], reduced: [], undated: 0 });
  const bins = binsOf(counts, undefined, intervals.month, year);
  const highest = highestOf(bins, 1);
  const path = barPath(frame, bins, (bin) => bin.whole / highest);
  expect(path.match(/M/g)).toHaveLength(2);
  expect([...path.matchAll(/v-(\d+)/g)].map((match) => Number(match[1]))).toEqual([frame.baseline - frame.top, 2]);
});

test('bars stand in their room, with air, and not too wide', () => {
  const [january] = binsOf(
    countsOf({ days: [], counts: [], reduced: [], undated: 0 }),
    undefined,
    intervals.month,
    year,
  );
  if (!january) throw new Error('a year has months');
  const { left, width } = barEdges(frame, january);
  expect(left).toBeGreaterThan(frame.left);
  expect(width).toBe(64);
  expect(barEdges(frame, { start: year.start, end: year.start + 0.1 }).width).toBe(1);
});

test('the pale bars shrink by round numbers when little is found', () => {
  expect(shrinkageOf(1000, undefined)).toBe(1);
  expect(shrinkageOf(1000, 0)).toBe(1);
  expect(shrinkageOf(1000, 250)).toBe(1);
  expect(shrinkageOf(1000, 240)).toBe(2);
  expect(shrinkageOf(1000, 100)).toBe(10);
  expect(shrinkageOf(117_289, 869)).toBe(100);
});

test('a divided bar is as high as an undivided one, and its divisions lie on each other without a gap', () => {
  const counts = countsOf({ days: [year.start, year.start + 40], counts: [50, 7], reduced: [], undated: 0 });
  const bins = binsOf(counts, counts, intervals.month, year);
  const highest = highestOf(bins, 1);
  const partOf = (bin: Bin): number => (bin.found ?? 0) / highest;
  const paths = stackedPaths(frame, bins, partOf, ({ found = 0 }) => [
    Math.floor(found / 3),
    0,
    found - Math.floor(found / 3),
  ]);
  const heights = (path: string): number[] => [...path.matchAll(/v-(\d+)/g)].map((match) => Number(match[1]));
  const whole = heights(barPath(frame, bins, partOf));
  expect(paths[1]).toBe('');
  const [lower = [], upper = []] = [paths[0], paths[2]].map((path) => heights(path ?? ''));
  expect(lower.map((height, index) => height + (upper[index] ?? 0))).toEqual(whole);
});
