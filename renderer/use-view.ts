import { useSyncExternalStore } from 'react';
import { parseView, printView, type View } from './location.ts';

/** Takes the reader to a view: as a new place to come back from, or in place of the current one. */
export type Navigate = (view: View, how?: 'push' | 'replace') => void;

let hash = '';
let view = parseView('');

function current(): View {
  if (location.hash !== hash) {
    hash = location.hash;
    view = parseView(hash);
  }
  return view;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to a view; the address says all of it, so back and forward find it again. */
export const navigate: Navigate = (next, how = 'push') => {
  const address = printView(next);
  if (address === location.hash) return;
  if (how === 'push') history.pushState(undefined, '', address);
  else history.replaceState(undefined, '', address);
  for (const listener of listeners) listener();
};

/** The view that the address says. */
export function useView(): View {
  return useSyncExternalStore(subscribe, current);
}
