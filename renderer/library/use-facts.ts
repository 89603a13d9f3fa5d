import { useEffect, useRef } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { lacksFacts, withFacts } from './with-facts.ts';

// One that was just found may be asked before the archive process knows where it is; a broken one is not asked for ever.
const mostAsked = 3;

/** Asks editions of which nothing is known yet what they say of themselves; the library then has it. */
export function useFacts(entries: readonly LibraryEntry[]): void {
  const asked = useRef(new Map<string, number>());
  useEffect(() => {
    const times = asked.current;
    const unknown = entries.filter((entry) => lacksFacts(entry) && (times.get(entry.id) ?? 0) < mostAsked);
    for (const { id } of unknown) times.set(id, (times.get(id) ?? 0) + 1);
    // The archive process is started again and asked again; whatever else there is, opening an archive will say.
    withFacts(unknown).catch(() => undefined);
  }, [entries]);
}
