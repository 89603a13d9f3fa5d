import { useMemo, useState } from 'react';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import type { Period } from '../../shared/ipc/question.ts';
import type { Size } from '../ui/use-size.ts';
import { type BarValues, barValues } from './bar-values.ts';
import { type Bin, binOf, binsOf } from './bins.ts';
import { countsOf, type EventCounts, leastBarOf, type Unplaced, unplacedIn } from './event-counts.ts';
import type { Interval, IntervalName } from './interval.ts';
import { intervalFor, sensibleIntervals } from './interval-choice.ts';
import { plotMargin } from './plot-frame.ts';
import { type Categories, dividedIn, type Series, seriesOf } from './series.ts';
import { doOverlap, isSameSpan, spanOfPeriod, stepSpan, type TimeSpan } from './time-span.ts';
import type { TimelineStyle } from './timeline-style.ts';
import { type Selection, useSelection } from './use-selection.ts';
import { type TimeWindow, useTimeWindow } from './use-time-window.ts';
import { clampWindow, windowAround, windowIncluding } from './window.ts';

/** What the timeline shows and what can be done with it, for all its parts. */
export interface TimelineState {
  readonly archive: TimeSpan;
  readonly whole: EventCounts;
  readonly found: EventCounts | undefined;
  readonly window: TimeWindow;
  readonly selection: Selection;
  readonly size: Size;
  readonly interval: Interval;
  readonly intervals: readonly IntervalName[];
  readonly chooseInterval: (name: IntervalName) => void;
  readonly bins: readonly Bin[];
  /** What the heights of the bars say. */
  readonly values: BarValues;
  /** The divisions of the bars, where they are divided; the last is what belongs to none of the others. */
  readonly series: readonly Series[] | undefined;
  /** How many found events of each division a span has. */
  readonly divided: ((span: TimeSpan) => readonly number[]) | undefined;
  /** The found events of the visible time that no bar can show. */
  readonly unplaced: Unplaced;
  readonly count: (span: TimeSpan) => Bin;
  /** Selects a bar and goes to what is in it; a day is only selected. */
  readonly enter: (bin: TimeSpan) => void;
  /** Selects the time of the same length before or after the selection. */
  readonly stepSelection: (direction: -1 | 1) => void;
  /** Goes to earlier or later time; takes the selection along when it is all that is visible. */
  readonly stepWindow: (direction: -1 | 1) => void;
}

interface Given {
  readonly archive: TimeSpan;
  readonly whole: Histogram;
  readonly found: Histogram | undefined;
  readonly period: Period | undefined;
  readonly onPeriodChange: (period: Period | undefined) => void;
  readonly style: TimelineStyle;
  /** The found events by category, most events first. */
  readonly categories: Categories | undefined;
  /** Of the room for the bars. */
  readonly size: Size;
}

/** The state of a timeline that is not empty. */
export function useTimeline({
  archive,
  whole,
  found,
  period,
  onPeriodChange,
  style,
  categories,
  size,
}: Given): TimelineState {
  const wholeCounts = useMemo(() => countsOf(whole), [whole]);
  const foundCounts = useLastCounts(found);
  const [chosen, chooseInterval] = useState<IntervalName>();

  const windowFor = (span: TimeSpan | undefined) => (span ? windowAround(span, archive) : archive);
  const window = useTimeWindow(archive, windowFor(spanOfPeriod(period)));
  const selection = useSelection(period, onPeriodChange, (span) => window.show(windowFor(span)));

  const width = Math.max(1, size.width - plotMargin.left - plotMargin.right);
  const interval = intervalFor(window.span, width, chosen, leastBarOf(wholeCounts));
  const { start, end } = window.span;
  const bins = useMemo(
    () => binsOf(wholeCounts, foundCounts, interval, { start, end }),
    [wholeCounts, foundCounts, interval, start, end],
  );

  const values = useMemo(
    () => barValues(bins, wholeCounts, foundCounts, style),
    [bins, wholeCounts, foundCounts, style],
  );
  const series = useMemo(() => categories && seriesOf(categories), [categories]);
  const divided = useMemo(() => {
    const all = foundCounts ?? wholeCounts;
    return series && ((span: TimeSpan) => dividedIn(series, all, span));
  }, [series, foundCounts, wholeCounts]);

  const enter = (bin: TimeSpan) => {
    selection.select(bin);
    if (interval.name !== 'day') window.show(windowAround(bin, archive));
  };
  const stepSelection = (direction: -1 | 1) => {
    if (!selection.span) return;
    const next = stepSpan(selection.span, direction);
    if (!doOverlap(next, archive)) return;
    const isAllVisible = isSameSpan(window.target, windowAround(selection.span, archive));
    selection.select(next);
    window.show(isAllVisible ? windowAround(next, archive) : windowIncluding(window.target, next, archive));
  };
  const stepWindow = (direction: -1 | 1) => {
    const isAllSelected = selection.span !== undefined && isSameSpan(window.target, selection.span);
    if (isAllSelected) stepSelection(direction);
    else window.show(clampWindow(stepSpan(window.target, direction), archive));
  };

  return {
    archive,
    whole: wholeCounts,
    found: foundCounts,
    window,
    selection,
    size,
    interval,
    intervals: sensibleIntervals(window.target, width),
    chooseInterval,
    bins,
    values,
    series,
    divided,
    unplaced: unplacedIn(foundCounts ?? wholeCounts, window.span, interval),
    count: (span) => binOf(wholeCounts, foundCounts, span),
    enter,
    stepSelection,
    stepWindow,
  };
}

// While a new answer is on its way the old shape stays.
function useLastCounts(found: Histogram | undefined): EventCounts | undefined {
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  return useMemo(() => last && countsOf(last), [last]);
}
