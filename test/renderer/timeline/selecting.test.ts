import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Interval, intervals, spanOfBin } from '../../../renderer/timeline/interval.ts';
import { frameOf, momentAt, xOf } from '../../../renderer/timeline/plot-frame.ts';
import { extensionFrom, gripAt, selectionTo } from '../../../renderer/timeline/selecting.ts';
import {
  isSamePeriod,
  isWithin,
  periodOfSpan,
  spanOfPeriod,
  type TimeSpan,
} from '../../../renderer/timeline/time-span.ts';
import { anyDay, anySpan, spanOf } from './made-histograms.ts';

const year = spanOf('2015-01-01', '2015-12-31');
const frame = frameOf(year, 1000, 150);
const middleOf = (span: TimeSpan) => (span.start + span.end) / 2;

test("a place on the screen and a moment are each other's", () => {
  fc.assert(
    fc.property(fc.double({ min: frame.left, max: frame.right - 1, noNaN: true }), (x) => {
      expect(xOf(frame, momentAt(frame, x))).toBeCloseTo(x);
    }),
  );
  expect(momentAt(frame, -50)).toBe(year.start);
  expect(Math.floor(momentAt(frame, 5000))).toBe(year.end - 1);
});

test('a drag selects whole bins, both ends within, in either direction', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...Object.values(intervals)), (from, to, interval) => {
      const bin = spanOfBin(interval, interval.indexOf(from));
      const span = selectionTo({ kind: 'bin', bin }, interval, to);
      expect(isWithin({ start: Math.min(from, to), end: Math.max(from, to) + 1 }, span)).toBe(true);
      expect(interval.startOf(interval.indexOf(span.start))).toBe(span.start);
      expect(interval.startOf(interval.indexOf(span.end))).toBe(span.end);
    }),
  );
});

test('a press near an end takes that end, elsewhere the bin', () => {
  const selected = spanOf('2015-03-01', '2015-05-31');
  const at = (x: number) => gripAt(frame, intervals.month, selected, x, momentAt(frame, x));
  expect(at(xOf(frame, selected.start) - 4)).toEqual({ kind: 'start', fixed: selected.end });
  expect(at(xOf(frame, selected.end) + 4)).toEqual({ kind: 'end', fixed: selected.start });
  expect(at(xOf(frame, middleOf(selected)))).toEqual({ kind: 'bin', bin: spanOf('2015-04-01', '2015-04-30') });
});

test('an end that is dragged past the other changes places with it', () => {
  const grip = { kind: 'start', fixed: spanOf('2015-05-10', '2015-05-10').end } as const;
  const to = (day: string) => selectionTo(grip, intervals.month, spanOf(day, day).start);
  expect(to('2015-02-10')).toEqual(spanOf('2015-02-01', '2015-05-10'));
  expect(to('2015-05-20')).toEqual(spanOf('2015-05-01', '2015-05-10'));
  expect(to('2015-07-20')).toEqual(spanOf('2015-05-11', '2015-07-31'));
});

test('Shift and arrows move the end that the cursor is at', () => {
  let selected: TimeSpan | undefined;
  let cursor = spanOf('2015-03-01', '2015-03-01').start;
  const press = (direction: -1 | 1) => {
    ({ selected, cursor } = extend(intervals.month, selected, cursor, direction));
    return selected;
  };
  expect(press(1)).toEqual(spanOf('2015-03-01', '2015-04-30'));
  expect(press(1)).toEqual(spanOf('2015-03-01', '2015-05-31'));
  expect(press(-1)).toEqual(spanOf('2015-03-01', '2015-04-30'));
  expect(press(-1)).toEqual(spanOf('2015-03-01', '2015-03-31'));
  expect(press(-1)).toEqual(spanOf('2015-02-01', '2015-03-31'));
  expect(press(1)).toEqual(spanOf('2015-03-01', '2015-03-31'));
});

test("periods and spans are each other's; what is no period is no span", () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      expect(spanOfPeriod(periodOfSpan(span))).toEqual(span);
    }),
  );
  expect(spanOfPeriod({ from: '2015-02-30', to: '2015-03-01' })).toBeUndefined();
  expect(spanOfPeriod({ from: '2015-03-02', to: '2015-03-01' })).toBeUndefined();
  expect(periodOfSpan(spanOfBin(intervals.century, 0)).from).toBe('0001-01-01');
  expect(isSamePeriod({ from: '2015-03-01', to: '2015-03-01' }, undefined)).toBe(false);
});

function extend(interval: Interval, selected: TimeSpan | undefined, cursor: number, direction: -1 | 1) {
  const { grip, bin } = extensionFrom(interval, selected, cursor, direction);
  const next = spanOfBin(interval, interval.indexOf(bin.start) + direction);
  return { selected: selectionTo(grip, interval, next.start), cursor: next.start };
}
