import * as z from 'zod/mini';
import { archiveForms, archiveManifestSchema, fileTallySchema } from '../model/archive.ts';
import { columnMappingSchema, eventFieldSchema } from '../model/column-mapping.ts';
import { eventDateSchema } from '../model/date.ts';
import { newsEventSchema } from '../model/event.ts';
import { problemSchema } from '../model/problem.ts';
import { languages } from '../texts/language.ts';
import { imageBytesSchema } from './event-answers.ts';
import { count, list, object, unfrozen } from './shapes.ts';

const id = z.string().check(z.maxLength(200));

/**
 * What the page may ask the archive process about archives as files. Inputs, targets and archives are paths that the
 * main process has registered under an id; the page never sees one. `inspect`, `import`, `verify`, `compare` and `copy`
 * are long: they report progress, and aborting the request ends them with nothing half-written left behind.
 */
export const fileRequests = {
  /** Looks at what the reader chose: what it is taken for, how much there is, how its events will look. */
  inspect: z.object({ input: id, mapping: z.exactOptional(columnMappingSchema) }),
  /** Reads an input into an edition at a target. */
  import: z.object({
    input: id,
    target: id,
    manifest: archiveManifestSchema,
    mapping: z.exactOptional(columnMappingSchema),
  }),
  /**
   * What editions of the library say of themselves, in the order asked for; nothing of one that is missing, cannot be
   * read, is no edition (a folder, say), or is of another archive than the one of that stable name, where it is given.
   */
  facts: z.object({ archives: z.readonly(z.array(id)), ofArchive: z.exactOptional(z.string()) }),
  /** The picture that stands for an archive. */
  cover: z.object({ archive: id }),
  /** Compares every entry of an edition with its sum. */
  verify: z.object({ archive: id }),
  /** What a newer edition, chosen just now, says otherwise than one of the library. */
  compare: z.object({ archive: id, input: id }),
  /** Writes any archive of the library as an edition to a target. */
  copy: z.object({ archive: id, target: id }),
  /** Writes the problems of an open import's result, or of an open archive, as CSV to a target. */
  saveProblems: z.object({
    archive: id,
    target: id,
    contains: z.string().check(z.maxLength(1000)),
    language: z.enum(languages),
  }),
} as const;

/** What an archive says of itself and holds, in short: as a card of the library shows it. */
export const archiveFactsSchema = z.readonly(
  z.object({
    archive: archiveManifestSchema,
    events: count,
    from: z.exactOptional(z.string()),
    to: z.exactOptional(z.string()),
    media: count,
    problems: count,
    /** Bytes of the file. */
    size: count,
    /** SHA-256 in hex of the whole edition: the same for the same contents. */
    digest: z.string(),
  }),
);

/** What an archive says of itself and holds, in short. */
export type ArchiveFacts = z.infer<typeof archiveFactsSchema>;

const inspectedColumnSchema = object({
  name: z.string(),
  /** Up to five. */
  examples: list(z.string()),
  field: z.exactOptional(eventFieldSchema),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** A sentence where the guess may be wrong. */
  note: z.exactOptional(z.string()),
});

/** A column of a table and what it is taken for. */
export type InspectedColumn = z.infer<typeof inspectedColumnSchema>;

const inspectedTableSchema = object({
  columns: list(inspectedColumnSchema),
  mapping: columnMappingSchema,
  /** Remembered under this: the same for the same columns in any order. */
  key: z.string(),
});

/** A table's columns and what each gives to an event, to be shown and corrected. */
export type InspectedTable = z.infer<typeof inspectedTableSchema>;

const inspectionSchema = unfrozen(
  z.discriminatedUnion('kind', [
    /** A `.daybook` file: it needs no import. */
    z.object({ kind: z.literal('edition'), facts: archiveFactsSchema }),
    z.object({
      kind: z.literal('files'),
      form: z.enum(archiveForms),
      container: z.enum(['folder', 'zip', 'tar', 'tar.gz', 'tar.xz', 'file', 'several']),
      files: count,
      /** Files of this form; the others are pictures, licences and what holds no events. */
      filesOfForm: count,
      bytes: count,
      /** What the archive says of itself, or what can be guessed: to be shown and corrected. */
      manifest: archiveManifestSchema,
      /** Up to five events, as they will be. */
      sample: list(newsEventSchema),
      /** Set for tables. */
      table: z.exactOptional(inspectedTableSchema),
    }),
  ]),
);

/** What the reader's choice is taken for. */
export type Inspection = z.infer<typeof inspectionSchema>;

const importSummarySchema = object({
  facts: archiveFactsSchema,
  /** Dates that have events. */
  dates: count,
  topics: count,
  relations: object({ resolved: count, unresolved: count }),
  /** Events that were the same as another and became one with it. */
  merged: count,
  tally: fileTallySchema,
  /** The first problems; the rest is asked for by page once the archive is open. */
  firstProblems: list(problemSchema),
});

/** What an import has made of an input. */
export type ImportSummary = z.infer<typeof importSummarySchema>;

const verificationSummarySchema = object({
  verified: count,
  damaged: list(object({ name: z.string(), reason: z.string() })),
  missing: list(z.string()),
  unlisted: list(z.string()),
  digest: z.string(),
});

/** What a check of an edition found; lists hold the first names. */
export type VerificationSummary = z.infer<typeof verificationSummarySchema>;

const changedEventSchema = object({ id: z.string(), date: eventDateSchema, headline: z.string() });

/** An event that is not the same in two editions; the texts are those of the newer one that has it. */
export type ChangedEvent = z.infer<typeof changedEventSchema>;

const changeListSchema = object({ total: count, first: list(changedEventSchema) });

/** How many events changed in one way, and the first of them in order of time. */
export type ChangeList = z.infer<typeof changeListSchema>;

const editionChangesSchema = object({
  added: changeListSchema,
  /** Whose headline or summary is another. */
  reworded: changeListSchema,
  /** Whose words are the same, but not their topics, sources, date or relations. */
  revised: changeListSchema,
  gone: changeListSchema,
  unchanged: count,
});

/** What a newer edition says otherwise than an older one. */
export type EditionChanges = z.infer<typeof editionChangesSchema>;

type Requests = typeof fileRequests;
export type FileMethod = keyof Requests;

/** The answers, by the same names, with the schema that each must pass where it arrives. */
export const fileAnswers = {
  inspect: inspectionSchema,
  import: importSummarySchema,
  facts: list(z.nullable(archiveFactsSchema)),
  cover: z.optional(imageBytesSchema),
  verify: verificationSummarySchema,
  compare: editionChangesSchema,
  copy: archiveFactsSchema,
  saveProblems: object({ problems: count }),
} as const satisfies Readonly<Record<FileMethod, z.ZodMiniType>>;

export type FileAnswers = { readonly [Method in FileMethod]: z.infer<(typeof fileAnswers)[Method]> };

const fileProgressSchema = object({
  stage: z.enum(['listing', 'reading', 'writing', 'verifying', 'comparing']),
  /** Files or entries. */
  done: count,
  /** Absent while it is not known yet. */
  of: z.exactOptional(count),
  bytesDone: count,
  bytesOf: count,
  /** Events so far. */
  events: count,
});

/** How far a long request has come. */
export type FileProgress = z.infer<typeof fileProgressSchema>;

/** What each may report before its answer: any of them may have to make an edition first. */
export const fileProgress = {
  inspect: fileProgressSchema,
  import: fileProgressSchema,
  facts: fileProgressSchema,
  cover: fileProgressSchema,
  verify: fileProgressSchema,
  compare: fileProgressSchema,
  copy: fileProgressSchema,
  saveProblems: fileProgressSchema,
} as const satisfies Readonly<Record<FileMethod, z.ZodMiniType>>;

export type FileContract = {
  [Method in FileMethod]: {
    params: z.infer<Requests[Method]>;
    answer: FileAnswers[Method];
    progress: z.infer<(typeof fileProgress)[Method]>;
  };
};
