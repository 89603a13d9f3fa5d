import { useEffect } from 'react';
import type { ArchiveOverview, ArchiveSummary } from '../../shared/ipc/archive-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';

/** Tells the library which archives are open, and what they say of themselves. */
export function useNotedOpening(overview: ArchiveOverview | undefined): void {
  const ids = overview?.archives.map(({ id }) => id).join() ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: one opening is noted once, however the overview grows.
  useEffect(() => {
    for (const summary of overview?.archives ?? []) void note(summary);
  }, [ids]);
}

// An archive that was forgotten meanwhile has nowhere to be noted.
async function note(summary: ArchiveSummary): Promise<void> {
  const { id } = summary;
  try {
    await desktop.request('noteOpened', { archive: id });
    const [facts] = await archive.request('facts', { archives: [id] });
    await desktop.request('noteFacts', { notes: [{ archive: id, facts: facts ?? factsOf(summary) }] });
  } catch {
    return;
  }
}

// What is no file of its own has no size and no digest.
function factsOf({ manifest, events, first, last, tally, problems }: ArchiveSummary): ArchiveFacts {
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
