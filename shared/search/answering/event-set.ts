/** A set of events: for each, by its ordinal, 1 when it is in it and 0 when it is not. */
export type EventSet = Uint8Array<ArrayBuffer>;

/** A set of all of so many events, or of none of them. */
export function eventSet(events: number, isIn: 0 | 1): EventSet {
  return new Uint8Array(events).fill(isIn);
}

/** Takes out of a set what is not in another. */
export function keepCommon(set: EventSet, other: EventSet): void {
  for (let ordinal = 0; ordinal < set.length; ordinal += 1) set[ordinal] = (set[ordinal] ?? 0) & (other[ordinal] ?? 0);
}

/** Puts into a set what is in another. */
export function addAll(set: EventSet, other: EventSet): void {
  for (let ordinal = 0; ordinal < set.length; ordinal += 1) set[ordinal] = (set[ordinal] ?? 0) | (other[ordinal] ?? 0);
}

/** Takes out of a set what is in another. */
export function takeAway(set: EventSet, other: EventSet): void {
  for (let ordinal = 0; ordinal < set.length; ordinal += 1) if (other[ordinal] === 1) set[ordinal] = 0;
}

/** Takes out of a set what does not pass; only what is in it is looked at. */
export function keepPassing(set: EventSet, passes: (ordinal: number) => boolean): void {
  for (let ordinal = 0; ordinal < set.length; ordinal += 1)
    if (set[ordinal] === 1 && !passes(ordinal)) set[ordinal] = 0;
}

/** Whether nothing is in a set. */
export function isEmpty(set: EventSet): boolean {
  return set.indexOf(1) < 0;
}

/** Counts, for each event, in how many sets it is. */
export function sumInto(counts: Uint16Array, set: EventSet): void {
  for (let ordinal = 0; ordinal < set.length; ordinal += 1)
    counts[ordinal] = (counts[ordinal] ?? 0) + (set[ordinal] ?? 0);
}
