import { createContext, useContext } from 'react';
import { say } from '../../shared/texts/say.ts';

interface Titled {
  readonly title: string;
}

/** What archives that are open together are called: «A», «A + B», «3 archives». */
export function titleOf(archives: readonly Titled[]): string {
  return archives.length > 2
    ? say('count.archives', { count: archives.length })
    : archives.map(({ title }) => title).join(' + ');
}

/** The titles of the archives that are open, by their ids in the library. */
export const ArchiveTitles = createContext<ReadonlyMap<string, string>>(new Map());

/** The title of an archive that is open; undefined for none, as where a single one is open. */
export function useArchiveTitle(id: string | undefined): string | undefined {
  const titles = useContext(ArchiveTitles);
  return id === undefined ? undefined : titles.get(id);
}
