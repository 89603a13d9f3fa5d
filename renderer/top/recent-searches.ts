import * as z from 'zod/mini';
import { createKeptStore, useStore } from '../ui/store.ts';

const mostOfOne = 8;
const mostArchives = 30;
const longest = 300;

const schema = z.array(z.object({ archives: z.string(), texts: z.array(z.string()) }));

type Recent = z.infer<typeof schema>;

const store = createKeptStore<Recent>('recent-searches', schema, []);

/** What was searched last in archives that are open together, the last one first. */
export function useRecentSearches(archives: readonly string[]): readonly string[] {
  return textsOf(useStore(store), archives);
}

/** Remembers a search as the last one. */
export function rememberSearch(archives: readonly string[], text: string): void {
  const sought = text.trim();
  if (sought === '' || sought.length > longest) return;
  const key = archives.join(' ');
  const others = textsOf(store.get(), archives).filter((other) => other !== sought);
  keep([
    { archives: key, texts: [sought, ...others].slice(0, mostOfOne) },
    ...store.get().filter((of) => of.archives !== key),
  ]);
}

/** Forgets one of the searches in these archives. */
export function forgetOne(archives: readonly string[], text: string): void {
  const key = archives.join(' ');
  keep(store.get().map((of) => (of.archives === key ? { ...of, texts: of.texts.filter((one) => one !== text) } : of)));
}

/** Forgets what was searched in these archives. */
export function forgetSearches(archives: readonly string[]): void {
  keep(store.get().filter((of) => of.archives !== archives.join(' ')));
}

function textsOf(recent: Recent, archives: readonly string[]): readonly string[] {
  return recent.find((of) => of.archives === archives.join(' '))?.texts ?? [];
}

function keep(next: Recent): void {
  store.set(next.slice(0, mostArchives));
}
