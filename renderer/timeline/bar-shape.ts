import type { Bin } from './bins.ts';
import { type PlotFrame, xOf } from './plot-frame.ts';

/** The fewest pixels that a bar with events is high, so that one event among thousands is seen. */
const lowestBar = 2;
/** Wider bars would be blocks of colour; they stand in the middle of their room instead. */
const widestBar = 64;

/** Bars as one path, of heights from 0 to 1: a thousand rectangles of their own would cost a frame. */
export function barPath(frame: PlotFrame, bins: readonly Bin[], partOf: (bin: Bin) => number): string {
  return bins.map((bin) => rectangle(frame, bin, 0, heightOf(frame, partOf(bin)))).join('');
}

/**
 * Bars that are divided, as a path for each of their divisions from the baseline on. `divided` gives how many events
 * each division has in a bar; a bar is as high as a whole one is.
 */
export function stackedPaths(
  frame: PlotFrame,
  bins: readonly Bin[],
  partOf: (bin: Bin) => number,
  divided: (bin: Bin) => readonly number[],
): readonly string[] {
  const paths: string[] = [];
  for (const bin of bins) {
    const parts = divided(bin);
    const sum = parts.reduce((total, part) => total + part, 0);
    const height = heightOf(frame, partOf(bin));
    let below = 0;
    for (const [index, part] of parts.entries()) {
      const top = sum === 0 ? 0 : Math.round((height * (below + part)) / sum);
      const bottom = sum === 0 ? 0 : Math.round((height * below) / sum);
      paths[index] = (paths[index] ?? '') + rectangle(frame, bin, bottom, top - bottom);
      below += part;
    }
  }
  return paths;
}

function heightOf(frame: PlotFrame, part: number): number {
  const room = frame.baseline - frame.top;
  return part <= 0 ? 0 : Math.min(room, Math.max(lowestBar, Math.round(part * room)));
}

function rectangle(frame: PlotFrame, bin: Bin, bottom: number, height: number): string {
  if (height <= 0) return '';
  const { left, width } = barEdges(frame, bin);
  return `M${left} ${frame.baseline - bottom}v${-height}h${width}v${height}z`;
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
