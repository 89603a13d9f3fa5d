import type { EventId, EventRecord } from '../../model/event.ts';
import { type EventDraft, recordOf } from './event-draft.ts';
import type { KeptIndex } from './kept.ts';

const recordOrder: Readonly<Record<EventRecord, number>> = { page: 0, listed: 1, mentioned: 2 };

/** Orders the events of each day as the indexes list them; the others follow, those with pages first. */
export function placesOf(
  drafts: Iterable<EventDraft>,
  indexes: readonly KeptIndex[],
  eventOf: (id: EventId) => EventId,
): (id: EventId) => number {
  const places = new Map<EventId, number>();
  const give = (id: EventId): void => {
    if (!places.has(id)) places.set(id, places.size);
  };
  for (const { entries } of indexes) for (const { path } of entries) give(eventOf(path.id));
  const byRecord = [...drafts].sort((a, b) => recordOrder[recordOf(a)] - recordOrder[recordOf(b)]);
  for (const { id } of byRecord) give(id);
  return (id) => places.get(id) ?? places.size;
}
