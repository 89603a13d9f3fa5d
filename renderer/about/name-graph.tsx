import { useMemo } from 'react';
import type { AboutPage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { useSize } from '../ui/use-size.ts';
import { layOutNames } from './graph-layout.ts';

const height = 300;
const fewest = 3;

/** Which names stand together: those that share events are joined, by a thicker line the more they share. */
export function NameGraph({
  net,
  onOpen,
}: {
  readonly net: AboutPage['net'];
  readonly onOpen: (value: string) => void;
}) {
  const [measure, size] = useSize();
  const { width, em } = size;
  const placed = useMemo(
    () =>
      layOutNames(
        net.names.map(({ value }) => value),
        net.ties,
        { width, height, em },
      ),
    [net, width, em],
  );
  if (net.names.length < fewest || net.ties.length === 0) return null;
  const ties = net.ties.filter(({ one, other }) => placed[one]?.isDrawn && placed[other]?.isDrawn);
  const most = Math.max(...net.ties.map(({ count }) => count));
  return (
    <div ref={measure} className="name-graph" style={{ blockSize: height }}>
      {width > 0 && (
        // What the drawing says the list below it says, too, and there each name can be reached by the keyboard.
        <svg width={width} height={height} role="img" aria-label={say('topic.graph')}>
          {ties.map(({ one, other, count }) => (
            <line
              key={`${one} ${other}`}
              x1={placed[one]?.x}
              y1={placed[one]?.y}
              x2={placed[other]?.x}
              y2={placed[other]?.y}
              strokeWidth={1 + (count / most) * 4}
            />
          ))}
          {placed.map(({ text, x, y, width: ofLabel, isDrawn }, index) => {
            if (!isDrawn) return null;
            const value = net.names[index]?.value ?? '';
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; the lists have all names for the keyboard.
              <g
                key={value}
                className="name-graph-node"
                transform={`translate(${x} ${y})`}
                onClick={() => onOpen(value)}
              >
                <title>{value}</title>
                <rect x={-ofLabel / 2} y={-13} width={ofLabel} height={26} rx={13} />
                <text textAnchor="middle" dy="0.35em">
                  {text}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
