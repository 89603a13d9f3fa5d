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

/**
 * The interval to draw: the one that the reader chose where it is sensible, else the widest that has a shape and whose
 * bars have at least so many days on average, since narrower ones would not show most events.
 */
export function intervalFor(span: TimeSpan, width: number, chosen: IntervalName | undefined, leastBar = 0): Interval {
  const sensible = sensibleIntervals(span, width);
  if (chosen && sensible.includes(chosen)) return intervals[chosen];
  const automatic = preferred.find((name) => {
    if (intervals[name].averageDays < leastBar) return false;
    const bars = barsIn(span, intervals[name]);
    return bars >= enoughBars && width / bars >= comfortableBar;
  });
  const showing = sensible.filter((name) => intervals[name].averageDays >= leastBar);
  return intervals[automatic ?? showing.at(-1) ?? sensible.at(-1) ?? finestInterval(span, width, narrowestBar)];
}

/** The narrowest interval whose bars are at least so many pixels and days wide; a century when none is. */
export function finestInterval(span: TimeSpan, width: number, pixels: number, leastBar = 0): IntervalName {
  const isWideEnough = (name: IntervalName): boolean =>
    intervals[name].averageDays >= leastBar && width / barsIn(span, intervals[name]) >= pixels;
  return intervalNames.findLast(isWideEnough) ?? 'century';
}

function barsIn(span: TimeSpan, interval: Interval): number {
  return lengthOf(span) / interval.averageDays;
}
