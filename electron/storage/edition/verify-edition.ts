import { createHash } from 'node:crypto';
import type { VerificationSummary } from '../../../shared/ipc/files-contract.ts';
import { EntryError } from '../containers/entry-error.ts';
import type { ZipEntry } from '../containers/zip-listing.ts';
import { contradictions } from './contradictions.ts';
import type { EditionFile } from './edition-file.ts';
import { entryNames } from './layout.ts';

/** Called after each entry. */
export type VerifyingProgress = (done: number, of: number) => void;

/** Compares every entry of an edition with its sum, and what the edition counts with what is there. */
export async function verifyEdition(edition: EditionFile, onProgress: VerifyingProgress): Promise<VerificationSummary> {
  const { sums, digest, fault } = sumsOf(edition);
  const present = new Map(edition.zip.entries.map((entry) => [entry.path, entry]));
  const damaged = new Map(edition.zip.skipped.map(({ path, reason }) => [path, `It ${reason}.`]));
  if (fault !== undefined) damaged.set(entryNames.sums, fault);
  const lines = new Map<string, number>();
  let done = 0;
  for (const [name, sum] of sums) {
    const entry = present.get(name);
    const reading = entry && (await readEntry(edition, entry, sum));
    if (reading?.fault !== undefined) damaged.set(name, reading.fault);
    else if (reading) lines.set(name, reading.lines);
    done += 1;
    onProgress(done, sums.size);
  }
  const whole = [...lines.keys()];
  for (const { name, reason } of contradictions(edition, lines)) if (!damaged.has(name)) damaged.set(name, reason);
  return {
    verified: whole.filter((name) => !damaged.has(name)).length,
    damaged: Array.from(damaged, ([name, reason]) => ({ name, reason })),
    missing: [...sums.keys()].filter((name) => !present.has(name) && !damaged.has(name)),
    unlisted: [...present.keys()].filter((name) => !sums.has(name) && name !== entryNames.sums),
    digest,
  };
}

function sumsOf(edition: EditionFile): {
  readonly sums: ReadonlyMap<string, string>;
  readonly digest: string;
  readonly fault?: string;
} {
  try {
    return { sums: edition.sums(), digest: edition.digest() };
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return { sums: new Map(), digest: '', fault: error.message };
  }
}

/** What is wrong with an entry, and how many lines it has where nothing is. */
async function readEntry(
  { zip }: EditionFile,
  entry: ZipEntry,
  sum: string,
): Promise<{ readonly lines: number; readonly fault?: string }> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const piece of zip.pieces(entry)) {
      hash.update(piece);
      lines += lineEndsIn(piece);
    }
  } catch (error) {
    return { lines, fault: error instanceof Error ? error.message : String(error) };
  }
  if (hash.digest('hex') === sum) return { lines };
  return { lines, fault: 'Its bytes are not those that the edition was made with.' };
}

function lineEndsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
