import { useMemo } from 'react';
import type { RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import type { EventDate } from '../../shared/model/date.ts';
import { fromDayNumber } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { type View, viewOfEvent } from '../location.ts';
import { useSize } from '../ui/use-size.ts';
import { openView } from '../view-link.tsx';
import { dateInShort, dayInShort } from '../words.ts';
import { lanesOf } from './related-lanes.ts';

interface RelatedAxisProps {
  /** Of the page's own event. */
  readonly date: EventDate;
  readonly related: readonly RelatedEvent[];
  readonly view: View;
}

const laneHeight = 24;
const labelWidth = 132;
const margin = 10;
const footHeight = 22;

/** When related events were, in a lane for each topic that they share with this one, whose own day is a line through all. */
export function RelatedAxis({ date, related, view }: RelatedAxisProps) {
  const archiveText = useArchiveText();
  const [measure, { width }] = useSize();
  const lanes = useMemo(() => lanesOf(date, related), [date, related]);
  if (!lanes) return null;
  const { from, to, own } = lanes;
  const height = lanes.lanes.length * laneHeight + footHeight;
  const left = labelWidth + margin;
  const xOf = (day: number): number => left + ((day - from) / (to - from)) * Math.max(1, width - left - margin);
  const bottom = height - footHeight;
  const ends = { from: dayInShort(fromDayNumber(from)), to: dayInShort(fromDayNumber(to)) };
  return (
    <div ref={measure} className="related-axis">
      {/* Its height is known before its width is: nothing below it jumps. */}
      <div style={{ blockSize: height }}>
        {width > 0 && (
          // Each event with its date and topics stands in the list below, where the keyboard reaches it.
          <svg width={width} height={height} role="img" aria-label={say('related.axis', ends)}>
            {lanes.lanes.map(({ topic, events }, index) => {
              const y = index * laneHeight + laneHeight / 2;
              return (
                <g key={topic ?? ''}>
                  <foreignObject x={0} y={y - laneHeight / 2} width={labelWidth} height={laneHeight}>
                    <p className="related-lane" {...(topic === undefined ? {} : archiveText)} title={topic}>
                      {topic ?? say('related.no-topic')}
                    </p>
                  </foreignObject>
                  <line className="related-line" x1={left} x2={width - margin} y1={y} y2={y} />
                  {events.map(({ event, day }) => (
                    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; the list below has all of them for the keyboard.
                    <g
                      key={event.id}
                      className="related-mark"
                      transform={`translate(${xOf(day)} ${y})`}
                      onClick={(click) => openView(viewOfEvent(view, event.id), click, event.headline)}
                    >
                      <title>{say('related.mark', { date: dateInShort(event.date), headline: event.headline })}</title>
                      <circle className="related-reach" r={laneHeight / 2} />
                      <circle className="related-dot" r={6} />
                    </g>
                  ))}
                </g>
              );
            })}
            <line className="related-own" x1={xOf(own)} x2={xOf(own)} y1={0} y2={bottom} />
            <text className="related-end" x={left} y={height - 5}>
              {ends.from}
            </text>
            <text className="related-end" x={width - margin} y={height - 5} textAnchor="end">
              {ends.to}
            </text>
          </svg>
        )}
      </div>
      <p className="related-key">{say('related.own')}</p>
    </div>
  );
}
