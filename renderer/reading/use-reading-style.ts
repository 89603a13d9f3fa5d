import { createKeptStore, useStore } from '../ui/store.ts';
import { propertiesOf, type ReadingStyle, readingStyleSchema, usualStyle } from './reading-style.ts';

const store = createKeptStore('reading-style', readingStyleSchema, usualStyle);
store.subscribe(apply);
apply();

/** How the text of events is set, and what sets it otherwise; kept between starts. */
export function useReadingStyle(): readonly [ReadingStyle, (next: ReadingStyle) => void] {
  return [useStore(store), store.set];
}

function apply(): void {
  for (const [name, value] of propertiesOf(store.get())) document.documentElement.style.setProperty(name, value);
}
