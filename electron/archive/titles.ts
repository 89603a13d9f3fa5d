import type { TableArchive } from '../../shared/search/event-table.ts';
import type { EditionHead } from './opening.ts';

// It is a name of a facet, which is asked for by its whole text.
const longestTitle = 200;

/** The archives that are open, by titles of which no two are the same: where they are, the edition is added, or else a number. */
export function nameArchives(ids: readonly string[], heads: readonly EditionHead[]): TableArchive[] {
  const taken = new Set<string>();
  return ids.map((id, index) => {
    const { title = id, edition } = heads[index]?.manifest.archive ?? {};
    const isShared = heads.some(({ manifest }, other) => other !== index && manifest.archive.title === title);
    const wish = cut(isShared && edition !== undefined ? `${title} (${edition})` : title);
    let name = wish;
    for (let number = 2; taken.has(name); number += 1) name = `${wish} (${number})`;
    taken.add(name);
    return { id, title: name };
  });
}

function cut(title: string): string {
  const letters = [...title];
  return letters.length <= longestTitle ? title : `${letters.slice(0, longestTitle).join('')}…`;
}
