import { createGrowingArray } from './growing-array.ts';

/** The names that each event has under one facet: those of event `n` are `ids[starts[n]]` up to `ids[starts[n + 1]]`. */
export interface FacetColumn {
  readonly names: readonly string[];
  /** Room lies beyond the last event's end. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  idOf(name: string): number | undefined;
}

/** A column that takes the names of the next event. */
export interface GrowingFacetColumn extends FacetColumn {
  add(names: readonly string[]): void;
}

/** A column of no event yet. A name has one id however many years it occurs in. */
export function createFacetColumn(): GrowingFacetColumn {
  const names: string[] = [];
  const idOf = new Map<string, number>();
  const starts = createGrowingArray();
  const ids = createGrowingArray();
  starts.push(0);

  const idFor = (name: string): number => {
    const known = idOf.get(name);
    if (known !== undefined) return known;
    idOf.set(name, names.length);
    return names.push(name) - 1;
  };

  return {
    names,
    get starts() {
      return starts.values;
    },
    get ids() {
      return ids.values;
    },
    idOf: (name) => idOf.get(name),
    add(namesOfEvent) {
      const distinct = namesOfEvent.length > 1 ? new Set(namesOfEvent) : namesOfEvent;
      for (const name of distinct) ids.push(idFor(name));
      starts.push(ids.length);
    },
  };
}
