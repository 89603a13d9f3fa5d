import { memo, useId } from 'react';
import { barPath } from './bar-shape.ts';
import type { Bin } from './bins.ts';
import { type PlotFrame, plotWidth, xOf } from './plot-frame.ts';
import type { TimeSpan } from './time-span.ts';

interface BarsProps {
  readonly frame: PlotFrame;
  readonly bins: readonly Bin[];
  readonly highest: number;
  readonly shrinkage: number;
  readonly selected: TimeSpan | undefined;
}

/** Pale bars for all events, strong ones in front for the found; what is not selected steps back. */
export const Bars = memo(function Bars({ frame, bins, highest, shrinkage, selected }: BarsProps) {
  const clip = useId();
  const perPixel = highest / Math.max(1, frame.baseline - frame.top);
  const found = barPath(frame, bins, (bin) => bin.found ?? 0, perPixel);
  return (
    <>
      <defs>
        <clipPath id={`${clip}plot`}>
          <rect x={frame.left} y={0} width={plotWidth(frame)} height={frame.baseline} />
        </clipPath>
        {selected && (
          <clipPath id={`${clip}selected`}>
            <SelectedArea frame={frame} selected={selected} />
          </clipPath>
        )}
      </defs>
      <g clipPath={`url(#${clip}plot)`}>
        <path className="timeline-whole" d={barPath(frame, bins, (bin) => bin.whole / shrinkage, perPixel)} />
        <path className="timeline-found" data-is-aside={selected !== undefined || undefined} d={found} />
        {selected && <path className="timeline-found" clipPath={`url(#${clip}selected)`} d={found} />}
      </g>
    </>
  );
});

function SelectedArea({ frame, selected }: { frame: PlotFrame; selected: TimeSpan }) {
  const left = Math.max(frame.left, Math.round(xOf(frame, selected.start)));
  const right = Math.min(frame.right, Math.round(xOf(frame, selected.end)));
  return <rect x={left} y={0} width={Math.max(0, right - left)} height={frame.baseline} />;
}
