import * as z from 'zod/mini';
import { longestAddress } from './session.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const name = z.string().check(z.maxLength(500));

/** A search that the reader keeps: a name, the address of a view without its text, and the text as it can be kept. */
export const savedSearchSchema = z.object({
  id,
  name,
  address: z.string().check(z.maxLength(longestAddress)),
  /** Of `shared/query/saved-query.ts`; a newer Daybook may have written what this one does not know. */
  query: z.unknown(),
});

/** All of them, the one that was saved last first. */
export const savedSearchesSchema = z.readonly(z.array(savedSearchSchema).check(z.maxLength(2_000)));

/** A search that the reader keeps. */
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** What is done to one of them. Whole lists are not handed over: two windows that change one at once would lose a change. */
export const searchChangeSchema = z.discriminatedUnion('kind', [
  /** Kept at a place, from 0; not where one of the same id is kept already. */
  z.object({ kind: z.literal('keep'), search: savedSearchSchema, place: z.int().check(z.nonnegative()) }),
  z.object({ kind: z.literal('forget'), id }),
  z.object({ kind: z.literal('rename'), id, name }),
]);

/** What is done to a search that the reader keeps. */
export type SearchChange = z.infer<typeof searchChangeSchema>;

/** The searches after a change; the same ones where there is nothing to change. */
export function changedSearches(searches: readonly SavedSearch[], change: SearchChange): readonly SavedSearch[] {
  if (change.kind === 'forget') return searches.filter((search) => search.id !== change.id);
  if (change.kind === 'rename')
    return searches.map((search) => (search.id === change.id ? { ...search, name: change.name } : search));
  const isKept = searches.some((search) => search.id === change.search.id);
  return isKept ? searches : searches.toSpliced(change.place, 0, change.search);
}
