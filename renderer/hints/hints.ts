import * as z from 'zod/mini';
import { createKeptStore, useStore } from '../ui/store.ts';

/** What a reader is told once, in this order. */
export const hints = ['timeline', 'names', 'palette'] as const;

/** How many of them were read. */
const read = createKeptStore('hints-read', z.int().check(z.nonnegative()), 0);

/** The hint to show now, what takes it away for the next one, and what takes all of them away. None is shown twice. */
export function useHints(): {
  readonly hint: (typeof hints)[number] | undefined;
  readonly place: number;
  readonly next: () => void;
  readonly end: () => void;
} {
  const place = useStore(read);
  return { hint: hints[place], place, next: () => read.set(place + 1), end: () => read.set(hints.length) };
}

/** Has all hints shown once more. */
export function showHintsAgain(): void {
  read.set(0);
}
