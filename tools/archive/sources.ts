import type { EntrySource } from '../../electron/storage/containers/entry-source.ts';
import { joinSources } from '../../electron/storage/containers/join-sources.ts';
import { openSource } from '../../electron/storage/containers/open-source.ts';
import { breathingSource } from './breathing.ts';

/** Opens paths as one source for some work, and gives the files back after it. */
export async function usingSource<Answer>(
  paths: readonly string[],
  use: (source: EntrySource) => Promise<Answer>,
): Promise<Answer> {
  const sources: EntrySource[] = [];
  try {
    for (const path of paths) sources.push(await openSource(path));
    return await use(breathingSource(joinSources(sources)));
  } finally {
    for (const source of sources) source.close();
  }
}
