import * as z from 'zod/mini';
import { archiveManifestSchema, fileTallySchema } from '../../../shared/model/archive.ts';
import { isEventDate } from '../../../shared/model/date.ts';

const count = z.int().check(z.nonnegative());

/** Names of the entries of an edition; the events of a year and the pictures lie below two folders. */
export const entryNames = {
  mediaType: 'mimetype',
  manifest: 'manifest.json',
  days: 'days.json',
  licence: 'LICENCE.txt',
  problems: 'problems.ndjson',
  sums: 'SHA256SUMS',
  events: (year: number) => `events/${String(year).padStart(4, '0')}.ndjson`,
  media: (path: string) => `media/${path}`,
} as const;

/** What `mimetype`, the first entry, says: by it a file is known from its first bytes. */
export const editionMediaType = 'application/vnd.daybook+zip';

/** How many bytes the events of one year may have: a reader holds a year at once. */
export const largestYear = 256 * 1024 * 1024;

/** The extension of an edition's file, without a dot. */
export const editionExtension = 'daybook';

/** How many events there are of each record. */
const recordCountsSchema = z.readonly(z.object({ page: count, listed: count, mentioned: count }));

/** `manifest.json`: what the archive says of itself, and what its edition holds. Years are in descending order; 0 is that of the events without date. */
export const editionManifestSchema = z.readonly(
  z.object({
    format: z.literal('daybook/1'),
    archive: archiveManifestSchema,
    events: count,
    records: recordCountsSchema,
    /** Known dates that have events. */
    dates: count,
    topics: count,
    media: count,
    problems: count,
    years: z.readonly(z.array(z.readonly(z.object({ year: z.int(), events: count })))),
    tally: fileTallySchema,
  }),
);

/** What an edition says of itself in `manifest.json`. */
export type EditionManifest = z.infer<typeof editionManifestSchema>;

/** `days.json`: how many events each date has; dates that are known to the month or the year only are among them, and the empty one of those without date. */
export const dateCountsSchema = z.record(z.string().check(z.refine(isEventDate, 'is no date')), count);

/** How many events each date has. */
export type DateCounts = Readonly<Record<string, number>>;
