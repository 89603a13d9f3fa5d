import { renameSync, rmSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { partialFolder } from '../../storage/edition/partial-folder.ts';
import { notWritable } from '../../storage/not-writable.ts';

/**
 * Has a file written under another name first: what lies at the target stays until the new file is whole, and when
 * `beforePlacing`, called then, throws. Throws ArchiveError where the disk cannot be written.
 */
export function writeWhole(target: string, beforePlacing: () => void, write: (file: string) => void): void {
  const partial = partialFolder(target, threadId);
  try {
    write(partial);
    beforePlacing();
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw notWritable(error, target);
  }
}
