import { useSyncExternalStore } from 'react';
import { printView, type View } from './location.ts';
import { type Place, parsePlace } from './place.ts';
import { tabStore } from './tabs/tab-store.ts';
import { activeTab, addressOf } from './tabs/tabs.ts';

/** Takes the reader to a view: as a new place to come back from, or in place of the current one. */
export type Navigate = (view: View, how?: 'push' | 'replace') => void;

let address: string | undefined;
let place: Place = { kind: 'library' };

function current(): Place {
  const shown = addressOf(activeTab(tabStore.get()));
  if (shown !== address) {
    address = shown;
    place = parsePlace(shown);
  }
  return place;
}

/** Goes to an address in the tab that is shown, so that back and forward find it again. */
export const goTo = tabStore.goTo;

/** Goes back or forward in the tab that is shown. */
export const goBack = (): void => tabStore.step(-1);
export const goForward = (): void => tabStore.step(1);

/** Goes to a view; the address says all of it. */
export const navigate: Navigate = (next, how = 'push') => goTo(printView(next), how);

/** The place that the address says. */
export function usePlace(): Place {
  return useSyncExternalStore(tabStore.subscribe, current);
}
