import type { FieldOfIndex } from './index-data.ts';

/** The same numbers in the narrowest array that holds them. */
export function narrowed(numbers: Uint32Array): FieldOfIndex['frequencies'] {
  let greatest = 0;
  for (const number of numbers) if (number > greatest) greatest = number;
  if (greatest <= 0xff) return Uint8Array.from(numbers);
  return greatest <= 0xffff ? Uint16Array.from(numbers) : numbers;
}
