import { useEffect } from 'react';
import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { archive } from '../archive-client.ts';

/** Tells the library that an archive is open, and what it says of itself. */
export function useNotedOpening(id: string, overview: ArchiveOverview | undefined): void {
  const isOpen = overview !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one opening is noted once, however the overview grows.
  useEffect(() => {
    if (!overview) return;
    const note = async (): Promise<void> => {
      await window.daybook.request('noteOpened', { archive: id });
      const facts = await archive.request('facts', { archive: id }).catch(() => factsOf(overview));
      await window.daybook.request('noteFacts', { archive: id, facts });
    };
    void note();
  }, [id, isOpen]);
}

// What is no file of its own has no size and no digest.
function factsOf({ manifest, events, first, last, tally, problems }: ArchiveOverview): ArchiveFacts {
  return {
    archive: manifest,
    events,
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    media: tally.media,
    problems,
    size: 0,
    digest: '',
  };
}
