import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';

/** What an edition is to the library. */
export type Known =
  /** The archive is not in it. */
  | { readonly kind: 'new' }
  /** Exactly this edition is there. */
  | { readonly kind: 'same'; readonly entry: LibraryEntry }
  /** This edition was there and its file went away: here it is again. */
  | { readonly kind: 'returned'; readonly entry: LibraryEntry }
  /** The archive is there in another edition. */
  | { readonly kind: 'other'; readonly entry: LibraryEntry };

/** Finds an edition's archive in the library, by the archive's stable name and the edition's digest. */
export function findKnown(facts: ArchiveFacts, entries: readonly LibraryEntry[]): Known {
  const alike = entries.filter((entry) => entry.facts?.archive.id === facts.archive.id && entry.form === 'edition');
  const same = alike.filter((entry) => entry.facts?.digest === facts.digest);
  const present = same.find(({ isMissing }) => !isMissing);
  if (present) return { kind: 'same', entry: present };
  const [missing] = same;
  if (missing) return { kind: 'returned', entry: missing };
  const [other] = alike;
  return other ? { kind: 'other', entry: other } : { kind: 'new' };
}

/** Whether an edition comes after another, as far as they say. */
export function isOlder(facts: ArchiveFacts, than: ArchiveFacts | undefined): boolean {
  const [edition, other] = [facts.archive.edition, than?.archive.edition];
  return edition !== undefined && other !== undefined && edition < other;
}
