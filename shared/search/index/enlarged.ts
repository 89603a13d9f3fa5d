type Numbers = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/**
 * A copy with room for so many numbers, and for twice as many as before at least, so that adding stays linear in all.
 * What is new in it is 0. In a loop the caller compares lengths first: asked of any kind of array, a length is slow.
 */
export function enlarged<A extends Numbers>(numbers: A, length: number): A {
  const larger = new (numbers.constructor as new (length: number) => A)(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
