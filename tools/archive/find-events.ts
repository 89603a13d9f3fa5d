import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { EventId, NewsEvent } from '../../shared/model/event.ts';

/** The events that have these ids; reads years until all are found, those first that an id names. */
export function findEvents(edition: EditionFile, ids: Iterable<EventId>): ReadonlyMap<EventId, NewsEvent> {
  const wanted = new Set(ids);
  const found = new Map<EventId, NewsEvent>();
  const named = new Set([...wanted].flatMap((id) => id.match(/\d{4}/g) ?? []));
  const isNamed = (year: number): boolean => named.has(String(year).padStart(4, '0'));
  const years = edition.manifest.years.map(({ year }) => year);
  for (const year of [...years.filter(isNamed), ...years.filter((one) => !isNamed(one))]) {
    if (found.size === wanted.size) break;
    for (const event of edition.eventsOf(year).events) if (wanted.has(event.id)) found.set(event.id, event);
  }
  return found;
}

/** Every id of an edition, for naming those that are most like a wrong one. */
export function* idsOf(edition: EditionFile): Generator<EventId> {
  for (const { year } of edition.manifest.years) for (const { id } of edition.eventsOf(year).events) yield id;
}
