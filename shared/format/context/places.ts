import type { EventId, EventRecord, NewsEvent } from '../../model/event.ts';
import type { DayIndex } from './pages.ts';

const recordOrder: Readonly<Record<EventRecord, number>> = { page: 0, listed: 1, mentioned: 2 };

/** Orders the events of each day as the indexes list them; the others follow, those with pages first. */
export function placesOf(
  events: readonly NewsEvent[],
  indexes: readonly DayIndex[],
  eventOf: (id: EventId) => EventId,
): (id: EventId) => number {
  const places = new Map<EventId, number>();
  const give = (id: EventId): void => {
    if (!places.has(id)) places.set(id, places.size);
  };
  for (const { path } of indexes.flatMap((index) => index.entries)) give(eventOf(path.id));
  for (const { id } of events.toSorted((a, b) => recordOrder[a.record] - recordOrder[b.record])) give(id);
  return (id) => places.get(id) ?? places.size;
}
