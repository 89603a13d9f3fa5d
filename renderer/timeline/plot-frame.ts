import { lengthOf, type TimeSpan } from './time-span.ts';

/** Where time and counts lie on the screen, in pixels of the drawing. */
export interface PlotFrame {
  readonly window: TimeSpan;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
}

/** The room beside the bars: for the counts at the left, for a handle at the right. */
export const plotMargin = { left: 44, right: 10, top: 7, axisLine: 16 } as const;

/** How a window lies on a drawing of that size; the axis has two lines where there is height for them. */
export function frameOf(window: TimeSpan, width: number, height: number): PlotFrame {
  const lines = hasTwoAxisLines(height) ? 2 : 1;
  const baseline = Math.max(plotMargin.top + 1, Math.floor(height) - lines * plotMargin.axisLine - 2);
  return { window, left: plotMargin.left, right: Math.floor(width) - plotMargin.right, top: plotMargin.top, baseline };
}

/** Whether a drawing is high enough for units and, under them, their groups. */
export function hasTwoAxisLines(height: number): boolean {
  return height >= 124;
}

/** The pixels between the edges that time has. */
export function plotWidth(frame: PlotFrame): number {
  return Math.max(1, frame.right - frame.left);
}

/** Where a moment lies; beyond the edges when it is not visible. */
export function xOf(frame: PlotFrame, moment: number): number {
  return frame.left + ((moment - frame.window.start) / lengthOf(frame.window)) * plotWidth(frame);
}

/** The moment at a place; a place beyond an edge means the edge. */
export function momentAt(frame: PlotFrame, x: number): number {
  const share = Math.min(1, Math.max(0, (x - frame.left) / plotWidth(frame)));
  const moment = frame.window.start + share * lengthOf(frame.window);
  // The end is not part of the window: its last day is.
  return Math.min(moment, Math.ceil(frame.window.end) - 0.001);
}
