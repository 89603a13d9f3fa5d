import { ArchiveError } from '../../electron/storage/archive-error.ts';
import { EntryError } from '../../electron/storage/containers/entry-error.ts';
import type { EntryContent } from '../../electron/storage/containers/entry-source.ts';
import { type EditionFile, openEdition } from '../../electron/storage/edition/edition-file.ts';
import { isEdition } from '../../electron/storage/edition/is-edition.ts';
import { verifyEdition } from '../../electron/storage/edition/verify-edition.ts';
import type { VerificationSummary } from '../../shared/ipc/files-contract.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { counted, grouped } from './numbers.ts';
import { safeText } from './safe-text.ts';
import { usingSource } from './sources.ts';

/** What `verify --json` says. What is no edition has no sums, and so no digest: then every file was read to its end. */
export interface Verification extends Omit<VerificationSummary, 'digest'> {
  readonly digest?: string;
  readonly isSound: boolean;
}

/** Compares every entry of an edition with its sum; of what has no sums, reads every file to its end. */
export async function verify(file: string, { json }: JsonOption, desk: Desk): Promise<ExitCode> {
  const found = isEdition(file) ? await verifiedEdition(file, desk) : await readToTheEnd(file, desk);
  const { damaged, missing, unlisted } = found;
  const isSound = damaged.length + missing.length + unlisted.length === 0;
  desk.progress.erase();
  await (json ? desk.output.json({ ...found, isSound }) : desk.output.text(inWords({ ...found, isSound })));
  return isSound ? exitCodes.good : exitCodes.finding;
}

type Found = Omit<Verification, 'isSound'>;

async function verifiedEdition(file: string, { progress }: Desk): Promise<Found> {
  const edition = openedOrDamage(file);
  if ('damaged' in edition) return edition;
  try {
    return await verifyEdition(edition, (done, of) => progress.show({ stage: 'verifying', done, of, noun: 'entry' }));
  } finally {
    edition.close();
  }
}

// It begins as an edition does: what keeps it from being opened is damage.
function openedOrDamage(file: string): EditionFile | Found {
  try {
    return openEdition(file);
  } catch (error) {
    const isDamage = error instanceof EntryError || (error instanceof ArchiveError && error.name === 'NoEdition');
    if (!isDamage) throw error;
    return { verified: 0, damaged: [{ name: file, reason: error.message }], missing: [], unlisted: [] };
  }
}

function readToTheEnd(file: string, { progress }: Desk): Promise<Found> {
  return usingSource([file], async (source) => {
    const damaged = source.skipped.map(({ path, reason }) => ({ name: path, reason: `It ${reason}.` }));
    let done = 0;
    for (const content of source.contents()) {
      const reason = await faultOf(content);
      if (reason !== undefined) damaged.push({ name: content.path, reason });
      done += 1;
      progress.show({ stage: 'reading', done, of: source.entries.length, noun: 'file' });
    }
    const verified = source.entries.length + source.skipped.length - damaged.length;
    return { verified, damaged, missing: [], unlisted: [] };
  });
}

async function faultOf(content: EntryContent): Promise<string | undefined> {
  try {
    for await (const _ of content.pieces());
    return undefined;
  } catch (error) {
    if (error instanceof EntryError) return error.message;
    throw error;
  }
}

function inWords({ verified, damaged, missing, unlisted, digest, isSound }: Verification): string {
  const noun = digest === undefined ? 'file' : 'entry';
  const total = verified + damaged.length + missing.length;
  const sorts = [
    ...damaged.map(({ name, reason }) => `damaged   ${name}: ${reason}`),
    ...missing.map((name) => `missing   ${name}`),
    ...unlisted.map((name) => `unlisted  ${name}`),
  ];
  return [
    ...sorts.map(safeText),
    isSound
      ? `${counted(verified, noun)} verified, none damaged.`
      : `${grouped(verified)} of ${counted(total, noun)} verified, ${grouped(damaged.length)} damaged, ` +
        `${grouped(missing.length)} missing, ${grouped(unlisted.length)} not in the list of sums.`,
    digest === undefined ? 'There are no sums to compare with: every file was read to its end.' : `Digest ${digest}`,
    '',
  ].join('\n');
}
