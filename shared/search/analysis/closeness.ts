import type { Finder, Stretch } from './finder.ts';
import type { Reading } from './places.ts';

/** Whether one of some texts, such as the fields of an event, holds what a finder looks for. */
export function occursIn(texts: readonly Reading[], finder: Finder): boolean {
  return texts.some(({ ways }) => ways.some((places) => finder(places).length > 0));
}

/**
 * Whether in one of some texts the two stand that near to each other, in any order and not in each other: neighbours
 * are at distance 1, and each word or character of a run between them adds one.
 */
export function isNearIn(texts: readonly Reading[], left: Finder, right: Finder, distance: number): boolean {
  return texts.some(({ ways }) =>
    ways.some((places) => {
      const [lefts, rights] = [left(places), right(places)];
      return isFollowed(lefts, rights, distance, places.length) || isFollowed(rights, lefts, distance, places.length);
    }),
  );
}

function isFollowed(first: readonly Stretch[], second: readonly Stretch[], distance: number, places: number): boolean {
  if (first.length === 0 || second.length === 0) return false;
  const next = nextStarts(second, places);
  return first.some(({ to }) => (next[to] ?? places) < places && (next[to] ?? places) - to < distance);
}

/** For each place, where from it on the next stretch begins; the number of places where none does. */
function nextStarts(stretches: readonly Stretch[], places: number): Uint32Array {
  const next = new Uint32Array(places + 1).fill(places);
  for (const { from } of stretches) next[from] = from;
  for (let place = places - 1; place >= 0; place -= 1)
    if (next[place] === places) next[place] = next[place + 1] ?? places;
  return next;
}
