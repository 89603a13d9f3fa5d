import type { EventTable } from './event-table.ts';
import type { Hits } from './search-index.ts';

/** The orders in which a list can be read. */
export type Order = 'newest' | 'oldest' | 'relevance';

/**
 * Puts selected ordinals, given in order of time, into the order asked for. Newest first means the newest day first;
 * within a day the events stay as the day's index has them.
 */
export function inOrder(table: EventTable, ordinals: Uint32Array, order: Order, hits: Hits | undefined): Uint32Array {
  if (order === 'oldest') return ordinals;
  const newest = newestFirst(table, ordinals);
  if (order === 'newest' || !hits) return newest;
  // Sorting is stable: of two events of one score the newer comes first.
  return newest.sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
}

function newestFirst(table: EventTable, ordinals: Uint32Array): Uint32Array {
  const result = new Uint32Array(ordinals.length);
  let end = ordinals.length;
  let written = 0;
  while (end > 0) {
    const day = table.days[ordinals[end - 1] ?? 0];
    let start = end - 1;
    while (start > 0 && table.days[ordinals[start - 1] ?? 0] === day) start -= 1;
    result.set(ordinals.subarray(start, end), written);
    written += end - start;
    end = start;
  }
  return result;
}
