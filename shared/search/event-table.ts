import {
  compareDates,
  type DatePrecision,
  type EventDate,
  precisionOf,
  spanOfDate,
  unknownDate,
} from '../model/date.ts';
import { type DayNumber, toDayNumber } from '../model/day.ts';
import type { EventId, NewsEvent } from '../model/event.ts';
import { type Facet, facets, hasFixedNames } from '../model/facet.ts';
import { type TopicKind, type TopicKinds, topicKinds } from '../model/topic-kind.ts';
import { createFacetColumn, type FacetColumn, type GrowingFacetColumn } from './facet-column.ts';
import { createGrowingArray } from './growing-array.ts';
import { plainName } from './same-name.ts';

/** An event with the archive that it is of, by that archive's place among those that are open. */
export interface ArchivedEvent {
  readonly archive: number;
  readonly event: NewsEvent;
}

/** An archive of a table: the id that it has in the library, and a title that none of the others has. */
export interface TableArchive {
  readonly id: string;
  readonly title: string;
}

/** What names an event among all that are open: its id, or `archive:id` where several archives are open. */
export type EventKey = string;

/**
 * Events as columns, the newest first, so that older years are added at the end. An event's place is its ordinal.
 * Read backwards they are in order of time: one known only to the month or the year stands at the beginning of it.
 */
export interface EventTable {
  readonly archives: readonly TableArchive[];
  readonly events: readonly NewsEvent[];
  readonly keys: ReadonlyMap<EventKey, number>;
  /** The first day on which each event may have happened, descending, `anyDay.from` at last; room beyond the events. */
  readonly days: Int32Array;
  /** The last day on which each may have happened: for an exact date the same. */
  readonly lastDays: Int32Array;
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
  archiveOf(ordinal: number): number;
  /** What a topic names, by its id in the column of topics: undefined where no event says it, else as the newest says. */
  kindOfTopic(id: number): TopicKind | undefined;
  keyOf(archive: number, id: EventId): EventKey;
  /**
   * Adds events that are in order of time and none newer than those that the table has. Throws RangeError, and adds
   * nothing, where one is out of that order.
   */
  append(events: readonly ArchivedEvent[]): void;
}

const namesOf: Readonly<Record<Exclude<Facet, 'archive' | 'precision'>, (event: NewsEvent) => readonly string[]>> = {
  heading: (event) => event.headings,
  category: (event) => (event.category ? [event.category] : []),
  topic: (event) => event.topics,
  source: (event) => event.sources.map((source) => source.publisher),
  record: (event) => [event.record],
};

const namedFacets = Object.keys(namesOf) as (keyof typeof namesOf)[];

/** The days of an event whose date is unknown: before and after all days that there are. */
export const anyDay: { readonly from: DayNumber; readonly to: DayNumber } = { from: -(2 ** 31), to: 2 ** 31 - 1 };

/** Archives and what they have of an event are named by Daybook itself; all other names by many hands. */
function plainNamesOf(facet: Facet): (name: string) => string {
  return facet === 'archive' || hasFixedNames(facet) ? (name) => name : (name) => plainName(facet, name);
}

/** A table of no events yet. Of a single archive the facet `archive` has no names: it would tell nothing. */
export function createEventTable(archives: readonly TableArchive[]): EventTable {
  const hasSeveral = archives.length > 1;
  const titles = archives.map(({ title }) => (hasSeveral ? [title] : []));
  const events: NewsEvent[] = [];
  const keys = new Map<EventKey, number>();
  const days = createGrowingArray();
  const lastDays = createGrowingArray();
  const archiveOf = createGrowingArray();
  const kinds = new Map<number, TopicKind>();
  const columns = Object.fromEntries(facets.map((facet) => [facet, createFacetColumn(plainNamesOf(facet))])) as Record<
    Facet,
    GrowingFacetColumn
  >;
  const placeOf = createPlaces();
  const keyOf = (archive: number, id: EventId): EventKey => (hasSeveral ? `${archives[archive]?.id ?? ''}:${id}` : id);

  const add = ({ archive, event }: ArchivedEvent): void => {
    const { from, to, precision } = placeOf(event.date);
    const key = keyOf(archive, event.id);
    if (!keys.has(key)) keys.set(key, events.length);
    events.push(event);
    days.push(from);
    lastDays.push(to);
    archiveOf.push(archive);
    columns.archive.add(titles[archive] ?? []);
    columns.precision.add([precision]);
    for (const facet of namedFacets) columns[facet].add(namesOf[facet](event));
    if (event.topicKinds) addKinds(event.topicKinds);
  };
  const addKinds = (ofEvent: TopicKinds): void => {
    for (const kind of topicKinds) {
      for (const topic of ofEvent[kind] ?? []) {
        const id = columns.topic.idOf(topic);
        if (id !== undefined && !kinds.has(id)) kinds.set(id, kind);
      }
    }
  };

  return {
    archives,
    events,
    keys,
    get days() {
      return days.values;
    },
    get lastDays() {
      return lastDays.values;
    },
    columns,
    archiveOf: (ordinal) => archiveOf.values[ordinal] ?? 0,
    kindOfTopic: (id) => kinds.get(id),
    keyOf,
    append(older) {
      checkOrder(older, events.at(-1)?.date);
      for (let index = older.length - 1; index >= 0; index -= 1) add(older[index] as ArchivedEvent);
    },
  };
}

/** The first ordinal whose event cannot have happened on a day or after it; the number of events when there is none. */
export function firstOrdinalBefore(table: EventTable, day: DayNumber): number {
  let low = 0;
  let high = table.events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.days[middle] ?? 0) >= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dates of a table's events, as a loop holds them. */
export type Dates = Pick<EventTable, 'days' | 'lastDays'>;

/** Whether two events have the same date, known as exactly. */
export function haveSameDate({ days, lastDays }: Dates, one: number, other: number): boolean {
  return days[one] === days[other] && lastDays[one] === lastDays[other];
}

function checkOrder(older: readonly ArchivedEvent[], newest: EventDate | undefined): void {
  let after = newest;
  for (const { event } of older.toReversed()) {
    if (after !== undefined && compareDates(event.date, after) > 0)
      throw new RangeError(`The event «${event.id}» of ${event.date} stands among those of ${after} and before.`);
    after = event.date;
  }
}

/** Where a date stands in time. */
interface PlaceInTime {
  readonly date: EventDate;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: DatePrecision;
}

// Days have many events each: a date is taken apart once.
function createPlaces(): (date: EventDate) => PlaceInTime {
  let known: PlaceInTime = { date: unknownDate, ...anyDay, precision: 'none' };
  return (date) => {
    if (known.date !== date) {
      const span = spanOfDate(date);
      const days = span ? { from: toDayNumber(span.from), to: toDayNumber(span.to) } : anyDay;
      known = { date, ...days, precision: precisionOf(date) };
    }
    return known;
  };
}
