import type { RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import { type EventDate, spanOfDate } from '../../shared/model/date.ts';
import { type DayNumber, toDayNumber } from '../../shared/model/day.ts';

/** The events that share one topic with a page's own, each at its day. */
export interface Lane {
  /** Absent for the events that share none. */
  readonly topic?: string;
  readonly events: readonly { readonly event: RelatedEvent; readonly day: DayNumber }[];
}

/** Related events over time. */
export interface Lanes {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The day of the page's own event. */
  readonly own: DayNumber;
  readonly lanes: readonly Lane[];
}

const mostLanes = 6;
const fewestDays = 3;

/** Puts related events into lanes by the topics that they share, those of most events first; nothing where all are of the same days. */
export function lanesOf(date: EventDate, related: readonly RelatedEvent[]): Lanes | undefined {
  const own = middleOf(date);
  const days = related.flatMap((event) => {
    const day = middleOf(event.date);
    return day === undefined ? [] : [{ event, day }];
  });
  if (own === undefined) return undefined;
  const [from, to] = [Math.min(own, ...days.map(({ day }) => day)), Math.max(own, ...days.map(({ day }) => day))];
  if (days.length < 2 || to - from < fewestDays) return undefined;
  const byTopic = new Map<string | undefined, Lane['events'][number][]>();
  for (const placed of days) {
    const { topics } = placed.event;
    for (const topic of topics.length > 0 ? topics : [undefined])
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), placed]);
  }
  const lanes = Array.from(byTopic, ([topic, events]): Lane => ({ ...(topic !== undefined && { topic }), events }))
    .toSorted((a, b) => b.events.length - a.events.length)
    .slice(0, mostLanes);
  return { from, to, own, lanes };
}

/** A day for a date, the middle one where it is known to a month or a year; undefined where it is unknown. */
function middleOf(date: EventDate): DayNumber | undefined {
  const span = spanOfDate(date);
  return span && Math.floor((toDayNumber(span.from) + toDayNumber(span.to)) / 2);
}
