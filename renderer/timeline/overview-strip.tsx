import { type PointerEvent, useMemo, useState } from 'react';
import { useSize } from '../ui/use-size.ts';
import { barPath, highestOf } from './bar-shape.ts';
import { binsOf } from './bins.ts';
import { leastBarOf } from './event-counts.ts';
import { intervals } from './interval.ts';
import { finestInterval } from './interval-choice.ts';
import { momentAt, type PlotFrame, plotMargin, xOf } from './plot-frame.ts';
import { isSameSpan, lengthOf } from './time-span.ts';
import type { TimelineState } from './use-timeline.ts';
import { panWindow } from './window.ts';

const narrowestFrame = 6;

/** All time in small, with a frame round what is visible that can be dragged. The buttons do the same for the keyboard. */
export function OverviewStrip({ timeline }: { timeline: TimelineState }) {
  const { archive, whole, found, window, selection } = timeline;
  const [measure, size] = useSize();
  const [hold, setHold] = useState<number>();
  const frame = useMemo(
    (): PlotFrame => ({
      window: archive,
      left: plotMargin.left,
      right: Math.floor(size.width) - plotMargin.right,
      top: 2,
      baseline: Math.max(3, Math.floor(size.height) - 2),
    }),
    [archive, size],
  );
  const shapes = useMemo(() => {
    const interval = intervals[finestInterval(archive, frame.right - frame.left, 2, leastBarOf(whole))];
    const bins = binsOf(whole, found, interval, archive);
    const highestWhole = highestOf(
      bins.map((bin) => ({ ...bin, found: 0 })),
      1,
    );
    const highestFound = bins.reduce((most, bin) => Math.max(most, bin.found ?? 0), 1);
    return {
      whole: barPath(frame, bins, (bin) => bin.whole / highestWhole),
      found: barPath(frame, bins, (bin) => (bin.found ?? 0) / highestFound),
    };
  }, [archive, whole, found, frame]);

  // The frame follows the finger by where it was taken; a press beside it brings its middle there.
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const moment = momentAt(frame, placeOf(event));
    const isInside = moment >= window.span.start && moment < window.span.end;
    const offset = isInside ? moment - window.span.start : lengthOf(window.span) / 2;
    setHold(offset);
    drag(moment, offset);
  };
  const drag = (moment: number, offset: number) =>
    window.put((span) => panWindow(span, moment - offset - span.start, archive));
  const stop = () => setHold(undefined);

  const left = xOf(frame, window.span.start);
  const width = Math.max(narrowestFrame, xOf(frame, window.span.end) - left);
  const isZoomed = !isSameSpan(window.span, archive);
  return (
    <div
      className="timeline-strip"
      ref={measure}
      aria-hidden="true"
      data-is-zoomed={isZoomed || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => hold !== undefined && drag(momentAt(frame, placeOf(event)), hold)}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      {size.width > 0 && (
        <svg className="timeline-drawing" aria-hidden="true" width={size.width} height={size.height}>
          <path className="timeline-whole" d={shapes.whole} />
          <path className="timeline-found" d={shapes.found} />
          {selection.span && <SelectedMark frame={frame} start={selection.span.start} end={selection.span.end} />}
          {isZoomed && (
            <>
              <rect
                className="timeline-strip-veil"
                x={frame.left}
                y={0}
                width={Math.max(0, left - frame.left)}
                height={size.height}
              />
              <rect
                className="timeline-strip-veil"
                x={left + width}
                y={0}
                width={Math.max(0, frame.right - left - width)}
                height={size.height}
              />
              <rect
                className="timeline-strip-frame"
                x={Math.round(left) + 0.5}
                y={0.5}
                width={Math.round(width) - 1}
                height={size.height - 1}
                rx={2}
              />
            </>
          )}
        </svg>
      )}
    </div>
  );
}

function SelectedMark({ frame, start, end }: { frame: PlotFrame; start: number; end: number }) {
  const left = Math.max(frame.left, xOf(frame, start));
  const width = Math.min(frame.right, xOf(frame, end)) - left;
  return width < 0 ? null : (
    <rect className="timeline-strip-selected" x={left} y={frame.baseline} width={Math.max(2, width)} height={2} />
  );
}

function placeOf(event: PointerEvent): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
