import { useEffect, useRef } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { archive } from '../archive-client.ts';

/** Asks editions of which nothing is known yet what they say of themselves, once each; the library then has it. */
export function useFacts(entries: readonly LibraryEntry[]): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const unknown = entries.filter(({ facts, form, isMissing }) => !facts && form === 'edition' && !isMissing);
    const askAll = async (): Promise<void> => {
      for (const { id } of unknown) {
        if (asked.current.has(id)) continue;
        asked.current.add(id);
        await askFacts(id);
      }
    };
    void askAll();
  }, [entries]);
}

// A file that is no edition says so when it is opened; its card shows its name until then.
async function askFacts(id: string): Promise<void> {
  try {
    const facts = await archive.request('facts', { archive: id });
    await window.daybook.request('noteFacts', { archive: id, facts });
  } catch {
    return;
  }
}
