import { binAround, type Interval } from './interval.ts';
import { type PlotFrame, xOf } from './plot-frame.ts';
import { isWithin, lengthOf, type TimeSpan, unionOf } from './time-span.ts';

/** How far in pixels a press may wander and still be a click. */
export const clickSlack = 4;
const handleReach = 6;

/** What a drag holds on to: the bin where it began, or an end of the selection whose other end, a moment, stays. */
export type Grip =
  | { readonly kind: 'bin'; readonly bin: TimeSpan }
  | { readonly kind: 'start'; readonly fixed: number }
  | { readonly kind: 'end'; readonly fixed: number };

/** What a press at a place takes hold of: an end of the selection when it is near, else the bin under it. */
export function gripAt(
  frame: PlotFrame,
  interval: Interval,
  selected: TimeSpan | undefined,
  x: number,
  moment: number,
): Grip {
  if (selected) {
    const toStart = Math.abs(x - xOf(frame, selected.start));
    const toEnd = Math.abs(x - xOf(frame, selected.end));
    if (Math.min(toStart, toEnd) <= handleReach) {
      return toEnd <= toStart ? { kind: 'end', fixed: selected.start } : { kind: 'start', fixed: selected.end };
    }
  }
  return { kind: 'bin', bin: binAround(interval, moment) };
}

/** What a drag selects when it has come to a moment: whole bins, but for an end that stays. */
export function selectionTo(grip: Grip, interval: Interval, moment: number): TimeSpan {
  const bin = binAround(interval, moment);
  if (grip.kind === 'bin') return unionOf(grip.bin, bin);
  if (bin.end <= grip.fixed) return { start: bin.start, end: grip.fixed };
  if (bin.start >= grip.fixed) return { start: grip.fixed, end: bin.end };
  return grip.kind === 'start' ? { start: bin.start, end: grip.fixed } : { start: grip.fixed, end: bin.end };
}

/** Which end the keys move, and where it is: the bin of the moving end. */
export interface Extension {
  /** The end that stays. */
  readonly grip: Grip;
  readonly bin: TimeSpan;
}

/** How Shift with an arrow goes on: from the end that the cursor is at, else from the end in the arrow's direction. */
export function extensionFrom(
  interval: Interval,
  selected: TimeSpan | undefined,
  cursor: number,
  direction: -1 | 1,
): Extension {
  const here = binAround(interval, cursor);
  if (!selected || !isWithin(here, selected)) return { grip: { kind: 'bin', bin: here }, bin: here };
  const first = binAround(interval, selected.start);
  const last = binAround(interval, selected.end - 1);
  const isOne = lengthOf(selected) <= lengthOf(here);
  const movesStart = isOne
    ? direction === -1
    : here.start === first.start || (here.start !== last.start && direction === -1);
  return movesStart
    ? { grip: { kind: 'start', fixed: selected.end }, bin: first }
    : { grip: { kind: 'end', fixed: selected.start }, bin: last };
}
