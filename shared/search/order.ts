import { anyDay, type EventTable, haveSameDate } from './event-table.ts';
import { bestByScore } from './index/ranking.ts';

/** The orders in which a list can be read. */
export type Order = 'newest' | 'oldest' | 'relevance';

/**
 * Puts selected ordinals, given ascending, into the order asked for; gives the first `most`, all when absent. Newest
 * first means the newest date first; those of one date stay as their archive has them. What has no date comes last, either
 * way. `scores` are by ordinal.
 */
export function inOrder(
  table: EventTable,
  ordinals: Uint32Array,
  order: Order,
  scores: Float64Array | undefined,
  most = ordinals.length,
): Uint32Array {
  if (order === 'oldest') return oldestFirst(table, ordinals).subarray(0, most);
  const newest = newestFirst(table, ordinals);
  if (order === 'newest' || !scores) return newest.subarray(0, most);
  // Of two events of one score the first given comes first, and so the newer.
  return bestByScore({ documents: newest, scores: scoresAt(newest, scores) }, most).documents;
}

/** A result in an order, of which only what is asked for is sorted. */
export interface OrderedResult {
  readonly length: number;
  /** The ordinals from a place on, at most so many. */
  page(offset: number, limit: number): Uint32Array;
  all(): Uint32Array;
}

// Some screens of rows. To find so many of the best takes a fraction of sorting all.
const firstPages = 500;

/** Selected ordinals, given ascending, in the order of `inOrder`. The first pages are there at once, deeper ones once all are sorted. */
export function orderedResult(
  table: EventTable,
  ordinals: Uint32Array,
  order: Order,
  scores: Float64Array | undefined,
): OrderedResult {
  let known = inOrder(table, ordinals, order, scores, firstPages);
  const all = (): Uint32Array => {
    if (known.length < ordinals.length) known = inOrder(table, ordinals, order, scores);
    return known;
  };
  return {
    length: ordinals.length,
    page(offset, limit) {
      const end = offset + limit;
      return (end <= known.length ? known : all()).subarray(offset, end);
    },
    all,
  };
}

/** One result after another, as a single one. */
export function oneAfterAnother(first: OrderedResult, second: OrderedResult): OrderedResult {
  const joined = (one: Uint32Array, other: Uint32Array): Uint32Array => {
    const both = new Uint32Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
  };
  return {
    length: first.length + second.length,
    page(offset, limit) {
      const ofFirst = offset < first.length ? first.page(offset, limit) : new Uint32Array();
      const left = limit - ofFirst.length;
      return left === 0 ? ofFirst : joined(ofFirst, second.page(Math.max(0, offset - first.length), left));
    },
    all: () => joined(first.all(), second.all()),
  };
}

function oldestFirst({ days }: EventTable, ordinals: Uint32Array): Uint32Array {
  let dated = ordinals.length;
  while (dated > 0 && days[ordinals[dated - 1] as number] === anyDay.from) dated -= 1;
  const result = ordinals.toReversed();
  if (dated === result.length) return result;
  result.set(ordinals.subarray(0, dated).toReversed());
  result.set(ordinals.subarray(dated).toReversed(), dated);
  return result;
}

// Ordinals run against time, within a date too: each date's are turned round. Most dates have few.
function newestFirst({ days, lastDays }: EventTable, ordinals: Uint32Array): Uint32Array {
  const dates = { days, lastDays };
  const result = new Uint32Array(ordinals.length);
  let start = 0;
  while (start < result.length) {
    const first = ordinals[start] as number;
    let end = start + 1;
    while (end < result.length && haveSameDate(dates, first, ordinals[end] as number)) end += 1;
    for (let place = start; place < end; place += 1) result[place] = ordinals[start + end - 1 - place] as number;
    start = end;
  }
  return result;
}

function scoresAt(ordinals: Uint32Array, scores: Float64Array): Float64Array {
  const result = new Float64Array(ordinals.length);
  for (let place = 0; place < result.length; place += 1) result[place] = scores[ordinals[place] as number] ?? 0;
  return result;
}
