import type { ArchiveDay } from '../../model/archive.ts';
import type { Day } from '../../model/day.ts';
import type { EventId, EventRecord, NewsEvent } from '../../model/event.ts';
import type { DayIndex } from './day-index.ts';

const recordOrder: Readonly<Record<EventRecord, number>> = { page: 0, listed: 1, mentioned: 2 };

/** The days of an archive in order, their events as the indexes list them; the others follow, those with pages first. */
export function archiveDays(
  events: readonly NewsEvent[],
  indexes: readonly DayIndex[],
  eventOf: (id: EventId) => EventId,
): readonly ArchiveDay[] {
  const dayOf = new Map(events.map((event) => [event.id, event.day]));
  const listed = new Map<Day, Set<EventId>>();
  const at = (day: Day): Set<EventId> => {
    const ids = listed.get(day) ?? new Set();
    if (ids.size === 0) listed.set(day, ids);
    return ids;
  };
  for (const entry of indexes.flatMap((index) => index.entries)) {
    const id = eventOf(entry.path.id);
    const day = dayOf.get(id);
    if (day !== undefined) at(day).add(id);
  }
  for (const { id, day } of events.toSorted((a, b) => recordOrder[a.record] - recordOrder[b.record])) at(day).add(id);
  const files = new Map(indexes.toReversed().flatMap(({ day, file }) => (day === undefined ? [] : [[day, file]])));
  return [...listed.keys()].sort().map((day) => {
    const file = files.get(day);
    const ids = [...at(day)];
    return file === undefined ? { day, events: ids } : { day, events: ids, file };
  });
}
