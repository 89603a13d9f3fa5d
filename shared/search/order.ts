import { type EventTable, haveSameDate } from './event-table.ts';
import type { Hits } from './search-index.ts';

/** The orders in which a list can be read. */
export type Order = 'newest' | 'oldest' | 'relevance';

/**
 * Puts selected ordinals, given ascending, into the order asked for. Newest first means the newest date first; those
 * of one date stay as their archive has them.
 */
export function inOrder(table: EventTable, ordinals: Uint32Array, order: Order, hits: Hits | undefined): Uint32Array {
  if (order === 'oldest') return ordinals.toReversed();
  const newest = newestFirst(table, ordinals);
  if (order === 'newest' || !hits) return newest;
  // Sorting is stable: of two events of one score the newer comes first.
  return newest.sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
}

// Ordinals run against time, within a date too: each date's are turned round.
function newestFirst(table: EventTable, ordinals: Uint32Array): Uint32Array {
  const result = ordinals.slice();
  let start = 0;
  while (start < result.length) {
    let end = start + 1;
    while (end < result.length && haveSameDate(table, result[start] ?? 0, result[end] ?? 0)) end += 1;
    result.subarray(start, end).reverse();
    start = end;
  }
  return result;
}
