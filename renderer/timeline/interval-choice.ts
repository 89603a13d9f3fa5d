import { type Interval, type IntervalName, intervalNames, intervals } from './interval.ts';
import { lengthOf, type TimeSpan } from './time-span.ts';

const narrowestBar = 3;
const comfortableBar = 5;
const fewestBars = 4;
const enoughBars = 10;

// Years become months and months become days, as people speak of them; quarters and weeks only help out where
// months or days would be too thin.
const preferred: readonly IntervalName[] = ['century', 'decade', 'year', 'month', 'quarter', 'day', 'week'];

/** The intervals worth offering for a span on a width in pixels, widest first: neither slivers nor two lone blocks. */
export function sensibleIntervals(span: TimeSpan, width: number): readonly IntervalName[] {
  return intervalNames.filter((name) => {
    const bars = barsIn(span, intervals[name]);
    return bars >= fewestBars && width / bars >= narrowestBar;
  });
}

/** The interval to draw: the one that the reader chose where it is sensible, else the widest that has a shape. */
export function intervalFor(span: TimeSpan, width: number, chosen: IntervalName | undefined): Interval {
  const sensible = sensibleIntervals(span, width);
  if (chosen && sensible.includes(chosen)) return intervals[chosen];
  const automatic = preferred.find((name) => {
    const bars = barsIn(span, intervals[name]);
    return bars >= enoughBars && width / bars >= comfortableBar;
  });
  return intervals[automatic ?? sensible.at(-1) ?? finestInterval(span, width, narrowestBar)];
}

/** The narrowest interval whose bars are at least so many pixels wide; a century when none is. */
export function finestInterval(span: TimeSpan, width: number, pixels: number): IntervalName {
  return intervalNames.findLast((name) => width / barsIn(span, intervals[name]) >= pixels) ?? 'century';
}

function barsIn(span: TimeSpan, interval: Interval): number {
  return lengthOf(span) / interval.averageDays;
}
