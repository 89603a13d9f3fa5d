/** Whole numbers that are only ever added at the end. */
export interface GrowingArray {
  readonly length: number;
  /** The numbers; what lies beyond `length` is room. Another array after each growth, so it is fetched before a loop and not kept. */
  readonly values: Int32Array;
  push(value: number): void;
}

const firstRoom = 1024;

/** An array of nothing yet. Its room doubles, so that adding stays linear in all. */
export function createGrowingArray(): GrowingArray {
  let values = new Int32Array(firstRoom);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get values() {
      return values;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
  };
}
