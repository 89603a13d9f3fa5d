import { useSyncExternalStore } from 'react';
import { propertiesOf, type ReadingStyle, readStyle } from './reading-style.ts';

const storageKey = 'reading-style';
const listeners = new Set<() => void>();
let style = readStyle(localStorage.getItem(storageKey));
apply();

/** How the text of events is set, and what sets it otherwise; kept between starts. */
export function useReadingStyle(): readonly [ReadingStyle, (next: ReadingStyle) => void] {
  return [useSyncExternalStore(subscribe, () => style), keep];
}

function keep(next: ReadingStyle): void {
  localStorage.setItem(storageKey, JSON.stringify(next));
  style = next;
  apply();
  for (const listener of listeners) listener();
}

function apply(): void {
  for (const [name, value] of propertiesOf(style)) document.documentElement.style.setProperty(name, value);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
