import * as z from 'zod/mini';
import { eventDateSchema } from '../model/date.ts';
import { eventRecordSchema, newsEventSchema } from '../model/event.ts';
import { daySchema } from './question.ts';
import { count, list, listOf, object } from './shapes.ts';

/**
 * What names an event among all that are open: its id in its archive, or `archive:id` with the archive's id in the
 * library where several are open.
 */
const key = z.string();
/** The archive's id in the library, where several are open. */
const archive = z.exactOptional(z.string());

/** A stretch of a text, in UTF-16 units, end not included. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

const isMark = (item: unknown): item is Mark =>
  typeof item === 'object' &&
  item !== null &&
  'start' in item &&
  'end' in item &&
  Number.isSafeInteger(item.start) &&
  Number.isSafeInteger(item.end);

const markedTextSchema = object({ text: z.string(), marks: listOf(isMark, 'is no stretch of a text') });

/** A text with the stretches that a question found in it. */
export type MarkedText = z.infer<typeof markedTextSchema>;

/** An event as a line of a list. */
export const rowSchema = object({
  id: key,
  archive,
  date: eventDateSchema,
  record: eventRecordSchema,
  headline: markedTextSchema,
  /** The best stretch of the summary (or of heading, topics, sources where only they match). */
  excerpt: z.exactOptional(markedTextSchema),
  /** From the general to the particular. */
  headings: list(z.string()),
  sources: list(z.string()),
  revisions: count,
  hasImage: z.boolean(),
});

/** An event as a line of a list. */
export type Row = z.infer<typeof rowSchema>;

const link = { id: key, archive, date: eventDateSchema, headline: z.string(), record: eventRecordSchema };
export const eventLinkSchema = object(link);

/** Another event as it is named on a page. */
export type EventLink = z.infer<typeof eventLinkSchema>;

const relatedEventSchema = object({ ...link, topics: list(z.string()) });

/** Another event, with the topics that both share. */
export type RelatedEvent = z.infer<typeof relatedEventSchema>;

const pageImageSchema = object({
  address: z.string(),
  label: z.string(),
  /** Whether the archive has the picture itself; else only its address is known. */
  isInArchive: z.boolean(),
});

/** A picture as an event's page shows it. */
export type PageImage = z.infer<typeof pageImageSchema>;

/** An event with everything that its page shows. Marks are those of the question's text. */
export const eventPageSchema = object({
  archive,
  event: newsEventSchema,
  headline: markedTextSchema,
  summary: z.exactOptional(markedTextSchema),
  images: list(pageImageSchema),
  /** In the page's own order, and of the same archive. */
  related: list(relatedEventSchema),
});

/** An event with everything that its page shows. */
export type EventPage = z.infer<typeof eventPageSchema>;

/** The events beside one. */
export const neighboursSchema = object({
  previous: z.exactOptional(eventLinkSchema),
  next: z.exactOptional(eventLinkSchema),
  /** Zero-based place in the result and its size; absent when the event is not in the result. */
  place: z.exactOptional(object({ index: count, total: count })),
});

/** The events beside one. */
export type Neighbours = z.infer<typeof neighboursSchema>;

/** All events known to be of a day in the order of its index, and the nearest days that have such events. */
export const dayPageSchema = object({
  day: daySchema,
  groups: list(object({ headings: list(z.string()), events: list(rowSchema) })),
  previous: z.exactOptional(daySchema),
  next: z.exactOptional(daySchema),
});

/** All events known to be of a day. */
export type DayPage = z.infer<typeof dayPageSchema>;

/** A picture. */
export const imageBytesSchema = object({
  /** `image/png` and its like, by the file's first bytes. */
  type: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'is no bytes'),
});

/** A picture. */
export type ImageBytes = z.infer<typeof imageBytesSchema>;
