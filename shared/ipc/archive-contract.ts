import * as z from 'zod/mini';
import type { ArchiveManifest, FileTally } from '../model/archive.ts';
import type { EventDate } from '../model/date.ts';
import type { Day } from '../model/day.ts';
import type { EventRecord, NewsEvent } from '../model/event.ts';
import type { Facet } from '../model/facet.ts';
import type { Problem } from '../model/problem.ts';
import type { MarkedText } from '../search/marks.ts';
import type { Histogram } from '../search/selection.ts';
import type { WireError } from './port.ts';
import { daySchema, facetSchema, questionSchema } from './question.ts';

export type { MarkedText } from '../search/marks.ts';
export type { Histogram } from '../search/selection.ts';

/**
 * What names an event among all that are open: its id in its archive, or `archive:id` with the archive's id in the
 * library where several are open.
 */
export type EventKey = string;

const key = z.string().check(z.maxLength(4200));
const contains = z.string().check(z.maxLength(1000));
/** More archives than anybody reads at once, and few enough for a title bar. */
const mostArchives = 20;
const archiveIds = z.array(z.string().check(z.minLength(1), z.maxLength(200)));

/** What the page may ask the archive process, with the schema that each question must pass where it arrives. */
export const archiveRequests = {
  /** Opens archives of the library together (or joins an opening that is under way) and tells what they hold. */
  open: z.object({ archives: z.readonly(archiveIds.check(z.minLength(1), z.maxLength(mostArchives))) }),
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
    contains,
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(1000)),
  }),
  event: z.object({ id: key, text: z.string().check(z.maxLength(10_000)) }),
  /** The events beside one in a question's result; where it is not in the result, beside it in the archive's time. */
  neighbours: z.object({ question: questionSchema, id: key }),
  day: z.object({ day: daySchema }),
  /** The bytes of a picture that lies in the archive. */
  image: z.object({ id: key, index: z.int().check(z.nonnegative()) }),
  /** The problems whose file or words contain a text. */
  problems: z.object({
    contains,
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(500)),
  }),
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
  readonly problems: ProblemPage;
}

export type ArchiveContract = {
  [Method in ArchiveMethod]: { params: z.infer<Requests[Method]>; answer: ArchiveAnswers[Method] };
};

/** What the archive process says unasked. */
export interface ArchivePushes {
  readonly progress: OpeningProgress;
}

/** The stages of opening archives: while files are read into one; then from the newest year on until all is searchable. */
export type OpeningProgress =
  | { readonly kind: 'reading'; readonly filesRead: number; readonly filesFound: number }
  | { readonly kind: 'open'; readonly coverage: Coverage };

/** How much of the archives can be shown and searched so far. Years come in, and are indexed, newest first. */
export interface Coverage {
  /** In all: by what the archives say of themselves, and once all are here by what they hold. */
  readonly events: number;
  readonly loaded: number;
  /** The oldest year that is here with all years after it; absent before the first is. */
  readonly loadedSinceYear?: number;
  readonly indexed: number;
  /** The oldest year that is indexed with all years after it; absent before the first is. */
  readonly sinceYear?: number;
  /** Whether years are still to come. */
  readonly isLoading: boolean;
  /** Whether nothing is still to come and all that came is indexed. */
  readonly isComplete: boolean;
  /** Why older years will not come, although there are some. */
  readonly failure?: WireError;
}

/** What is open. While years are still coming its numbers are those that the archives say of themselves. */
export interface ArchiveOverview {
  /** In the order asked for; at least one. */
  readonly archives: readonly ArchiveSummary[];
  readonly events: number;
  /** Dates that have events. */
  readonly dates: number;
  readonly first?: EventDate;
  readonly last?: EventDate;
  readonly problems: number;
  /** All events: the whole that a result's bars are seen against. */
  readonly histogram: Histogram;
  readonly coverage: Coverage;
}

/** One of the archives that are open. */
export interface ArchiveSummary {
  /** Its id in the library. */
  readonly id: string;
  /** Its title, told apart from those of the others; the value of the facet `archive`. */
  readonly title: string;
  readonly manifest: ArchiveManifest;
  readonly events: number;
  readonly eventsByRecord: Readonly<Record<EventRecord, number>>;
  readonly dates: number;
  readonly topics: number;
  readonly first?: EventDate;
  readonly last?: EventDate;
  readonly tally: FileTally;
  readonly problems: number;
}

export interface ProblemPage {
  /** How many match in all. */
  readonly total: number;
  readonly problems: readonly ArchiveProblem[];
}

export interface ArchiveProblem extends Problem {
  /** The archive's id in the library, where several are open. */
  readonly archive?: string;
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
  /** What the answer covers; without a text to look for, complete as soon as all events are here. */
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
  readonly id: EventKey;
  /** The archive's id in the library, where several are open. */
  readonly archive?: string;
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
  readonly id: EventKey;
  readonly archive?: string;
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
  readonly archive?: string;
  readonly event: NewsEvent;
  readonly headline: MarkedText;
  readonly summary?: MarkedText;
  readonly images: readonly PageImage[];
  /** In the page's own order, and of the same archive. */
  readonly related: readonly RelatedEvent[];
}

export interface Neighbours {
  readonly previous?: EventLink;
  readonly next?: EventLink;
  /** Zero-based place in the result and its size; absent when the event is not in the result. */
  readonly place?: { readonly index: number; readonly total: number };
}

/** All events known to be of a day in the order of its index, and the nearest days that have such events. */
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
