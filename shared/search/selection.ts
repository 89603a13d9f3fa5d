import { toDayNumber } from '../model/day.ts';
import { type Facet, facets, includesAny } from '../model/facet.ts';
import { type EventTable, type FacetColumn, firstOrdinalFrom } from './event-table.ts';
import type { Hits } from './search-index.ts';

/** One name of a facet: a topic `Syria`, a record `listed`. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What narrows an archive's events, the full-text part answered already. */
export interface Filter {
  /** Both ends included. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  readonly include: readonly FacetValue[];
  readonly exclude: readonly FacetValue[];
  /** The events that the text found; absent when there is no text. */
  readonly hits?: Hits | undefined;
}

/** The events that pass a filter, and the counts beside it. */
export interface Selection {
  /** In order of time. */
  readonly ordinals: Uint32Array;
  /** Days, ascending, and how many events of each pass all of the filter but its period. */
  readonly days: readonly number[];
  readonly dayCounts: readonly number[];
  /**
   * For each facet, how many events have each of its names, by the name's id. A facet of which an event has one name
   * is counted as if none of its names were included, so that the others to choose from stay in sight.
   */
  readonly facetCounts: Readonly<Record<Facet, Uint32Array>>;
}

const outsidePeriod = 1;

/** Applies a filter in one pass over the table. */
export function select(table: EventTable, filter: Filter): Selection {
  const misses = createMisses(table, filter);
  const facetCounts = Object.fromEntries(
    facets.map((facet) => [facet, new Uint32Array(table.columns[facet].names.length)]),
  ) as Record<Facet, Uint32Array>;
  const ordinals: number[] = [];
  const days: number[] = [];
  const dayCounts: number[] = [];
  for (let ordinal = 0; ordinal < table.events.length; ordinal += 1) {
    const missed = misses[ordinal] ?? 0;
    if ((missed & ~outsidePeriod) === 0) countDay(days, dayCounts, table.days[ordinal] ?? 0);
    if (missed === 0) ordinals.push(ordinal);
    for (let index = 0; index < facets.length; index += 1) {
      const facet = facets[index] as Facet;
      if ((missed & ~bitOf(index)) === 0) countNames(table.columns[facet], ordinal, facetCounts[facet]);
    }
  }
  return { ordinals: Uint32Array.from(ordinals), days, dayCounts, facetCounts };
}

// Bit 0: the period; one bit for the includes of each single-valued facet; the last for all the rest.
const bitOf = (facetIndex: number): number => (includesAny(facets[facetIndex] as Facet) ? 2 << facetIndex : 0);
const elsewhere = 2 << facets.length;

/** For each event, the conditions that it misses, as bits. */
function createMisses(table: EventTable, filter: Filter): Uint16Array {
  const misses = new Uint16Array(table.events.length);
  if (filter.period) {
    const from = firstOrdinalFrom(table, toDayNumber(filter.period.from));
    const to = firstOrdinalFrom(table, toDayNumber(filter.period.to) + 1);
    for (let ordinal = 0; ordinal < misses.length; ordinal += 1) {
      if (ordinal < from || ordinal >= to) misses[ordinal] = outsidePeriod;
    }
  }
  if (filter.hits) markMisses(misses, elsewhere, (ordinal) => filter.hits?.has(ordinal) === true);
  for (const [index, facet] of facets.entries()) {
    const column = table.columns[facet];
    const excluded = idsOf(column, facet, filter.exclude);
    const included = idsOf(column, facet, filter.include);
    if (excluded.size > 0) markMisses(misses, elsewhere, (ordinal) => countIn(column, ordinal, excluded) === 0);
    if (included.size === 0) continue;
    const needed = includesAny(facet) ? 1 : included.size;
    markMisses(misses, bitOf(index) || elsewhere, (ordinal) => countIn(column, ordinal, included) >= needed);
  }
  return misses;
}

function markMisses(misses: Uint16Array, bit: number, passes: (ordinal: number) => boolean): void {
  for (let ordinal = 0; ordinal < misses.length; ordinal += 1) {
    if (!passes(ordinal)) misses[ordinal] = (misses[ordinal] ?? 0) | bit;
  }
}

/** The ids of a facet's chosen names. A name that the archive lacks gets an id that no event has, so it finds nothing. */
function idsOf(column: FacetColumn, facet: Facet, values: readonly FacetValue[]): Set<number> {
  const chosen = values.filter((value) => value.facet === facet);
  return new Set(
    chosen.map(({ value }, index) => {
      const id = column.names.indexOf(value);
      return id < 0 ? -1 - index : id;
    }),
  );
}

function countIn(column: FacetColumn, ordinal: number, ids: ReadonlySet<number>): number {
  let count = 0;
  const end = column.starts[ordinal + 1] ?? 0;
  for (let at = column.starts[ordinal] ?? 0; at < end; at += 1) if (ids.has(column.ids[at] ?? -1)) count += 1;
  return count;
}

function countNames(column: FacetColumn, ordinal: number, counts: Uint32Array): void {
  const end = column.starts[ordinal + 1] ?? 0;
  for (let at = column.starts[ordinal] ?? 0; at < end; at += 1) {
    const id = column.ids[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
}

function countDay(days: number[], counts: number[], day: number): void {
  if (days.at(-1) === day) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  else {
    days.push(day);
    counts.push(1);
  }
}
