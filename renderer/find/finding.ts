import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOpen = false;

/** Whether somebody is finding a text on the page that is open. */
export const finding = {
  isOpen: (): boolean => isOpen,
  set(open: boolean): void {
    isOpen = open;
    for (const listener of listeners) listener();
  },
};

/** Whether somebody is finding a text on the page that is open. */
export function useFinding(): boolean {
  return useSyncExternalStore(subscribe, finding.isOpen);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
