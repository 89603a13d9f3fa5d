import * as z from 'zod/mini';
import { topicKinds } from '../model/topic-kind.ts';
import { eventLinkSchema, rowSchema } from './event-answers.ts';
import { facetNamesShape } from './facet-names.ts';
import { coverageSchema, histogramSchema } from './overview.ts';
import { facetSchema } from './question.ts';
import { count, list, object } from './shapes.ts';

/** What is known of one name of a facet: its events in time, and the names that they have besides it. */
export const aboutPageSchema = object({
  total: count,
  coverage: coverageSchema,
  histogram: histogramSchema,
  /** What it names, where it is a topic of which the archive says it. */
  kind: z.exactOptional(z.enum(topicKinds)),
  /** How else the archive spells the name. */
  spellings: list(z.string()),
  /** The oldest of its events, and the newest; absent where it has none. */
  first: z.exactOptional(eventLinkSchema),
  last: z.exactOptional(eventLinkSchema),
  /** For each facet that tells anything, the names that its events have most often, itself not among them. */
  beside: list(object({ facet: facetSchema, ...facetNamesShape })),
  /** The names of one facet that stand beside it most often, and how many of its events have two of them together. */
  net: object({
    facet: facetSchema,
    names: facetNamesShape.names,
    /** Places in `names`. */
    ties: list(object({ one: count, other: count, count })),
  }),
});

/** What is known of one name of a facet. */
export type AboutPage = z.infer<typeof aboutPageSchema>;

/** The first events of a name, the oldest first. */
export const storyPartSchema = list(
  object({
    row: rowSchema,
    /** Topics, or sources where the archive has no topics, that no older event of the name has. */
    introduces: list(z.string()),
  }),
);

/** The first events of a name, the oldest first. */
export type StoryPart = z.infer<typeof storyPartSchema>;
