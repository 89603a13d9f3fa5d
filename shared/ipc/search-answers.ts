import * as z from 'zod/mini';
import { count, list, object } from './shapes.ts';

const spanned = { start: count, end: count };

/** What an answer says of the text that it was asked by. Places are UTF-16 units of that text, ends not included. */
export const searchNotesSchema = object({
  /** What was looked for, in a sentence; absent where that is nothing but words. */
  explained: z.exactOptional(z.string()),
  /** What was read otherwise than it was typed, and what was done about it. */
  problems: list(object({ ...spanned, message: z.string() })),
  /** Where no event has all that was asked for: how many parts of it those found have. */
  relaxed: z.exactOptional(object({ met: count, of: count })),
  /** How many events come first because all that was asked for stands in their headline; absent where that is no matter. */
  inHeadline: z.exactOptional(count),
  /** The text with what was probably meant in the place of words that hardly any event has. */
  better: z.exactOptional(z.string()),
});

/** What an answer says of the text that it was asked by. */
export type SearchNotes = z.infer<typeof searchNotesSchema>;

export const completionSchema = object({
  kind: z.enum(['field', 'topic', 'heading', 'category', 'source', 'word']),
  shown: z.string(),
  /** What takes the place of `span` in the typed text. */
  inserted: z.string(),
  span: object(spanned),
  /** How many events have it; absent for the name of a field. */
  events: z.exactOptional(count),
});

/** What a reader may be typing. */
export type Completion = z.infer<typeof completionSchema>;
