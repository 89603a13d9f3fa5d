import type { ArchiveProcess } from './archive-process.ts';
import type { ArchiveLibrary } from './library.ts';

/**
 * Tells the archive process of every archive of the library; resolves when it knows them. A page asks it at once of
 * what it hears of, over a port of its own, on which a question can be quicker than this.
 */
export async function registerArchives(
  library: Pick<ArchiveLibrary, 'archives'>,
  archiveProcess: Pick<ArchiveProcess, 'register'>,
): Promise<void> {
  await Promise.all(library.archives().map(({ id, path }) => archiveProcess.register({ kind: 'register', id, path })));
}
