import { useSyncExternalStore } from 'react';

/** What a reader is told once, in this order. */
export const hints = ['timeline', 'names', 'palette'] as const;

/** Something that a reader is told once. */
export type Hint = (typeof hints)[number];

const storageKey = 'hints-read';
const listeners = new Set<() => void>();
let read = readCount();

/** The hint to show now, what takes it away for the next one, and what takes all of them away. None is shown twice. */
export function useHints(): {
  readonly hint: Hint | undefined;
  readonly place: number;
  readonly next: () => void;
  readonly end: () => void;
} {
  const place = useSyncExternalStore(subscribe, () => read);
  return { hint: hints[place], place, next: () => keep(place + 1), end: () => keep(hints.length) };
}

/** Has all hints shown once more. */
export function showHintsAgain(): void {
  keep(0);
}

function keep(count: number): void {
  read = count;
  localStorage.setItem(storageKey, String(count));
  for (const listener of listeners) listener();
}

function readCount(): number {
  const kept = Number(localStorage.getItem(storageKey) ?? '0');
  return Number.isInteger(kept) && kept >= 0 ? kept : 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
