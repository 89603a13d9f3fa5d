import { spanOfDate } from '../model/date.ts';
import { type DayNumber, toDayNumber } from '../model/day.ts';
import type { EventId, NewsEvent } from '../model/event.ts';
import type { Facet } from '../model/facet.ts';

/** The names that each event has under one facet: those of event `n` are `ids[starts[n]]` up to `ids[starts[n + 1]]`. */
export interface FacetColumn {
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/**
 * An archive's events as columns, in order of time; an event's place in that order is its ordinal. An event known only
 * to the month or the year stands at the beginning of it.
 */
export interface EventTable {
  readonly events: readonly NewsEvent[];
  readonly ordinals: ReadonlyMap<EventId, number>;
  /** The day of each event, or the first on which it may have happened; ascending. */
  readonly days: Int32Array;
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
}

const namesOf: Readonly<Record<Facet, (event: NewsEvent) => readonly string[]>> = {
  heading: (event) => event.headings,
  category: (event) => (event.category ? [event.category] : []),
  topic: (event) => event.topics,
  source: (event) => event.sources.map((source) => source.publisher),
  record: (event) => [event.record],
};

/** Lays an archive's events, given in order of time, out as columns. */
export function createEventTable(events: readonly NewsEvent[]): EventTable {
  const days: readonly DayNumber[] = events.map((event) => toDayNumber(spanOfDate(event.date).from));
  return {
    events,
    ordinals: new Map(events.map((event, ordinal) => [event.id, ordinal])),
    days: Int32Array.from(days),
    columns: {
      heading: createColumn(events, namesOf.heading),
      category: createColumn(events, namesOf.category),
      topic: createColumn(events, namesOf.topic),
      source: createColumn(events, namesOf.source),
      record: createColumn(events, namesOf.record),
    },
  };
}

/** The first ordinal whose day is not before a day; the number of events when there is none. */
export function firstOrdinalFrom(table: EventTable, day: DayNumber): number {
  let low = 0;
  let high = table.days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createColumn(
  events: readonly NewsEvent[],
  namesOfEvent: (event: NewsEvent) => readonly string[],
): FacetColumn {
  const idOf = new Map<string, number>();
  const starts = new Uint32Array(events.length + 1);
  const ids: number[] = [];
  for (const [ordinal, event] of events.entries()) {
    for (const name of new Set(namesOfEvent(event))) {
      const id = idOf.get(name) ?? idOf.size;
      idOf.set(name, id);
      ids.push(id);
    }
    starts[ordinal + 1] = ids.length;
  }
  return { names: [...idOf.keys()], starts, ids: Uint32Array.from(ids) };
}
