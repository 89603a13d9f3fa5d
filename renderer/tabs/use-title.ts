import { useEffect, useSyncExternalStore } from 'react';
import { tabStore } from './tab-store.ts';

/** Names the tab that is shown, and with it the window, by what it shows; undefined while that is not known yet. */
export function useTitle(title: string | undefined): void {
  // Two tabs may show the same, and one is shown after the other without anything being drawn anew.
  const activeId = useSyncExternalStore(tabStore.subscribe, activeTabId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab that is shown is named, too.
  useEffect(() => {
    if (title === undefined) return;
    tabStore.name(title);
    document.title = `${title} – Daybook`;
  }, [title, activeId]);
}

function activeTabId(): number {
  return tabStore.get().activeId;
}
