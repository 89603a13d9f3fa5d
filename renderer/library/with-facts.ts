import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';

/**
 * Asks editions of which nothing is known yet what they say of themselves, and has the library keep it. Those that
 * cannot be read stay as they are: they say why when they are opened; so do those of another archive than `ofArchive`,
 * where it is given.
 */
export async function withFacts(
  entries: readonly LibraryEntry[],
  { ofArchive, signal }: { readonly ofArchive?: string; readonly signal?: AbortSignal } = {},
): Promise<readonly LibraryEntry[]> {
  const unknown = entries.filter(lacksFacts);
  if (unknown.length === 0) return entries;
  const answers = await archive.request(
    'facts',
    { archives: unknown.map(({ id }) => id), ...(ofArchive !== undefined && { ofArchive }) },
    { signal },
  );
  const found = new Map(unknown.map(({ id }, index) => [id, answers[index] ?? undefined]));
  await desktop.request('noteFacts', {
    notes: [...found].flatMap(([id, facts]) => (facts ? [{ archive: id, facts }] : [])),
  });
  return entries.map((entry) => {
    const facts = found.get(entry.id);
    return facts ? { ...entry, facts } : entry;
  });
}

/** Whether an archive is an edition, is there, and has not said yet what it is. */
export function lacksFacts({ facts, form, isMissing }: LibraryEntry): boolean {
  return !facts && form === 'edition' && !isMissing;
}
