import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod/mini';
import { type NewsEvent, newsEventSchema } from '../../../shared/model/event.ts';
import { type Problem, problemSchema } from '../../../shared/model/problem.ts';
import { ArchiveError } from '../archive-error.ts';
import { openZip, type ZipFile } from '../containers/zip-file.ts';
import {
  type DateCounts,
  dateCountsSchema,
  type EditionManifest,
  editionManifestSchema,
  entryNames,
} from './layout.ts';

/** An edition, open: nothing is read before it is asked for. Blocks while it reads. Throws EntryError for what is damaged. */
export interface EditionFile {
  readonly path: string;
  readonly manifest: EditionManifest;
  /** Bytes of the file. */
  readonly size: number;
  dates(): DateCounts;
  /** The events of a year in order of time; a line that is none is left out and becomes a problem. */
  eventsOf(year: number): { readonly events: readonly NewsEvent[]; readonly problems: readonly Problem[] };
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

// A year of a very large archive has some ten megabytes; a file that claims more than this is none of ours.
const largestEntry = 512 * 1024 * 1024;
const mediaPrefix = entryNames.media('');

/** Opens an edition; throws ArchiveError when it is none, is of a later version, or its manifest cannot be read. */
export function openEdition(editionPath: string): EditionFile {
  const zip = openZip(editionPath);
  try {
    return editionIn(zip, editionPath);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function editionIn(zip: ZipFile, editionPath: string): EditionFile {
  const bytesOf = (name: string): Uint8Array | undefined => {
    const entry = zip.find(name);
    return entry && zip.read(entry, largestEntry);
  };
  const textOf = (name: string): string | undefined => {
    const bytes = bytesOf(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const name = path.basename(editionPath);
  const manifest = manifestOf(textOf(entryNames.manifest), name);
  const media = zip.entries.filter((entry) => entry.path.startsWith(mediaPrefix));
  return {
    path: editionPath,
    manifest,
    size: statSync(editionPath).size,
    zip,
    media: media.map((entry) => entry.path.slice(mediaPrefix.length)),
    dates: () => datesOf(textOf(entryNames.days), name),
    eventsOf: (year) => linesOf(entryNames.events(year), textOf(entryNames.events(year)) ?? '', newsEventSchema),
    problems: () => linesOf(entryNames.problems, textOf(entryNames.problems) ?? '', problemSchema).events,
    licence: () => textOf(entryNames.licence),
    readMedia(mediaPath, limit) {
      const entry = zip.find(entryNames.media(mediaPath));
      if (!entry) throw new RangeError(`«${mediaPath}» is no picture of this edition`);
      return zip.read(entry, limit);
    },
    sums: () => sumsIn(textOf(entryNames.sums) ?? ''),
    digest: () =>
      createHash('sha256')
        .update(bytesOf(entryNames.sums) ?? '')
        .digest('hex'),
    close: () => zip.close(),
  };
}

function manifestOf(text: string | undefined, name: string): EditionManifest {
  if (text === undefined) throw noEdition(name, `it has no ${entryNames.manifest}`);
  const json = parsed(text, name);
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

function datesOf(text: string | undefined, name: string): DateCounts {
  const checked = dateCountsSchema.safeParse(text === undefined ? undefined : parsed(text, name));
  if (checked.success) return checked.data;
  throw noEdition(name, `${entryNames.days} cannot be read`);
}

/** One JSON value a line; what is not of the schema becomes a problem of its line. */
function linesOf<Value>(
  file: string,
  text: string,
  schema: z.ZodMiniType<Value>,
): { readonly events: readonly Value[]; readonly problems: readonly Problem[] } {
  const events: Value[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const value = checkedLine(line, schema);
    if (value.kind === 'good') events.push(value.value);
    else problems.push({ file, line: index + 1, what: value.what, done: 'The line was left out.' });
  }
  return { events, problems };
}

function checkedLine<Value>(
  line: string,
  schema: z.ZodMiniType<Value>,
): { readonly kind: 'good'; readonly value: Value } | { readonly kind: 'bad'; readonly what: string } {
  try {
    const checked = schema.safeParse(JSON.parse(line));
    if (checked.success) return { kind: 'good', value: checked.data };
    const [issue] = checked.error.issues;
    return { kind: 'bad', what: `The field «${issue?.path.join('.') ?? ''}» is wrong: ${issue?.message ?? ''}.` };
  } catch {
    return { kind: 'bad', what: 'The line is not JSON.' };
  }
}

const sumLine = /^([0-9a-f]{64}) [ *](.+)$/;

function sumsIn(text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, sum, entry] = sumLine.exec(line) ?? [];
    if (sum !== undefined && entry !== undefined) sums.set(entry, sum);
  }
  return sums;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noEdition(name, 'its manifest is not JSON');
  }
}

function noEdition(name: string, why: string): ArchiveError {
  return new ArchiveError(
    'NoEdition',
    `«${name}» is not a whole Daybook archive: ${why}.`,
    'Get the file again from where it came, or ask its publisher.',
  );
}

function laterVersion(name: string): ArchiveError {
  return new ArchiveError(
    'LaterVersion',
    `«${name}» was made for a later version of Daybook.`,
    'Get the newest Daybook, or an edition in the form daybook/1.',
  );
}
