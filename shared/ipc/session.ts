import * as z from 'zod/mini';

/** UTF-16 units of an address of the page: with four hundred names of a thousand signs each it is shorter. */
export const longestAddress = 4_000_000;

const address = z.string().check(z.maxLength(longestAddress));

/** What a window shows: its tabs, each at an address of the page, and which of them is shown. */
export const sessionSchema = z.object({
  tabs: z.array(z.object({ address, title: z.string().check(z.maxLength(2_000)) })).check(z.maxLength(500)),
  active: z.int().check(z.nonnegative()),
});

/** What a window shows. */
export type Session = z.infer<typeof sessionSchema>;
