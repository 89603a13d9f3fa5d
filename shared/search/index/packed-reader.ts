/** Reads what a PackedWriter wrote. Throws RangeError for bytes that end too early and for numbers from 2^32 on. */
export interface PackedReader {
  number(): number;
  /** The next so many numbers. Makes no array that is longer than the bytes that are left. */
  numbers(count: number): Uint32Array;
  float(): number;
  /** Throws RangeError if there are bytes left. */
  end(): void;
}

/** A reader at the beginning of bytes that may be anything. */
export function createPackedReader(bytes: Uint8Array): PackedReader {
  let at = 0;

  const check = (count: number): void => {
    const left = bytes.length - at;
    if (count > left)
      throw new RangeError(`The stored index ends too early: of ${count} bytes or more at ${at} there are ${left}.`);
  };

  const numbers = (count: number): Uint32Array => {
    check(count);
    const values = new Uint32Array(count);
    let from = at;
    for (let index = 0; index < count; index += 1) {
      let byte = bytes[from++] as number;
      // Most numbers are a byte.
      if (byte <= 0x7f) {
        values[index] = byte;
        continue;
      }
      let value = byte & 0x7f;
      // Past the end a byte is undefined, which is not above 127: the check below finds it.
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[from++] as number;
        if (shift > 28 || (shift === 28 && byte > 0x0f))
          throw new RangeError(`The stored index has too great a number before byte ${from}.`);
        value |= (byte & 0x7f) << shift;
      }
      values[index] = value;
    }
    if (from > bytes.length) throw new RangeError(`The stored index ends within a number.`);
    at = from;
    return values;
  };

  return {
    number: () => numbers(1)[0] as number,
    numbers,
    float() {
      check(8);
      at += 8;
      return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(at - 8, true);
    },
    end() {
      if (at < bytes.length)
        throw new RangeError(`The stored index has ${bytes.length - at} bytes too many at its end.`);
    },
  };
}
