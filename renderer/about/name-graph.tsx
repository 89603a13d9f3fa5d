import { useMemo } from 'react';
import type { AboutPage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { type View, viewOfName } from '../location.ts';
import { type Size, useSize } from '../ui/use-size.ts';
import { ViewLink } from '../view-link.tsx';
import { layOutNames } from './graph-layout.ts';

interface NameGraphProps {
  readonly net: AboutPage['net'];
  readonly view: View;
}

const height = 300;
const fewest = 3;

/** Which names stand together: those that share events are joined, by a thicker line the more they share. */
export function NameGraph({ net, view }: NameGraphProps) {
  const [measure, size] = useSize();
  if (net.names.length < fewest || net.ties.length === 0) return null;
  return (
    <div ref={measure} className="name-graph" style={{ blockSize: height }}>
      {size.width > 0 && <Drawing net={net} view={view} size={size} />}
    </div>
  );
}

function Drawing({ net: { facet, names, ties }, view, size: { width, em } }: NameGraphProps & { readonly size: Size }) {
  const placed = useMemo(() => {
    const texts = names.map(({ value }) => value);
    return layOutNames(texts, ties, { width, height, em });
  }, [names, ties, width, em]);
  const most = Math.max(...ties.map(({ count }) => count));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of fields it is not.
    <svg width={width} height={height} role="group" aria-label={say('topic.graph')}>
      {ties.map(({ one, other, count }) => {
        const [from, to] = [placed[one], placed[other]];
        if (!from?.isDrawn || !to?.isDrawn) return null;
        return (
          <line
            key={`${one} ${other}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={1 + (count / most) * 4}
          />
        );
      })}
      {names.map(({ value }, index) => {
        const place = placed[index];
        if (!place?.isDrawn) return null;
        return (
          <ViewLink key={value} className="name-graph-node" label={value} view={viewOfName(view, { facet, value })}>
            <g transform={`translate(${place.x} ${place.y})`}>
              <title>{value}</title>
              <rect x={-place.width / 2} y={-13} width={place.width} height={26} rx={13} />
              <text textAnchor="middle" dy="0.35em">
                {place.text}
              </text>
            </g>
          </ViewLink>
        );
      })}
    </svg>
  );
}
