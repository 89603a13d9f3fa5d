import type { FieldOfIndex } from './index-data.ts';

type Frequencies = FieldOfIndex['frequencies'];

/** The greatest number that fits into an array's kind. */
export function greatestIn({ BYTES_PER_ELEMENT }: Frequencies): number {
  return 2 ** (8 * BYTES_PER_ELEMENT) - 1;
}

/** As many zeros in the narrowest array that holds numbers up to this one. */
export function frequenciesUpTo(greatest: number, length: number): Frequencies {
  if (greatest <= 0xff) return new Uint8Array(length);
  return greatest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same numbers in the next wider kind of array. */
export function widened(frequencies: Frequencies): Frequencies {
  const wider = frequenciesUpTo(greatestIn(frequencies) + 1, frequencies.length);
  wider.set(frequencies);
  return wider;
}
