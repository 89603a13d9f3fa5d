import * as z from 'zod/mini';

/** A search that the reader keeps: a name, the address of a view without its text, and the text as it can be kept. */
export const savedSearchSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.maxLength(500)),
  address: z.string().check(z.maxLength(20_000)),
  /** Of `shared/query/saved-query.ts`; a newer Daybook may have written what this one does not know. */
  query: z.unknown(),
});

/** All of them, the one that was saved last first. */
export const savedSearchesSchema = z.readonly(z.array(savedSearchSchema).check(z.maxLength(2_000)));

/** A search that the reader keeps. */
export type SavedSearch = z.infer<typeof savedSearchSchema>;
