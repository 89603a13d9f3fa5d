import * as z from 'zod/mini';
import type { ArchiveManifest, FileTally } from '../model/archive.ts';
import type { EventDate } from '../model/date.ts';
import type { Day, DayNumber } from '../model/day.ts';
import type { EventId, EventRecord, NewsEvent } from '../model/event.ts';
import type { Facet } from '../model/facet.ts';
import type { Problem } from '../model/problem.ts';
import type { MarkedText } from '../search/marks.ts';
import { daySchema, facetSchema, questionSchema } from './question.ts';

export type { MarkedText } from '../search/marks.ts';

/** What the page may ask the archive process, with the schema that each question must pass where it arrives. */
export const archiveRequests = {
  /** Reads the archive (or joins a reading that is under way) and tells what it holds. */
  open: z.object({ archive: z.string().check(z.maxLength(200)) }),
  /** How many events a question finds, when, and under which names. */
  survey: z.object({ question: questionSchema }),
  /** A run of rows of a question's result, in its order. */
  rows: z.object({
    question: questionSchema,
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(500)),
  }),
  /** The names of one facet that contain a text, most events first. */
  facet: z.object({
    question: questionSchema,
    facet: facetSchema,
    contains: z.string().check(z.maxLength(1000)),
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(1000)),
  }),
  event: z.object({ id: z.string().check(z.maxLength(4000)), text: z.string().check(z.maxLength(10_000)) }),
  /** The events beside one in a question's result; where it is not in the result, beside it in the archive's time. */
  neighbours: z.object({ question: questionSchema, id: z.string().check(z.maxLength(4000)) }),
  day: z.object({ day: daySchema }),
  /** The bytes of a picture that lies in the archive. */
  image: z.object({ id: z.string().check(z.maxLength(4000)), index: z.int().check(z.nonnegative()) }),
  problems: z.object({ offset: z.int().check(z.nonnegative()), limit: z.int().check(z.positive(), z.maximum(500)) }),
} as const;

type Requests = typeof archiveRequests;
export type ArchiveMethod = keyof Requests;

/** The answers, by the same names. */
export interface ArchiveAnswers {
  readonly open: ArchiveOverview;
  readonly survey: Survey;
  readonly rows: readonly Row[];
  readonly facet: FacetNames;
  readonly event: EventPage;
  readonly neighbours: Neighbours;
  readonly day: DayPage;
  readonly image: ImageBytes;
  readonly problems: { readonly total: number; readonly problems: readonly Problem[] };
}

export type ArchiveContract = {
  [Method in ArchiveMethod]: { params: z.infer<Requests[Method]>; answer: ArchiveAnswers[Method] };
};

/** What the archive process says unasked. */
export interface ArchivePushes {
  readonly progress: OpeningProgress;
}

/** The stages of opening an archive, in order; `indexing` ends with `ready`. */
export type OpeningProgress =
  | { readonly kind: 'reading'; readonly filesRead: number; readonly filesFound: number }
  | { readonly kind: 'indexing'; readonly coverage: Coverage }
  | { readonly kind: 'ready'; readonly coverage: Coverage };

/** How much of the archive the full-text index answers for. Years are indexed newest first. */
export interface Coverage {
  readonly events: number;
  readonly indexed: number;
  /** The oldest year that is indexed with all years after it; absent before the first is done. */
  readonly sinceYear?: number;
  readonly isComplete: boolean;
}

export interface ArchiveOverview {
  readonly manifest: ArchiveManifest;
  readonly events: number;
  readonly eventsByRecord: Readonly<Record<EventRecord, number>>;
  /** Days that have events. */
  readonly days: number;
  readonly topics: number;
  readonly first?: Day;
  readonly last?: Day;
  readonly tally: FileTally;
  readonly problems: number;
  /** All events of the archive by day: the whole that a result's bars are seen against. */
  readonly histogram: Histogram;
  readonly coverage: Coverage;
}

/** Counts of events by day, ascending, days without events left out; the two arrays run in parallel. */
export interface Histogram {
  readonly days: readonly DayNumber[];
  readonly counts: readonly number[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetNames {
  /** How many names match in all. */
  readonly total: number;
  readonly names: readonly FacetCount[];
}

export interface Survey {
  readonly total: number;
  /** What the full-text part of the answer covers; complete when the question has no text. */
  readonly coverage: Coverage;
  /**
   * Follows the text and the chosen names but NOT the period, so that the bars beside a selected period stay.
   * The list's days are those of it that lie in the period: their counts sum to `total`.
   */
  readonly histogram: Histogram;
  /** The names with most events of each facet, at most 12, chosen ones first. */
  readonly facets: Readonly<Record<Facet, FacetNames>>;
}

/** An event as a line of a list. */
export interface Row {
  readonly id: EventId;
  readonly date: EventDate;
  readonly record: EventRecord;
  readonly headline: MarkedText;
  /** The best stretch of the summary (or of heading, topics, sources where only they match). */
  readonly excerpt?: MarkedText;
  /** From the general to the particular. */
  readonly headings: readonly string[];
  readonly sources: readonly string[];
  readonly revisions: number;
  readonly hasImage: boolean;
}

/** Another event as it is named on a page. */
export interface EventLink {
  readonly id: EventId;
  readonly date: EventDate;
  readonly headline: string;
  readonly record: EventRecord;
}

export interface RelatedEvent extends EventLink {
  readonly topics: readonly string[];
}

export interface PageImage {
  readonly address: string;
  readonly label: string;
  /** Whether the archive has the picture itself; else only its address is known. */
  readonly isInArchive: boolean;
}

/** An event with everything that its page shows. Marks are those of the question's text. */
export interface EventPage {
  readonly event: NewsEvent;
  readonly headline: MarkedText;
  readonly summary?: MarkedText;
  readonly images: readonly PageImage[];
  /** In the page's own order. */
  readonly related: readonly RelatedEvent[];
}

export interface Neighbours {
  readonly previous?: EventLink;
  readonly next?: EventLink;
  /** Zero-based place in the result and its size; absent when the event is not in the result. */
  readonly place?: { readonly index: number; readonly total: number };
}

/** All events of a day in the order of its index, and the nearest days that have events. */
export interface DayPage {
  readonly day: Day;
  readonly groups: readonly { readonly headings: readonly string[]; readonly events: readonly Row[] }[];
  readonly previous?: Day;
  readonly next?: Day;
}

export interface ImageBytes {
  /** `image/png` and its like, by the file's first bytes. */
  readonly type: string;
  readonly bytes: Uint8Array;
}
