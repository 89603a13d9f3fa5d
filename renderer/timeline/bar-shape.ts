import { ticks } from 'd3-array';
import type { Bin } from './bins.ts';
import { type PlotFrame, xOf } from './plot-frame.ts';

/** The fewest pixels that a bar with events is high, so that one event among thousands is seen. */
const lowestBar = 2;
/** Wider bars would be blocks of colour; they stand in the middle of their room instead. */
const widestBar = 64;

/** Bars as one path: a thousand rectangles of their own would cost a frame. */
export function barPath(
  frame: PlotFrame,
  bins: readonly Bin[],
  countOf: (bin: Bin) => number,
  perPixel: number,
): string {
  const room = frame.baseline - frame.top;
  let path = '';
  for (const bin of bins) {
    const count = countOf(bin);
    if (count <= 0) continue;
    const { left, width } = barEdges(frame, bin);
    const height = Math.min(room, Math.max(lowestBar, Math.round(count / perPixel)));
    path += `M${left} ${frame.baseline}v${-height}h${width}v${height}z`;
  }
  return path;
}

/** The left edge and width of a bar in whole pixels, with air to the next one as far as it is wide enough. */
export function barEdges(frame: PlotFrame, bin: Pick<Bin, 'start' | 'end'>): { left: number; width: number } {
  const left = Math.round(xOf(frame, bin.start));
  const full = Math.round(xOf(frame, bin.end)) - left;
  const air = Math.max(1, Math.round(full * 0.12), full - widestBar);
  return { left: left + Math.floor(air / 2), width: Math.max(1, full - air) };
}

/**
 * By how much the pale bars of all events are shrunk, so that a search that finds few still shows its shape:
 * 1 while a quarter of the archive is found, else 5, 10, 20, 50 and so on.
 */
export function shrinkageOf(whole: number, found: number | undefined): number {
  if (!found || found * 4 >= whole) return 1;
  const ratio = whole / found;
  const magnitude = 10 ** Math.floor(Math.log10(ratio));
  return ([5, 2].find((step) => step * magnitude <= ratio) ?? 1) * magnitude;
}

/** The most events that a bar stands for, the measure of the height: at least 1. */
export function highestOf(bins: readonly Bin[], shrinkage: number): number {
  return bins.reduce((most, bin) => Math.max(most, bin.found ?? 0, bin.whole / shrinkage), 1);
}

/** One or two round numbers to draw a line at, the highest as near to the top as a round number is. */
export function countTicks(highest: number, pixels: number): readonly number[] {
  const steps = ticks(0, highest, pixels > 110 ? 3 : 2).filter((tick) => tick > 0 && Number.isInteger(tick));
  return pixels > 60 ? steps : steps.slice(-1);
}
