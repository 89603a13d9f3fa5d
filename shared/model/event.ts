import * as z from 'zod/mini';
import { eventDateSchema } from './date.ts';

// The descriptions stand here once: docs/event.schema.json is made of them.
const says = z.describe;
const text = z.string();
const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item));

/**
 * The stable name of an event inside its archive: the path of its page from the archive's root, without language
 * prefix and extension (`news/2015/09/4/some-slug`), so that it survives a new edition; where there are no pages, by
 * the rule of its form (docs/archive-format.md).
 */
export type EventId = string;

const idSchema = text.check(
  z.minLength(1),
  says('The stable name of the event inside its archive: the same in every edition. Unique.'),
);

/** How much the archive knows of an event, in files and between processes. */
export const eventRecordSchema = z
  .enum(['page', 'listed', 'mentioned'])
  .check(
    says(
      'How much the archive knows of the event: it is told in full; it is only named in a day’s list; or it is only mentioned by another event.',
    ),
  );

const sourceSchema = z
  .readonly(
    z.object({
      publisher: text.check(says('Who reported it.')),
      url: z.exactOptional(text.check(says('Where: a web address, never opened by itself.'))),
    }),
  )
  .check(says('Who reported the event.'));

const imageSchema = z
  .readonly(
    z.object({
      address: text.check(says('A web address, which is never fetched, or the path of a file below media/.')),
      label: text,
    }),
  )
  .check(says('A picture of the event.'));

const revisionSchema = z
  .readonly(
    z.object({
      id: text.check(says('The id of this wording’s own page; that of the event for the current one.')),
      headline: text,
      summary: z.exactOptional(text),
      time: z.exactOptional(
        text.check(says('When the wording was made, as the archive says it: YYYY-MM-DD HH:MM:SS, or shorter.')),
      ),
      isFirst: z.boolean(),
      isCurrent: z.boolean(),
      hasPage: z.boolean().check(says('Whether the archive had this wording’s own page.')),
    }),
  )
  .check(says('A wording of the event.'));

const relationSchema = z
  .readonly(
    z.object({
      id: text.check(says('The id of the other event.')),
      topics: list(text).check(says('What both have in common.')),
    }),
  )
  .check(says('A link to another event of the archive.'));

const originalSchema = z
  .readonly(
    z.object({
      headline: z.exactOptional(text),
      summary: z.exactOptional(text),
      headings: z.exactOptional(list(text)),
      category: z.exactOptional(text),
    }),
  )
  .check(says('The text as the archive’s own file has it, for each field that was mended or merged for display.'));

const topicKindsSchema = z
  .readonly(
    z.object({
      person: z.exactOptional(list(text)),
      organisation: z.exactOptional(list(text)),
      place: z.exactOptional(list(text)),
    }),
  )
  .check(says('Which of the topics are persons, organisations, places; only where the archive says it.'));

/** What every event is, in files and between processes. Texts are plain text: mended of entities and markup, never HTML. */
export const newsEventSchema = z.readonly(
  z.object({
    id: idSchema,
    record: eventRecordSchema,
    date: eventDateSchema,
    headline: text.check(z.minLength(1), says('What happened, in a sentence or two. Plain text.')),
    summary: z.exactOptional(text.check(says('More of it; paragraphs are parted by line feeds. Plain text.'))),
    headings: list(text).check(
      says('The running stories that the event stands under, from the general to the particular.'),
    ),
    category: z.exactOptional(text.check(says('The section, such as “Armed conflicts and attacks”.'))),
    topics: list(text).check(says('Named persons, places, organisations and stories that events share.')),
    topicKinds: z.exactOptional(topicKindsSchema),
    sources: list(sourceSchema),
    images: list(imageSchema),
    revisions: list(revisionSchema).check(
      says('All wordings, oldest first, ending with the current one; empty where only one is known.'),
    ),
    relations: list(relationSchema),
    original: z.exactOptional(originalSchema),
    files: list(text).check(
      says('The files that the event was read from, from the archive’s root; the main one first.'),
    ),
  }),
);

/** One news item. */
export type NewsEvent = z.infer<typeof newsEventSchema>;
/**
 * How much the archive knows of an event: it has a page of its own; it is only named in a day's index; or it is
 * only mentioned among the related events of another page.
 */
export type EventRecord = z.infer<typeof eventRecordSchema>;
/** Who reported an event. Without `url` where the page names a reporter but its address is lost or unusable. */
export type Source = z.infer<typeof sourceSchema>;
/** A picture of an event, by the address that the page gives: a web address (never fetched) or a path in the archive. */
export type EventImage = z.infer<typeof imageSchema>;
/** A wording of an event, the current one included. */
export type Revision = z.infer<typeof revisionSchema>;
/** A link from one event to another with the topics that they share. */
export type Relation = z.infer<typeof relationSchema>;
/** The text as the file has it, for each field that mending changed for display. */
export type OriginalText = z.infer<typeof originalSchema>;
