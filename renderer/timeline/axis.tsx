import { memo } from 'react';
import { type AxisLabel, axisLabels } from './axis-labels.ts';
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

/** The names of units under the bars and of their groups in a second line, all to be clicked. */
export const Axis = memo(function Axis({ frame, interval, em, hasTwoLines, onShow }: AxisProps) {
  const { units, groups } = axisLabels(frame, interval, em);
  const first = frame.baseline + plotMargin.axisLine - 4;
  if (!hasTwoLines) {
    // The one line names whatever tells more: the groups when several are visible.
    const isAcrossGroups = groups.length > 1;
    return isAcrossGroups ? (
      <Groups frame={frame} labels={groups} y={first} onShow={onShow} />
    ) : (
      <Units labels={units} y={first} />
    );
  }
  return (
    <>
      <Units labels={units} y={first} />
      <Groups frame={frame} labels={groups} y={first + plotMargin.axisLine} onShow={onShow} />
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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <text
        className="timeline-group"
        x={label.x + 5}
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
