import { useSyncExternalStore } from 'react';
import { printView, type View } from './location.ts';
import { type Place, parsePlace } from './place.ts';

/** Takes the reader to a view: as a new place to come back from, or in place of the current one. */
export type Navigate = (view: View, how?: 'push' | 'replace') => void;

let hash = '';
let place = parsePlace('');

function current(): Place {
  if (location.hash !== hash) {
    hash = location.hash;
    place = parsePlace(hash);
  }
  return place;
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

/** Goes to an address of the page, so that back and forward find it again. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === location.hash) return;
  if (how === 'push') history.pushState(undefined, '', address);
  else history.replaceState(undefined, '', address);
  for (const listener of listeners) listener();
}

/** Goes to a view; the address says all of it. */
export const navigate: Navigate = (next, how = 'push') => goTo(printView(next), how);

/** The place that the address says. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, current);
}
