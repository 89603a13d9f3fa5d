import { type MouseEvent, type PointerEvent, useState } from 'react';
import { type Day, fromDayNumber } from '../../shared/model/day.ts';
import { binAround } from './interval.ts';
import { momentAt, type PlotFrame, plotWidth } from './plot-frame.ts';
import { clickSlack, type Grip, gripAt, selectionTo } from './selecting.ts';
import { lengthOf, type TimeSpan } from './time-span.ts';
import type { TimelineState } from './use-timeline.ts';
import { wheelMove } from './wheel-move.ts';
import { panWindow, zoomWindow } from './window.ts';

interface Drag {
  readonly grip: Grip;
  readonly fromX: number;
  /** What would be selected if it ended now; absent while it may still be a click. */
  readonly span?: TimeSpan;
}

/** What the pointer is doing over the bars, and the handlers that find out. */
export interface PlotPointer {
  /** The moment under the pointer. */
  readonly moment: number | undefined;
  /** What a drag has gathered so far. */
  readonly draft: TimeSpan | undefined;
  /** Whether a press here would move an end of the selection. */
  readonly isAtEnd: boolean;
  readonly cancel: () => void;
  readonly forget: () => void;
  readonly turn: (event: WheelEvent) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/** Hovering, clicking, dragging and turning the wheel over the bars. */
export function usePlotPointer(timeline: TimelineState, frame: PlotFrame, onDayOpen: (day: Day) => void): PlotPointer {
  const { interval, selection } = timeline;
  const [x, setX] = useState<number>();
  const [drag, setDrag] = useState<Drag>();
  // The click that follows the end of a drag means nothing.
  const [isClickSpent, setClickSpent] = useState(false);

  const moment = x === undefined ? undefined : momentAt(frame, x);
  const gripAtX = (at: number) => gripAt(frame, interval, selection.span, at, momentAt(frame, at));

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setClickSpent(false);
    setDrag({ grip: gripAtX(placeOf(event)), fromX: placeOf(event) });
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = placeOf(event);
    setX(at);
    if (!drag || (!drag.span && Math.abs(at - drag.fromX) < clickSlack)) return;
    setDrag({ ...drag, span: selectionTo(drag.grip, interval, momentAt(frame, at)) });
  };
  const onPointerUp = () => {
    if (!drag) return;
    if (drag.span) selection.select(drag.span);
    setClickSpent(drag.span !== undefined);
    setDrag(undefined);
  };
  const cancel = () => {
    setClickSpent(drag !== undefined);
    setDrag(undefined);
  };
  const onClick = (event: MouseEvent) => {
    if (isClickSpent) return;
    const bin = binAround(interval, momentAt(frame, placeOf(event)));
    if (event.detail <= 1) timeline.enter(bin);
    else if (event.detail === 2 && interval.name === 'day') onDayOpen(fromDayNumber(bin.start));
  };

  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const { archive, window } = timeline;
    const move = wheelMove(event, plotWidth(frame));
    const place = placeOf({ currentTarget: event.currentTarget as Element, clientX: event.clientX });
    window.put((span) =>
      move.kind === 'pan'
        ? panWindow(span, move.share * lengthOf(span), archive)
        : zoomWindow(span, move.factor, momentAt({ ...frame, window: span }, place), archive),
    );
  };

  return {
    moment,
    draft: drag?.span,
    isAtEnd: x !== undefined && (drag ?? { grip: gripAtX(x) }).grip.kind !== 'bin',
    cancel,
    forget: () => setX(undefined),
    turn,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: cancel,
      onPointerLeave: () => setX(undefined),
      onClick,
    },
  };
}

function placeOf(event: { readonly currentTarget: Element; readonly clientX: number }): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
