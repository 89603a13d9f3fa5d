/** Where a reading puts aside what it need not hold in memory until its end. Texts are well-formed; places are small numbers. */
export interface Storeroom {
  put(text: string): number;
  get(place: number): string;
}

/** A storeroom in memory, for archives that are small. */
export function createMemoryStoreroom(): Storeroom {
  const texts: string[] = [];
  return {
    put: (text) => texts.push(text) - 1,
    get: (place) => texts[place] ?? '',
  };
}

/** Values of one kind that are put aside as JSON; the last one asked for stays at hand. */
export interface Aside<Value> {
  put(value: Value): number;
  get(place: number): Value;
}

/** Puts values aside in a storeroom. JSON escapes halves of surrogate pairs, so any text comes back as it was. */
export function createAside<Value>(store: Storeroom): Aside<Value> {
  let last: { readonly place: number; readonly value: Value } | undefined;
  return {
    put: (value) => store.put(JSON.stringify(value)),
    get(place) {
      if (last?.place !== place) last = { place, value: JSON.parse(store.get(place)) as Value };
      return last.value;
    },
  };
}
