import { compareDates } from '../../../shared/model/date.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { type ArchivedEvent, createEventTable, type EventTable } from '../../../shared/search/event-table.ts';

/** An event of which only what is given is known. */
export function eventOf(id: string, date: string, more: Partial<NewsEvent> = {}): NewsEvent {
  return {
    id,
    date,
    record: 'page',
    headline: id,
    headings: [],
    topics: [],
    sources: [],
    images: [],
    revisions: [],
    relations: [],
    files: [],
    ...more,
  };
}

/** Archives by the names `a`, `b` and so on, as a table knows them. */
export function archivesOf(number: number): { readonly id: string; readonly title: string }[] {
  return Array.from({ length: number }, (_, index) => {
    const id = String.fromCharCode(97 + index);
    return { id, title: `Archive ${id}` };
  });
}

/** Events by year, newest first, each year's in order of time. */
export function yearsOf(events: readonly ArchivedEvent[]): { year: number; events: ArchivedEvent[] }[] {
  const inOrder = events.toSorted((a, b) => compareDates(a.event.date, b.event.date));
  const years = new Map<number, ArchivedEvent[]>();
  for (const archived of inOrder) {
    const year = Number(archived.event.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), archived]);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear })).reverse();
}

/** A table of the events of one archive, or of several, that came in year by year. */
export function tableOf(events: readonly (NewsEvent | ArchivedEvent)[], archives = archivesOf(1)): EventTable {
  const table = createEventTable(archives);
  const archived = events.map((event) => ('event' in event ? event : { archive: 0, event }));
  for (const { events: ofYear } of yearsOf(archived)) table.append(ofYear);
  return table;
}
