import path from 'node:path';
import { type EditionFile, openEdition } from '../../electron/storage/edition/edition-file.ts';
import { isEdition } from '../../electron/storage/edition/is-edition.ts';
import { inTemporaryFolder } from './clean-end.ts';
import type { Desk } from './desk.ts';
import { makeEdition } from './make-edition.ts';

/**
 * Opens what lies at a path as an edition for some work. Of what is none (a folder, a zip, a feed, …) one is made in a
 * temporary folder and removed after it.
 */
export function withEdition<Answer>(
  filePath: string,
  desk: Desk,
  use: (edition: EditionFile) => Promise<Answer>,
): Promise<Answer> {
  if (isEdition(filePath)) return using(filePath, use);
  return inTemporaryFolder(async (folder) => {
    const target = path.join(folder, 'made.daybook');
    await makeEdition({ paths: [filePath], target, onProgress: desk.progress.show });
    desk.progress.erase();
    return using(target, use);
  });
}

async function using<Answer>(filePath: string, use: (edition: EditionFile) => Promise<Answer>): Promise<Answer> {
  const edition = openEdition(filePath);
  try {
    return await use(edition);
  } finally {
    edition.close();
  }
}
