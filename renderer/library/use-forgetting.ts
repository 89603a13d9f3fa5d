import { useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { desktop } from '../desktop-client.ts';

/** Taking archives out of the library, and putting them back. */
export interface Forgetting {
  readonly forgotten: readonly LibraryEntry[];
  forget(entries: readonly LibraryEntry[]): Promise<void>;
  undo(entry: LibraryEntry): Promise<void>;
  dismiss(entry: LibraryEntry): void;
}

/** Remembers what was forgotten until the reader is done with it. */
export function useForgetting(): Forgetting {
  const [forgotten, setForgotten] = useState<readonly LibraryEntry[]>([]);
  const dismiss = (entry: LibraryEntry): void => setForgotten((all) => all.filter(({ id }) => id !== entry.id));
  return {
    forgotten,
    dismiss,
    async forget(entries) {
      for (const entry of entries) {
        await desktop.request('forgetArchive', { archive: entry.id });
        setForgotten((all) => [...all, entry]);
      }
    },
    async undo(entry) {
      await desktop.request('recallArchive', { archive: entry.id });
      dismiss(entry);
    },
  };
}
