import type { EventDate } from '../model/date.ts';
import { type DayNumber, toDayNumber } from '../model/day.ts';
import { type Facet, facets, type Joins, joinOf } from '../model/facet.ts';
import type { EventSet } from './answering/event-set.ts';
import { anyDay, type EventTable, firstOrdinalBefore, haveSameDate } from './event-table.ts';
import type { FacetColumn } from './facet-column.ts';

/** One name of a facet: a topic `Syria`, a record `listed`. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What narrows the events, the full-text part answered already. */
export interface Filter {
  /** Both ends included. An event known to the month or the year lies in it only if all of that does. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  readonly include: readonly FacetValue[];
  readonly exclude: readonly FacetValue[];
  readonly joins?: Joins | undefined;
  /** The events that the text found, those beyond it not among them; absent when there is no text. */
  readonly found?: EventSet | undefined;
}

/**
 * How many events there are when, ascending, days without events left out; `days` and `counts` run in parallel. Each
 * event is counted once: by its day, by its date of reduced precision, or among those without date.
 */
export interface Histogram {
  readonly days: readonly DayNumber[];
  readonly counts: readonly number[];
  /** Dates known only to the month or the year: of reduced precision, as ISO 8601 calls it. */
  readonly reduced: readonly { readonly date: EventDate; readonly count: number }[];
  /** Events whose date is unknown. */
  readonly undated: number;
}

/** The events that pass a filter, and the counts beside it. */
export interface Selection {
  /** Ascending, and so the newest first. */
  readonly ordinals: Uint32Array;
  /** The events that pass all of the filter but its period. */
  readonly histogram: Histogram;
  /**
   * For each facet, how many events have each of its names, by the name's id. A facet of whose names any is meant is
   * counted as if none of them were included, so that the others to choose from stay in sight.
   */
  readonly facetCounts: Readonly<Record<Facet, Uint32Array>>;
}

const outsidePeriod = 1;

/** Applies a filter in a few passes over the table, and counts only what passes. */
export function select(table: EventTable, filter: Filter): Selection {
  const misses = createMisses(table, filter);
  const ordinals = passing(misses, 0);
  // Where nothing misses by these conditions alone, the same events are counted.
  const passingBut = (bits: number, isAsked: boolean): Uint32Array => (isAsked ? passing(misses, bits) : ordinals);
  const countsOf = (facet: Facet, index: number): Uint32Array => {
    const bit = bitOf(index, filter);
    const isAsked = bit !== elsewhere && filter.include.some((value) => value.facet === facet);
    return countNames(table.columns[facet], passingBut(bit, isAsked));
  };
  return {
    ordinals,
    histogram: countDates(table, passingBut(outsidePeriod, filter.period !== undefined)),
    facetCounts: Object.fromEntries(facets.map((facet, index) => [facet, countsOf(facet, index)])) as Record<
      Facet,
      Uint32Array
    >,
  };
}

/** When the events of the most frequent names of a facet are, most events first. */
export function histogramsByName(
  table: EventTable,
  ordinals: Uint32Array,
  facet: Facet,
  limit: number,
): readonly { readonly name: string; readonly histogram: Histogram }[] {
  const column = table.columns[facet];
  const frequent = Array.from(countNames(column, ordinals), (count, id) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
  return frequent.map(({ id }) => {
    const wanted = new Set([id]);
    const own = ordinals.filter((ordinal) => countIn(column, ordinal, wanted) > 0);
    return { name: column.names[id] ?? '', histogram: countDates(table, own) };
  });
}

// Bit 0: the period; one bit for the includes of each facet of which any is meant; the last for all the rest.
const elsewhere = 2 << facets.length;
const bitOf = (facetIndex: number, { joins }: Filter): number =>
  joinOf(facets[facetIndex] as Facet, joins) === 'any' ? 2 << facetIndex : elsewhere;

/** For each event, the conditions that it misses, as bits. */
function createMisses(table: EventTable, filter: Filter): Uint16Array {
  const misses = new Uint16Array(table.events.length);
  if (filter.period) markOutside(misses, table, toDayNumber(filter.period.from), toDayNumber(filter.period.to));
  if (filter.found) markNotFound(misses, filter.found);
  for (const [index, facet] of facets.entries()) {
    const column = table.columns[facet];
    const excluded = idsOf(column, facet, filter.exclude);
    const included = idsOf(column, facet, filter.include);
    if (excluded.size > 0) markMisses(misses, elsewhere, (ordinal) => countIn(column, ordinal, excluded) === 0);
    if (included.size === 0) continue;
    const needed = joinOf(facet, filter.joins) === 'any' ? 1 : included.size;
    markMisses(misses, bitOf(index, filter), (ordinal) => countIn(column, ordinal, included) >= needed);
  }
  return misses;
}

function markOutside(misses: Uint16Array, table: EventTable, from: number, to: number): void {
  const { lastDays } = table;
  const first = firstOrdinalBefore(table, to + 1);
  const end = firstOrdinalBefore(table, from);
  for (let ordinal = 0; ordinal < misses.length; ordinal += 1) {
    const isInside = ordinal >= first && ordinal < end && (lastDays[ordinal] ?? 0) <= to;
    if (!isInside) misses[ordinal] = outsidePeriod;
  }
}

function markNotFound(misses: Uint16Array, found: EventSet): void {
  for (let ordinal = 0; ordinal < misses.length; ordinal += 1)
    if (found[ordinal] !== 1) misses[ordinal] = (misses[ordinal] as number) | elsewhere;
}

function markMisses(misses: Uint16Array, bit: number, passes: (ordinal: number) => boolean): void {
  for (let ordinal = 0; ordinal < misses.length; ordinal += 1) {
    if (!passes(ordinal)) misses[ordinal] = (misses[ordinal] ?? 0) | bit;
  }
}

/** The ids of a facet's chosen names. A name that no event has gets an id that no name has, so it finds nothing. */
function idsOf(column: FacetColumn, facet: Facet, values: readonly FacetValue[]): Set<number> {
  const chosen = values.filter((value) => value.facet === facet);
  return new Set(chosen.map(({ value }, index) => column.idOf(value) ?? -1 - index));
}

function countIn({ starts, ids }: FacetColumn, ordinal: number, wanted: ReadonlySet<number>): number {
  let count = 0;
  const end = starts[ordinal + 1] ?? 0;
  for (let at = starts[ordinal] ?? 0; at < end; at += 1) if (wanted.has(ids[at] ?? -1)) count += 1;
  return count;
}

/** The events that miss no condition but some, ascending. */
function passing(misses: Uint16Array, ignored: number): Uint32Array {
  const ordinals = new Uint32Array(misses.length);
  const all = ~ignored;
  let found = 0;
  for (let ordinal = 0; ordinal < misses.length; ordinal += 1) {
    if (((misses[ordinal] as number) & all) !== 0) continue;
    ordinals[found] = ordinal;
    found += 1;
  }
  return ordinals.slice(0, found);
}

function countNames({ names, starts, ids }: FacetColumn, ordinals: Uint32Array): Uint32Array {
  const counts = new Uint32Array(names.length);
  if (names.length === 0) return counts;
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] as number;
    const end = starts[ordinal + 1] as number;
    for (let at = starts[ordinal] as number; at < end; at += 1) {
      const id = ids[at] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return counts;
}

// Ordinals run against time, and the events of a date stand together.
function countDates({ days, lastDays, events }: EventTable, ordinals: Uint32Array): Histogram {
  const dates = { days, lastDays };
  const histogram = {
    days: [] as DayNumber[],
    counts: [] as number[],
    reduced: [] as Histogram['reduced'][number][],
    undated: 0,
  };
  let end = ordinals.length;
  while (end > 0) {
    const last = ordinals[end - 1] as number;
    const day = days[last] as number;
    let start = end - 1;
    while (start > 0 && haveSameDate(dates, ordinals[start - 1] as number, last)) start -= 1;
    if (day === lastDays[last]) {
      histogram.days.push(day);
      histogram.counts.push(end - start);
    } else if (day === anyDay.from) histogram.undated += end - start;
    else histogram.reduced.push({ date: events[last]?.date ?? '', count: end - start });
    end = start;
  }
  return histogram;
}
