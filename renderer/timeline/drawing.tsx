import { inFigures, inPercent } from '../words.ts';
import { Axis } from './axis.tsx';
import { type BarValues, valueTicks } from './bar-values.ts';
import { Bars } from './bars.tsx';
import { binAround } from './interval.ts';
import { hasTwoAxisLines, type PlotFrame, xOf } from './plot-frame.ts';
import { doOverlap, isWithin, type TimeSpan } from './time-span.ts';
import type { PlotKeys } from './use-plot-keys.ts';
import type { PlotPointer } from './use-plot-pointer.ts';
import type { TimelineState } from './use-timeline.ts';

interface DrawingProps {
  readonly timeline: TimelineState;
  readonly frame: PlotFrame;
  readonly pointer: PlotPointer;
  readonly keys: PlotKeys;
}

/** Everything that is drawn over the visible time, from the back to the front. */
export function Drawing({ timeline, frame, pointer, keys }: DrawingProps) {
  const { bins, interval, window, size } = timeline;
  const { values } = timeline;
  const selected = pointer.draft ?? timeline.selection.span;
  const band = selected && doOverlap(selected, window.span) ? selected : undefined;
  const pointed = pointer.moment === undefined ? undefined : binAround(interval, pointer.moment);

  return (
    <>
      {band && !isWithin(window.span, band) && <Column className="timeline-band" frame={frame} span={band} />}
      {pointed && !pointer.draft && <Column className="timeline-pointed" frame={frame} span={pointed} />}
      <Scale frame={frame} values={values} />
      <Bars frame={frame} bins={bins} values={values} divided={timeline.divided} selected={selected} />
      <line
        className="timeline-baseline"
        x1={frame.left}
        x2={frame.right}
        y1={frame.baseline + 0.5}
        y2={frame.baseline + 0.5}
      />
      <Axis
        frame={frame}
        interval={interval.name}
        em={size.em}
        hasTwoLines={hasTwoAxisLines(size.height)}
        onShow={(span) => timeline.enter(span)}
      />
      {band && <Rule frame={frame} span={band} />}
      {band && <Handle frame={frame} moment={band.start} />}
      {band && <Handle frame={frame} moment={band.end} />}
      <Column className="timeline-cursor" frame={frame} span={keys.bin} />
    </>
  );
}

/** A span from the top to the baseline, as far as it is visible. */
function Column({ className, frame, span }: { className: string; frame: PlotFrame; span: TimeSpan }) {
  const left = Math.max(frame.left, Math.round(xOf(frame, span.start)));
  const right = Math.min(frame.right, Math.round(xOf(frame, span.end)));
  const height = frame.baseline - frame.top + 4;
  return <rect className={className} x={left} y={frame.top - 4} width={Math.max(1, right - left)} height={height} />;
}

/** The line above what is selected. */
function Rule({ frame, span }: { frame: PlotFrame; span: TimeSpan }) {
  const left = Math.max(frame.left, Math.round(xOf(frame, span.start)));
  const right = Math.min(frame.right, Math.round(xOf(frame, span.end)));
  return <rect className="timeline-rule" x={left} y={frame.top - 5} width={Math.max(1, right - left)} height={2} />;
}

/** Lines at round values, the numbers at the left. */
function Scale({ frame, values }: { frame: PlotFrame; values: BarValues }) {
  const room = frame.baseline - frame.top;
  return valueTicks(values, room).map((tick) => {
    const y = frame.baseline - Math.round(values.partOf(tick) * room) + 0.5;
    return (
      <g key={tick}>
        <line className="timeline-gridline" x1={frame.left} x2={frame.right} y1={y} y2={y} />
        <text className="timeline-count" x={frame.left - 6} y={y} dy="0.35em">
          {values.isShare ? inPercent(tick) : inFigures(tick)}
        </text>
      </g>
    );
  });
}

/** An end of the selection, to be dragged; nothing when it is not visible. */
function Handle({ frame, moment }: { frame: PlotFrame; moment: number }) {
  const x = Math.round(xOf(frame, moment));
  if (x < frame.left - 1 || x > frame.right + 1) return null;
  const middle = Math.round((frame.top + frame.baseline) / 2);
  return (
    <g className="timeline-handle">
      <line x1={x} x2={x} y1={frame.top - 4} y2={frame.baseline + 1} />
      <rect x={x - 3} y={middle - 9} width={6} height={18} rx={3} />
    </g>
  );
}
