import { createHash } from 'node:crypto';
import type { VerificationSummary } from '../../../shared/ipc/files-contract.ts';
import type { ZipEntry } from '../containers/zip-listing.ts';
import type { EditionFile } from './edition-file.ts';
import { entryNames } from './layout.ts';

/** Called after each entry. */
export type VerifyingProgress = (done: number, of: number) => void;

/** Compares every entry of an edition with its sum. */
export async function verifyEdition(edition: EditionFile, onProgress: VerifyingProgress): Promise<VerificationSummary> {
  const sums = edition.sums();
  const present = new Map(edition.zip.entries.map((entry) => [entry.path, entry]));
  const unreadable = edition.zip.skipped.map(({ path, reason }) => ({ name: path, reason: `It ${reason}.` }));
  const damaged: { name: string; reason: string }[] = [...unreadable];
  let verified = 0;
  let done = 0;
  for (const [name, sum] of sums) {
    const entry = present.get(name);
    const reason = entry && (await faultOf(edition, entry, sum));
    if (reason !== undefined) damaged.push({ name, reason });
    else if (entry) verified += 1;
    done += 1;
    onProgress(done, sums.size);
  }
  return {
    verified,
    damaged,
    missing: [...sums.keys()].filter((name) => !present.has(name)),
    unlisted: [...present.keys()].filter((name) => !sums.has(name) && name !== entryNames.sums),
    digest: edition.digest(),
  };
}

async function faultOf({ zip }: EditionFile, entry: ZipEntry, sum: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const piece of zip.pieces(entry)) hash.update(piece);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return hash.digest('hex') === sum ? undefined : 'Its bytes are not those that the edition was made with.';
}
