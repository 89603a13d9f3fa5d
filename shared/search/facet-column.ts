import { createGrowingArray } from './growing-array.ts';

/** The names that each event has under one facet: those of event `n` are `ids[starts[n]]` up to `ids[starts[n + 1]]`. */
export interface FacetColumn {
  /** Each by the spelling that most events have, as far as they are here. */
  readonly names: readonly string[];
  /** Room lies beyond the last event's end. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** By any spelling of the name that is plainly the same. */
  idOf(name: string): number | undefined;
  /** How else a name is spelled, most used first. */
  otherSpellings(id: number): readonly string[];
}

/** A column that takes the names of the next event. */
export interface GrowingFacetColumn extends FacetColumn {
  add(names: readonly string[]): void;
}

/**
 * A column of no event yet. A name has one id however many years it occurs in, and however it is spelled as long as
 * `plainOf` makes the same of it.
 */
export function createFacetColumn(plainOf: (name: string) => string): GrowingFacetColumn {
  const names: string[] = [];
  const uses = new Map<string, number>();
  const spellings: string[][] = [];
  const idOfSpelling = new Map<string, number>();
  const idOfPlain = new Map<string, number>();
  const starts = createGrowingArray();
  const ids = createGrowingArray();
  starts.push(0);

  const idFor = (name: string): number => {
    const used = (uses.get(name) ?? 0) + 1;
    uses.set(name, used);
    const known = idOfSpelling.get(name);
    if (known !== undefined) {
      if (used > (uses.get(names[known] ?? '') ?? 0)) names[known] = name;
      return known;
    }
    const plain = plainOf(name);
    const id = idOfPlain.get(plain) ?? names.push(name) - 1;
    idOfPlain.set(plain, id);
    idOfSpelling.set(name, id);
    spellings[id] = [...(spellings[id] ?? []), name];
    return id;
  };

  return {
    names,
    get starts() {
      return starts.values;
    },
    get ids() {
      return ids.values;
    },
    idOf: (name) => idOfSpelling.get(name) ?? idOfPlain.get(plainOf(name)),
    otherSpellings: (id) =>
      (spellings[id] ?? [])
        .filter((name) => name !== names[id])
        .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)),
    add(namesOfEvent) {
      const ofEvent = namesOfEvent.map(idFor);
      for (const id of ofEvent.length > 1 ? new Set(ofEvent) : ofEvent) ids.push(id);
      starts.push(ids.length);
    },
  };
}
