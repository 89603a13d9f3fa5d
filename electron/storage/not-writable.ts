import type { FailureId } from '../../shared/texts/failure-in-words.ts';
import { ArchiveError, archiveError } from './archive-error.ts';
import { codeOf } from './containers/not-readable.ts';

/** What the system says of a disk, by its codes. */
const diskFaults: Readonly<Record<string, FailureId>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'share-full',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOENT: 'no-folder',
  EISDIR: 'folder-there',
  ENAMETOOLONG: 'name-too-long',
  EEXIST: 'file-there',
  ENOTDIR: 'file-there',
};

/** An error of the disk at a place as an ArchiveError with a cure; any other as it is. */
export function notWritable(error: unknown, target: string): unknown {
  const fault = diskFaults[codeOf(error)];
  if (!fault || error instanceof ArchiveError) return error;
  return archiveError('NotWritable', fault, { path: target });
}
