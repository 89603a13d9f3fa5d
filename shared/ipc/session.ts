import * as z from 'zod/mini';

const address = z.string().check(z.maxLength(20_000));

/** What a window shows: its tabs, each at an address of the page, and which of them is shown. */
export const sessionSchema = z.object({
  tabs: z.array(z.object({ address, title: z.string().check(z.maxLength(2_000)) })).check(z.maxLength(500)),
  active: z.int().check(z.nonnegative()),
});

/** What a window shows. */
export type Session = z.infer<typeof sessionSchema>;
