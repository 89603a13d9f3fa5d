import type { Day } from './day.ts';
import type { EventId, NewsEvent } from './event.ts';
import type { Problem } from './problem.ts';

/** What an archive says of itself. Absent fields are unknown, not empty. */
export interface ArchiveManifest {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** BCP 47 tags, most used first. */
  readonly languages: readonly string[];
  readonly licence?: string;
  readonly attribution?: string;
  readonly publisher?: string;
  readonly edition?: string;
}

/** A day that has events, in the order that the day's index gives; events that the index lacks follow. */
export interface ArchiveDay {
  readonly day: Day;
  readonly events: readonly EventId[];
  /** The index's own file, when the archive has one. */
  readonly file?: string;
}

/** What became of every file of the archive: the numbers add up to the files found. */
export interface FileTally {
  readonly eventPages: number;
  readonly revisionPages: number;
  readonly dayIndexes: number;
  readonly frontPages: number;
  /** The same text again under another name, such as README.md beside index.md. */
  readonly duplicates: number;
  readonly media: number;
  /** The manifest, licence texts and other files that hold no events. */
  readonly other: number;
  /** Could not be read as what they are; each is listed among the problems. */
  readonly unreadable: number;
}

/** A closed set of events, as read from its files. Days are in ascending order; events in no promised order. */
export interface Archive {
  readonly manifest: ArchiveManifest;
  readonly events: readonly NewsEvent[];
  readonly days: readonly ArchiveDay[];
  readonly problems: readonly Problem[];
  readonly tally: FileTally;
}
