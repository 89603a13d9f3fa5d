import { memo } from 'react';
import { type AxisLabel, axisLabels, groupIndent, mergedLabels } from './axis-labels.ts';
import type { IntervalName } from './interval.ts';
import { type PlotFrame, plotMargin, xOf } from './plot-frame.ts';
import type { TimeSpan } from './time-span.ts';

interface AxisProps {
  readonly frame: PlotFrame;
  readonly interval: IntervalName;
  readonly em: number;
  readonly hasTwoLines: boolean;
  readonly onShow: (span: TimeSpan) => void;
}

/** The names of units under the bars and of their groups, where there is height in a line of their own. */
export const Axis = memo(function Axis({ frame, interval, em, hasTwoLines, onShow }: AxisProps) {
  const labels = axisLabels(frame, interval, em);
  const { units, groups } = hasTwoLines ? labels : mergedLabels(labels, em);
  const first = frame.baseline + plotMargin.axisLine - 4;
  const second = hasTwoLines ? first + plotMargin.axisLine : first;
  return (
    <>
      <Units labels={units} y={first} />
      <Groups frame={frame} labels={groups} y={second} onShow={onShow} />
    </>
  );
});

function Units({ labels, y }: { labels: readonly AxisLabel[]; y: number }) {
  return labels.map((label) => (
    <text key={label.span.start} className="timeline-unit" x={label.x} y={y}>
      {label.text}
    </text>
  ));
}

interface GroupsProps {
  readonly frame: PlotFrame;
  readonly labels: readonly AxisLabel[];
  readonly y: number;
  readonly onShow: (span: TimeSpan) => void;
}

// Keyboards reach the same units by the path above the bars: these words are a short cut for pointers.
function Groups({ frame, labels, y, onShow }: GroupsProps) {
  return labels.map((label) => (
    <g key={label.span.start}>
      {xOf(frame, label.span.start) >= frame.left && (
        <line className="timeline-tick" x1={label.x + 0.5} x2={label.x + 0.5} y1={frame.baseline + 1} y2={y + 3} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above. */}
      <text
        className="timeline-group"
        x={label.x + groupIndent}
        y={y}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          onShow(label.span);
        }}
      >
        {label.text}
      </text>
    </g>
  ));
}
