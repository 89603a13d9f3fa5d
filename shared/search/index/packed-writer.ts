import { enlarged } from './enlarged.ts';

/** Writes whole numbers from 0 to 2^32 - 1 in one to five bytes each, seven bits a byte, the low ones first (LEB128). */
export interface PackedWriter {
  number(value: number): void;
  numbers(values: ArrayLike<number>): void;
  /** Eight bytes, the low ones first. */
  float(value: number): void;
  /** A copy of what was written. */
  toBytes(): Uint8Array;
}

const longestNumber = 5;

/** A writer that has written nothing yet. */
export function createPackedWriter(): PackedWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;

  const makeRoom = (more: number): void => {
    if (bytes.length < length + more) bytes = enlarged(bytes, length + more);
  };

  const numbers = (values: ArrayLike<number>): void => {
    makeRoom(values.length * longestNumber);
    for (let index = 0; index < values.length; index += 1) {
      let rest = values[index] as number;
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
      bytes[length++] = rest;
    }
  };

  return {
    number: (value) => numbers([value]),
    numbers,
    float(value) {
      makeRoom(8);
      new DataView(bytes.buffer).setFloat64(length, value, true);
      length += 8;
    },
    toBytes: () => bytes.slice(0, length),
  };
}
