import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

const storageKey = 'recent-searches';
const mostOfOne = 8;
const mostArchives = 30;
const longest = 300;

const schema = z.array(z.object({ archives: z.string(), texts: z.array(z.string()) }));

type Recent = z.infer<typeof schema>;

const none: readonly string[] = [];
const listeners = new Set<() => void>();
let recent: Recent | undefined;

/** What was searched last in archives that are open together, the last one first. */
export function useRecentSearches(archives: readonly string[]): readonly string[] {
  const key = archives.join(' ');
  return useSyncExternalStore(subscribe, () => current().find((of) => of.archives === key)?.texts ?? none);
}

/** Remembers a search as the last one. */
export function rememberSearch(archives: readonly string[], text: string): void {
  const sought = text.trim();
  if (sought === '' || sought.length > longest) return;
  const key = archives.join(' ');
  const known = current().find((of) => of.archives === key)?.texts ?? none;
  const others = known.filter((other) => other !== sought);
  keep([
    { archives: key, texts: [sought, ...others].slice(0, mostOfOne) },
    ...current().filter((of) => of.archives !== key),
  ]);
}

/** Forgets what was searched in these archives. */
export function forgetSearches(archives: readonly string[]): void {
  keep(current().filter((of) => of.archives !== archives.join(' ')));
}

function current(): Recent {
  recent ??= read();
  return recent;
}

function read(): Recent {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return [];
  }
}

function keep(next: Recent): void {
  recent = next.slice(0, mostArchives);
  localStorage.setItem(storageKey, JSON.stringify(recent));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
