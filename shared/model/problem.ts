import * as z from 'zod/mini';

/** A problem, in files and between processes. */
export const problemSchema = z.readonly(
  z.object({
    file: z.string(),
    line: z.exactOptional(z.int().check(z.positive(), z.describe('One-based; absent when the whole file is meant.'))),
    what: z.string().check(z.describe('What was wrong, one sentence, with the words in question.')),
    done: z.string().check(z.describe('What was done with it, one sentence.')),
  }),
);

/** Something in an archive that was not understood or not right, and what Daybook did about it. */
export type Problem = z.infer<typeof problemSchema>;
