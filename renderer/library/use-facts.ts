import { useEffect, useRef } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { withFacts } from './with-facts.ts';

/** Asks editions of which nothing is known yet what they say of themselves, once each; the library then has it. */
export function useFacts(entries: readonly LibraryEntry[]): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const unasked = entries.filter(({ id, facts }) => !facts && !asked.current.has(id));
    for (const { id } of unasked) asked.current.add(id);
    // The archive process is started again and asked again; whatever else there is, opening an archive will say.
    withFacts(unasked).catch(() => undefined);
  }, [entries]);
}
