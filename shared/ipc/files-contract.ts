import * as z from 'zod/mini';
import { type ArchiveManifest, archiveManifestSchema, type FileTally } from '../model/archive.ts';
import { type ColumnMapping, columnMappingSchema, type EventField } from '../model/column-mapping.ts';
import type { EventDate } from '../model/date.ts';
import type { EventId, NewsEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { ImageBytes } from './archive-contract.ts';

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
  saveProblems: z.object({ archive: id, target: id, contains: z.string().check(z.maxLength(1000)) }),
} as const;

type Requests = typeof fileRequests;
export type FileMethod = keyof Requests;

export interface FileAnswers {
  readonly inspect: Inspection;
  readonly import: ImportSummary;
  readonly facts: readonly (ArchiveFacts | null)[];
  readonly cover: ImageBytes | undefined;
  readonly verify: VerificationSummary;
  readonly compare: EditionChanges;
  readonly copy: ArchiveFacts;
  readonly saveProblems: { readonly problems: number };
}

/** How far a long request has come. */
export interface FileProgress {
  readonly stage: 'listing' | 'reading' | 'writing' | 'verifying' | 'comparing';
  /** Files or entries. */
  readonly done: number;
  /** Absent while it is not known yet. */
  readonly of?: number;
  readonly bytesDone: number;
  readonly bytesOf: number;
  /** Events so far. */
  readonly events: number;
}

export type FileContract = {
  [Method in FileMethod]: { params: z.infer<Requests[Method]>; answer: FileAnswers[Method]; progress: FileProgress };
};

/** What an archive says of itself and holds, in short: as a card of the library shows it. */
export const archiveFactsSchema = z.readonly(
  z.object({
    archive: archiveManifestSchema,
    events: z.int().check(z.nonnegative()),
    from: z.exactOptional(z.string()),
    to: z.exactOptional(z.string()),
    media: z.int().check(z.nonnegative()),
    problems: z.int().check(z.nonnegative()),
    /** Bytes of the file. */
    size: z.int().check(z.nonnegative()),
    /** SHA-256 in hex of the whole edition: the same for the same contents. */
    digest: z.string(),
  }),
);

/** What an archive says of itself and holds, in short. */
export type ArchiveFacts = z.infer<typeof archiveFactsSchema>;

/** What the reader's choice is taken for. */
export type Inspection =
  /** A `.daybook` file: it needs no import. */
  | { readonly kind: 'edition'; readonly facts: ArchiveFacts }
  | {
      readonly kind: 'files';
      /** In words: «Day files (YAML)». */
      readonly form: string;
      readonly container: 'folder' | 'zip' | 'tar' | 'tar.gz' | 'tar.xz' | 'file' | 'several';
      readonly files: number;
      /** Files of this form; the others are pictures, licences and what holds no events. */
      readonly filesOfForm: number;
      readonly bytes: number;
      /** What the archive says of itself, or what can be guessed: to be shown and corrected. */
      readonly manifest: ArchiveManifest;
      /** Up to five events, as they will be. */
      readonly sample: readonly NewsEvent[];
      /** Set for tables. */
      readonly table?: InspectedTable;
    };

/** A table's columns and what each gives to an event, to be shown and corrected. */
export interface InspectedTable {
  readonly columns: readonly InspectedColumn[];
  readonly mapping: ColumnMapping;
  /** Remembered under this: the same for the same columns in any order. */
  readonly key: string;
}

export interface InspectedColumn {
  readonly name: string;
  /** Up to five. */
  readonly examples: readonly string[];
  readonly field?: EventField;
  /** From 0 to 1. */
  readonly confidence: number;
  /** A sentence where the guess may be wrong. */
  readonly note?: string;
}

/** What an import has made of an input. */
export interface ImportSummary {
  readonly facts: ArchiveFacts;
  /** Dates that have events. */
  readonly dates: number;
  readonly topics: number;
  readonly relations: { readonly resolved: number; readonly unresolved: number };
  /** Events that were the same as another and became one with it. */
  readonly merged: number;
  readonly tally: FileTally;
  /** The first problems; the rest is asked for by page once the archive is open. */
  readonly firstProblems: readonly Problem[];
}

/** What a check of an edition found; lists hold the first names. */
export interface VerificationSummary {
  readonly verified: number;
  readonly damaged: readonly { readonly name: string; readonly reason: string }[];
  readonly missing: readonly string[];
  readonly unlisted: readonly string[];
  readonly digest: string;
}

/** An event that is not the same in two editions; the texts are those of the newer one that has it. */
export interface ChangedEvent {
  readonly id: EventId;
  readonly date: EventDate;
  readonly headline: string;
}

/** How many events changed in one way, and the first of them in order of time. */
export interface ChangeList {
  readonly total: number;
  readonly first: readonly ChangedEvent[];
}

/** What a newer edition says otherwise than an older one. */
export interface EditionChanges {
  readonly added: ChangeList;
  /** Whose headline or summary is another. */
  readonly reworded: ChangeList;
  /** Whose words are the same, but not their topics, sources, date or relations. */
  readonly revised: ChangeList;
  readonly gone: ChangeList;
  readonly unchanged: number;
}
