import { ticks } from 'd3-array';
import { highestOf, shrinkageOf } from './bar-shape.ts';
import type { Bin } from './bins.ts';
import type { EventCounts } from './event-counts.ts';
import type { TimelineStyle } from './timeline-style.ts';

/** What the heights of bars say. */
export interface BarValues {
  /** Whether they are shares, from 0 to 1, and not numbers of events. */
  readonly isShare: boolean;
  readonly foundOf: (bin: Bin) => number;
  /** Of the pale bars behind; absent where there are none. */
  readonly paleOf?: (bin: Bin) => number;
  /** What a bar of the whole height stands for. */
  readonly highest: number;
  /** The height of a value, as a part of the whole height. */
  readonly partOf: (value: number) => number;
}

/** What the bars of the visible time say in a style. A share can be told only where not all events are found. */
export function barValues(
  bins: readonly Bin[],
  whole: EventCounts,
  found: EventCounts | undefined,
  { scale, measure }: TimelineStyle,
): BarValues {
  const isShare = measure === 'share' && isNarrowed(whole, found);
  const shrinkage = shrinkageOf(whole.total, found?.total);
  const foundOf = isShare ? shareOf : (bin: Bin): number => bin.found ?? 0;
  const highest = isShare
    ? bins.reduce((most, bin) => Math.max(most, shareOf(bin)), 0) || 1
    : highestOf(bins, shrinkage);
  return {
    isShare,
    foundOf,
    ...(!isShare && { paleOf: (bin: Bin) => bin.whole / shrinkage }),
    highest,
    partOf: scale === 'root' ? (value) => Math.sqrt(value / highest) : (value) => value / highest,
  };
}

/** Whether a search or filter finds some of the events and not all. */
export function isNarrowed(whole: EventCounts, found: EventCounts | undefined): boolean {
  return found !== undefined && found.total !== whole.total;
}

/** Which part of the events of a bar's time is found, from 0 to 1. */
export function shareOf({ whole, found = 0 }: Pick<Bin, 'whole' | 'found'>): number {
  return whole === 0 ? 0 : found / whole;
}

/** One to three round values to draw a line at, ascending, for a height in pixels. */
export function valueTicks({ isShare, highest, partOf }: BarValues, pixels: number): readonly number[] {
  const isWhole = (tick: number): boolean => tick > 0 && (isShare || Number.isInteger(tick));
  const all = ticks(0, highest, pixels > 110 ? 3 : 2).filter(isWhole);
  const top = all.at(-1);
  if (top === undefined || pixels <= 60) return all.slice(-1);
  // By the root, equal steps crowd at the top: a line far below says how much lower the low bars are.
  const low = ticks(0, top / 6, 1)
    .filter(isWhole)
    .at(-1);
  return partOf(highest / 4) > 0.3 && low !== undefined ? [low, top] : all;
}
