import { type KeyboardEvent, useState } from 'react';
import { type Day, fromDayNumber } from '../../shared/model/day.ts';
import { nearestDayWithEvents } from './event-counts.ts';
import { binAround, spanOfBin } from './interval.ts';
import { type KeyAction, keyActionOf } from './key-actions.ts';
import { extensionFrom, selectionTo } from './selecting.ts';
import { doOverlap, isSameSpan, type TimeSpan } from './time-span.ts';
import type { TimelineState } from './use-timeline.ts';
import { parentWindow, windowAround, windowIncluding } from './window.ts';

/** The bar that the keys are at, and what a key does. */
export interface PlotKeys {
  readonly bin: TimeSpan;
  /** Acts on a key; false when it is not the timeline's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/** The cursor among the bars and the keys that move it, zoom, select and clear. */
export function usePlotKeys(timeline: TimelineState, onDayOpen: (day: Day) => void): PlotKeys {
  const { archive, interval, selection, window } = timeline;
  const [wanted, setWanted] = useState<number>();
  const cursor = cursorIn(timeline, wanted);
  const bin = binAround(interval, cursor);

  const goTo = (target: TimeSpan) => {
    const visible = { start: Math.max(target.start, archive.start), end: Math.min(target.end, archive.end) };
    if (visible.end <= visible.start) return false;
    setWanted(visible.start);
    window.put((span) => windowIncluding(span, visible, archive));
    return true;
  };
  const move = (direction: -1 | 1, bins: number) => {
    const edge = interval.indexOf(direction === 1 ? archive.end - 1 : archive.start);
    const index = interval.indexOf(cursor) + bins * direction;
    goTo(spanOfBin(interval, direction === 1 ? Math.min(edge, index) : Math.max(edge, index)));
  };
  const moveToEvents = (direction: -1 | 1) => {
    const counts = timeline.found ?? timeline.whole;
    const day = nearestDayWithEvents(counts, direction === 1 ? bin.end : bin.start, direction, interval);
    if (day !== undefined) goTo(binAround(interval, day));
  };
  const extend = (direction: -1 | 1) => {
    const from = extensionFrom(interval, selection.span, cursor, direction);
    const next = spanOfBin(interval, interval.indexOf(from.bin.start) + direction);
    if (goTo(next)) selection.select(selectionTo(from.grip, interval, next.start));
  };
  const choose = () => {
    const isChosen = selection.span && isSameSpan(selection.span, bin);
    if (interval.name === 'day' && isChosen) onDayOpen(fromDayNumber(bin.start));
    else timeline.enter(bin);
  };

  const act = (action: KeyAction): boolean => {
    switch (action.kind) {
      case 'move':
        if (action.by === 'event') moveToEvents(action.direction);
        else move(action.direction, action.by === 'bin' ? 1 : interval.stride);
        return true;
      case 'extend':
        extend(action.direction);
        return true;
      case 'edge':
        return goTo(binAround(interval, action.edge === 'first' ? archive.start : archive.end - 1));
      case 'zoom-in':
        window.show(windowAround(bin, archive));
        return true;
      case 'zoom-out':
        window.show(parentWindow(window.target, archive));
        return true;
      case 'choose':
        choose();
        return true;
      case 'select':
        selection.select(bin);
        return true;
      case 'clear':
        // With nothing to clear the key belongs to whoever is around the timeline.
        if (!selection.span) return false;
        selection.select(undefined);
        return true;
    }
  };
  return {
    bin,
    press: (event) => {
      const action = keyActionOf(event);
      return action !== undefined && act(action);
    },
  };
}

// Where the reader left it while that is visible; else where the selection begins, or the first events.
function cursorIn({ window, selection, interval, found, whole }: TimelineState, wanted: number | undefined): number {
  const { span } = window;
  const isVisible = (day: number | undefined): day is number =>
    day !== undefined && doOverlap({ start: day, end: day + 1 }, span);
  if (isVisible(wanted)) return wanted;
  if (isVisible(selection.span?.start)) return selection.span.start;
  const first = nearestDayWithEvents(found ?? whole, Math.ceil(span.start), 1, interval);
  return isVisible(first) ? first : Math.floor(span.start);
}
