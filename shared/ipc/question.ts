import * as z from 'zod/mini';
import { isDay } from '../model/day.ts';
import { facets, type Joins } from '../model/facet.ts';

const day = z.string().check(z.refine(isDay, 'is not a day of the form YYYY-MM-DD'));
const name = z.string().check(z.maxLength(1000));
export const facetSchema = z.enum(facets);
export const facetValueSchema = z.readonly(z.object({ facet: facetSchema, value: name }));

const joinsSchema: z.ZodMiniType<Joins> = z.partialRecord(facetSchema, z.enum(['any', 'all']));

/** Both ends included. */
export const periodSchema = z.readonly(z.object({ from: day, to: day }));

/**
 * Everything that decides which events are shown and in which order. `joins` says of which facets several included
 * names are joined otherwise than `joinOf` has it.
 */
export const questionSchema = z.readonly(
  z.object({
    text: z.string().check(z.maxLength(10_000)),
    period: z.optional(periodSchema),
    include: z.readonly(z.array(facetValueSchema).check(z.maxLength(200))),
    exclude: z.readonly(z.array(facetValueSchema).check(z.maxLength(200))),
    joins: z.optional(joinsSchema),
    order: z.enum(['newest', 'oldest', 'relevance']),
  }),
);

/** One name of a facet, as text: a topic `Syria`, a record `listed`. */
export type FacetValue = z.infer<typeof facetValueSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Order = Question['order'];
export const daySchema = day;
