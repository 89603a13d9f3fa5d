import { ArchiveError } from './archive-error.ts';
import { codeOf } from './containers/not-readable.ts';

/** What the system says of a disk, as a sentence with a cure. */
const diskFaults: Readonly<Record<string, { readonly what: string; readonly cure: string }>> = {
  ENOSPC: { what: 'The disk is full', cure: 'Make room on it, or choose another place for the archive.' },
  EDQUOT: { what: 'Your share of the disk is full', cure: 'Make room, or choose another place for the archive.' },
  EROFS: { what: 'The disk can only be read', cure: 'Choose a place that can be written to.' },
  EACCES: { what: 'You may not write there', cure: 'Choose a place that you may write to.' },
  EPERM: { what: 'You may not write there', cure: 'Choose a place that you may write to.' },
  ENOENT: { what: 'The folder is not there', cure: 'Choose another place.' },
  EISDIR: { what: 'A folder lies where the file should be', cure: 'Choose another place or name.' },
  ENAMETOOLONG: { what: 'The name is too long', cure: 'Choose a shorter name.' },
  EEXIST: { what: 'A file lies where a folder should be', cure: 'Choose another place for the archive.' },
  ENOTDIR: { what: 'A file lies where a folder should be', cure: 'Choose another place for the archive.' },
};

/** An error of the disk at a place as an ArchiveError with a cure; any other as it is. */
export function notWritable(error: unknown, target: string): unknown {
  const fault = diskFaults[codeOf(error)];
  if (!fault || error instanceof ArchiveError) return error;
  return new ArchiveError(
    'NotWritable',
    `${fault.what}: «${target}» could not be written. Nothing half-written was left behind.`,
    fault.cure,
  );
}
