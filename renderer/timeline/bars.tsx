import { memo, useId } from 'react';
import { barPath, stackedPaths } from './bar-shape.ts';
import type { BarValues } from './bar-values.ts';
import type { Bin } from './bins.ts';
import { type PlotFrame, plotWidth, xOf } from './plot-frame.ts';
import type { TimeSpan } from './time-span.ts';

interface BarsProps {
  readonly frame: PlotFrame;
  readonly bins: readonly Bin[];
  readonly values: BarValues;
  /** Where bars are divided, how many events each division has in one. */
  readonly divided: ((bin: Bin) => readonly number[]) | undefined;
  readonly selected: TimeSpan | undefined;
}

/** Pale bars for all events, strong ones in front for the found; what is not selected steps back. */
export const Bars = memo(function Bars({ frame, bins, values, divided, selected }: BarsProps) {
  const clip = useId();
  const { foundOf, paleOf, partOf } = values;
  const ofFound = (bin: Bin): number => partOf(foundOf(bin));
  const found = divided ? stackedPaths(frame, bins, ofFound, divided) : [barPath(frame, bins, ofFound)];
  const isAside = selected !== undefined || undefined;
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
        {paleOf && <path className="timeline-whole" d={barPath(frame, bins, (bin) => partOf(paleOf(bin)))} />}
        {found.map((path, series) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a division is known by its place.
          <Series key={series} series={divided && series} isAside={isAside} path={path} />
        ))}
        {selected && (
          <g clipPath={`url(#${clip}selected)`}>
            {found.map((path, series) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a division is known by its place.
              <Series key={series} series={divided && series} path={path} />
            ))}
          </g>
        )}
      </g>
    </>
  );
});

interface SeriesProps {
  /** The place of a division; absent where bars are not divided. */
  readonly series: number | undefined;
  readonly isAside?: true | undefined;
  readonly path: string;
}

function Series({ series, isAside, path }: SeriesProps) {
  return <path className="timeline-found" data-series={series} data-is-aside={isAside} d={path} />;
}

function SelectedArea({ frame, selected }: { frame: PlotFrame; selected: TimeSpan }) {
  const left = Math.max(frame.left, Math.round(xOf(frame, selected.start)));
  const right = Math.min(frame.right, Math.round(xOf(frame, selected.end)));
  return <rect x={left} y={0} width={Math.max(0, right - left)} height={frame.baseline} />;
}
