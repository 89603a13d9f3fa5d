import { useEffect } from 'react';
import { tabStore } from './tab-store.ts';

/** Names the tab that is shown, and with it the window, by what it shows; undefined while that is not known yet. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    tabStore.name(title);
    document.title = `${title} – Daybook`;
  }, [title]);
}
