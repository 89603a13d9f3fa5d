import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { compareDates, yearOfDate } from '../../../shared/model/date.ts';
import { type NewsEvent, newsEventSchema } from '../../../shared/model/event.ts';
import { type Problem, problemSchema } from '../../../shared/model/problem.ts';
import { type ArchiveError, archiveError } from '../archive-error.ts';
import { EntryError } from '../containers/entry-error.ts';
import { notReadable } from '../containers/not-readable.ts';
import { openZip, type ZipFile } from '../containers/zip-file.ts';
import { readLines } from './edition-lines.ts';
import {
  type DateCounts,
  dateCountsSchema,
  type EditionManifest,
  editionManifestSchema,
  entryNames,
  largestYear,
} from './layout.ts';

/** An edition, open: nothing is read before it is asked for. Blocks while it reads. Throws EntryError for what is damaged. */
export interface EditionFile {
  readonly path: string;
  readonly manifest: EditionManifest;
  /** Bytes of the file. */
  readonly size: number;
  dates(): DateCounts;
  /** The events of a year; never throws for what is damaged: that becomes a problem, and other years are read. */
  eventsOf(year: number): YearOfEdition;
  /** In hex, the same for the same events: by the sums that the zip has of their entries, which are compared when they are read. */
  eventsState(): string;
  problems(): readonly Problem[];
  licence(): string | undefined;
  /** Paths of the pictures, as events name them. */
  readonly media: readonly string[];
  readMedia(mediaPath: string, limit: number): Uint8Array;
  /** The sum of each entry as the edition lists it: SHA-256 in hex by name. */
  sums(): ReadonlyMap<string, string>;
  /** SHA-256 in hex of the list of sums: one for the whole edition. */
  digest(): string;
  readonly zip: ZipFile;
  close(): void;
}

/** The events of a year in order of time, and what is wrong with its entry. */
export interface YearOfEdition {
  readonly events: readonly NewsEvent[];
  readonly problems: readonly Problem[];
}

const mebibyte = 1024 * 1024;
/** The most bytes that an entry may have: what has more was made to do harm. A very large year has some ten megabytes. */
const largest = { manifest: 4 * mebibyte, days: 64 * mebibyte, licence: mebibyte, lines: largestYear };
const mediaPrefix = entryNames.media('');
const eventsPrefix = 'events/';

/** Opens an edition; throws ArchiveError when it is none, is of a later version, or its manifest cannot be read. */
export function openEdition(editionPath: string): EditionFile {
  const zip = openedZip(editionPath);
  try {
    return editionIn(zip, editionPath);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openedZip(editionPath: string): ZipFile {
  try {
    return openZip(editionPath);
  } catch (error) {
    throw error instanceof EntryError ? notReadable(editionPath, error.cause ?? error) : error;
  }
}

function editionIn(zip: ZipFile, editionPath: string): EditionFile {
  const bytesOf = (name: string, limit: number): Uint8Array => {
    const entry = zip.find(name);
    if (!entry) throw new EntryError(absence(zip, name));
    return zip.read(entry, limit);
  };
  const textOf = (name: string, limit: number): string => new TextDecoder().decode(bytesOf(name, limit));
  const name = path.basename(editionPath);
  const neededText = (entry: string, limit: number): string => {
    try {
      return textOf(entry, limit);
    } catch (error) {
      throw error instanceof EntryError ? noEdition(name, `${entry}: ${withoutStop(error.message)}`) : error;
    }
  };
  const manifest = manifestOf(neededText(entryNames.manifest, largest.manifest), name);
  const media = zip.entries.filter((entry) => entry.path.startsWith(mediaPrefix));
  return {
    path: editionPath,
    manifest,
    size: statSync(editionPath).size,
    zip,
    media: media.map((entry) => entry.path.slice(mediaPrefix.length)),
    dates: () => datesOf(neededText(entryNames.days, largest.days), name),
    eventsOf: (year) => yearOf(year, () => textOf(entryNames.events(year), largest.lines)),
    eventsState: () => {
      const ofEvents = zip.entries.filter((entry) => entry.path.startsWith(eventsPrefix));
      const sums = ofEvents.map(({ path: name, record }) => `${name} ${record.size} ${record.crc}`);
      return createHash('sha256').update(sums.join('\n')).digest('hex');
    },
    problems: () => {
      if (!zip.find(entryNames.problems)) return [];
      return readLines(entryNames.problems, textOf(entryNames.problems, largest.lines), { schema: problemSchema })
        .values;
    },
    licence: () => (zip.find(entryNames.licence) ? textOf(entryNames.licence, largest.licence) : undefined),
    readMedia(mediaPath, limit) {
      const entry = zip.find(entryNames.media(mediaPath));
      if (!entry) throw new RangeError(`«${mediaPath}» is no picture of this edition`);
      return zip.read(entry, limit);
    },
    sums: () => (zip.find(entryNames.sums) ? sumsIn(textOf(entryNames.sums, largest.lines)) : new Map()),
    digest: () => {
      const bytes = zip.find(entryNames.sums) ? bytesOf(entryNames.sums, largest.lines) : '';
      return createHash('sha256').update(bytes).digest('hex');
    },
    close: () => zip.close(),
  };
}

/** Why an entry is not there, as far as the zip tells. */
function absence({ skipped, isComplete }: ZipFile, name: string): string {
  const reason = skipped.find((entry) => entry.path === name)?.reason;
  if (reason !== undefined) return `It ${reason}.`;
  return isComplete ? 'It is not there.' : 'It is not there: the file is cut off or damaged.';
}

/** The events of a year in order of time; what is damaged, or stands in the wrong year, becomes a problem. */
function yearOf(year: number, text: () => string): YearOfEdition {
  const file = entryNames.events(year);
  try {
    const { values, problems } = readLines(file, text(), { schema: newsEventSchema, faultOf: notOfYear(year) });
    const isOrdered = values.every(({ date }, index) => compareDates(values[index - 1]?.date ?? date, date) <= 0);
    if (isOrdered) return { events: values, problems };
    const disorder = { file, what: 'The events are not in order of time.', done: 'They were put in order.' };
    return { events: values.toSorted((a, b) => compareDates(a.date, b.date)), problems: [...problems, disorder] };
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return { events: [], problems: [{ file, what: error.message, done: 'No event of this year was read.' }] };
  }
}

function notOfYear(year: number): (event: NewsEvent) => string | undefined {
  return ({ id, date }) =>
    yearOfDate(date) === year ? undefined : `The event «${id}» is of ${date || 'no date'}, not of ${year}.`;
}

function manifestOf(text: string, name: string): EditionManifest {
  const json = parsed(text, name, entryNames.manifest);
  const checked = editionManifestSchema.safeParse(json);
  if (checked.success) return checked.data;
  if (isLater(json)) throw laterVersion(name);
  const [issue] = checked.error.issues;
  throw noEdition(name, `${entryNames.manifest}: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? ''}`);
}

function isLater(json: unknown): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  return typeof format === 'string' && /^daybook\/(?!1$)\d{1,4}$/.test(format);
}

function datesOf(text: string, name: string): DateCounts {
  const checked = dateCountsSchema.safeParse(parsed(text, name, entryNames.days));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw noEdition(name, `${entryNames.days}: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? ''}`);
}

const sumLine = /^([0-9a-f]{64}) [ *](.+)$/gm;

function sumsIn(text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [, sum, entry] of text.matchAll(sumLine))
    if (sum !== undefined && entry !== undefined) sums.set(entry, sum);
  return sums;
}

function parsed(text: string, name: string, entry: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noEdition(name, `${entry} is not JSON`);
  }
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function noEdition(name: string, why: string): ArchiveError {
  return archiveError('NoEdition', 'no-edition', { name, why });
}

function laterVersion(name: string): ArchiveError {
  return archiveError('LaterVersion', 'later-version', { name });
}
