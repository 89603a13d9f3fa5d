import * as z from 'zod/mini';
import { archiveManifestSchema, fileTallySchema } from '../model/archive.ts';
import { eventDateSchema } from '../model/date.ts';
import { eventRecordSchema } from '../model/event.ts';
import { wireErrorSchema } from './port.ts';
import { count, list, listOf, object, unfrozen } from './shapes.ts';

const isWhole = (item: unknown): item is number => Number.isSafeInteger(item);
const isCount = (item: unknown): item is number => isWhole(item) && item >= 0;

/** How many events there are when. The search makes it; here is what of it crosses. */
export const histogramSchema = object({
  /** Days since 1970-01-01, ascending, without those that have no events; `counts` runs in parallel. */
  days: listOf(isWhole, 'is no number of a day'),
  counts: listOf(isCount, 'is no count'),
  /** Dates known only to the month or the year: of reduced precision, as ISO 8601 calls it. */
  reduced: list(object({ date: eventDateSchema, count })),
  /** Events whose date is unknown. */
  undated: count,
}).check(z.refine(({ days, counts }) => days.length === counts.length, 'has not one count for each day'));

/**
 * How many events there are when, ascending, days without events left out. Each event is counted once: by its day, or
 * by its date of reduced precision, or among those without date.
 */
export type Histogram = z.infer<typeof histogramSchema>;

/** How much of the archives can be shown and searched so far. Years come in, and are indexed, newest first. */
export const coverageSchema = object({
  /** In all: by what the archives say of themselves, and once all are here by what they hold. */
  events: count,
  loaded: count,
  /** The oldest year that is here with all years after it; absent before the first is. */
  loadedSinceYear: z.exactOptional(z.int()),
  indexed: count,
  /** The oldest year that is indexed with all years after it; absent before the first is. */
  sinceYear: z.exactOptional(z.int()),
  /** Whether years are still to come. */
  isLoading: z.boolean(),
  /** Whether nothing is still to come and all that came is indexed. */
  isComplete: z.boolean(),
  /** Why older years will not come, although there are some. */
  failure: z.exactOptional(wireErrorSchema),
});

/** How much of the archives can be shown and searched so far. */
export type Coverage = z.infer<typeof coverageSchema>;

/** The stages of opening archives: while files are read into one; then from the newest year on until all is searchable. */
export const openingProgressSchema = unfrozen(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('reading'), filesRead: count, filesFound: count }),
    z.object({ kind: z.literal('open'), coverage: coverageSchema }),
  ]),
);

/** How far the opening of archives has come. */
export type OpeningProgress = z.infer<typeof openingProgressSchema>;

/** The dates with which events begin and end; absent where there are none. */
const bounds = { first: z.exactOptional(eventDateSchema), last: z.exactOptional(eventDateSchema) };

/** One of the archives that are open. */
const archiveSummarySchema = object({
  /** Its id in the library. */
  id: z.string(),
  /** Its title, told apart from those of the others; the value of the facet `archive`. */
  title: z.string(),
  manifest: archiveManifestSchema,
  events: count,
  eventsByRecord: unfrozen(z.record(eventRecordSchema, count)),
  dates: count,
  topics: count,
  ...bounds,
  tally: fileTallySchema,
  problems: count,
});

/** One of the archives that are open. */
export type ArchiveSummary = z.infer<typeof archiveSummarySchema>;

/** What is open. While years are still coming its numbers are those that the archives say of themselves. */
export const archiveOverviewSchema = object({
  /** In the order asked for; at least one. */
  archives: list(archiveSummarySchema),
  events: count,
  /** Dates that have events. */
  dates: count,
  ...bounds,
  problems: count,
  /** All events: the whole that a result's bars are seen against. */
  histogram: histogramSchema,
  coverage: coverageSchema,
});

/** What is open. */
export type ArchiveOverview = z.infer<typeof archiveOverviewSchema>;
