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

interface Spelling {
  readonly text: string;
  readonly id: number;
  uses: number;
}

/**
 * A column of no event yet. A name has one id however many years it occurs in, and however it is spelled as long as
 * `plainOf` makes the same of it.
 */
export function createFacetColumn(plainOf: (name: string) => string): GrowingFacetColumn {
  const names: string[] = [];
  const spellingOf = new Map<string, Spelling>();
  const spellingsOf: Spelling[][] = [];
  const idOfPlain = new Map<string, number>();
  const starts = createGrowingArray();
  const ids = createGrowingArray();
  starts.push(0);

  const addSpelling = (text: string): Spelling => {
    const plain = plainOf(text);
    const id = idOfPlain.get(plain) ?? names.push(text) - 1;
    idOfPlain.set(plain, id);
    const spelling = { text, id, uses: 0 };
    spellingOf.set(text, spelling);
    const spellings = spellingsOf[id] ?? [];
    spellings.push(spelling);
    spellingsOf[id] = spellings;
    return spelling;
  };
  const usesOfName = (id: number): number => spellingOf.get(names[id] ?? '')?.uses ?? 0;
  const idFor = (name: string): number => {
    const spelling = spellingOf.get(name) ?? addSpelling(name);
    spelling.uses += 1;
    const { id } = spelling;
    if (names[id] !== name && spelling.uses > usesOfName(id)) names[id] = name;
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
    idOf: (name) => spellingOf.get(name)?.id ?? idOfPlain.get(plainOf(name)),
    otherSpellings: (id) =>
      (spellingsOf[id] ?? [])
        .filter(({ text }) => text !== names[id])
        .sort((a, b) => b.uses - a.uses)
        .map(({ text }) => text),
    add(namesOfEvent) {
      const ofEvent = namesOfEvent.map(idFor);
      for (const id of ofEvent.length > 1 ? new Set(ofEvent) : ofEvent) ids.push(id);
      starts.push(ids.length);
    },
  };
}
