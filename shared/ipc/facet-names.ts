import * as z from 'zod/mini';
import { count, list, object } from './shapes.ts';

const facetCountSchema = object({
  value: z.string(),
  count,
  /** How else the archive spells it. */
  spellings: z.exactOptional(list(z.string())),
});

/** One name of a facet, with how many events have it. */
export type FacetCount = z.infer<typeof facetCountSchema>;

export const facetNamesShape = {
  /** How many names match in all. */
  total: count,
  names: list(facetCountSchema),
} as const;

export const facetNamesSchema = object(facetNamesShape);

/** Names of a facet. */
export type FacetNames = z.infer<typeof facetNamesSchema>;
