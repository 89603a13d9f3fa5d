import type { ArchiveForm, ArchiveManifest, FileTally } from '../model/archive.ts';
import type { NewsEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Storeroom } from './storeroom.ts';

/** What one reading of an archive is given. */
export interface ReadingJob {
  readonly manifest: ArchiveManifest;
  /** Where the reading may put aside what it need not hold; in memory where there is none. */
  readonly store?: Storeroom;
  /** Takes each event once, in no promised order. `place` orders the events of one date. */
  take(event: NewsEvent, place: number): void;
}

/** Takes the text of one file, in pieces of any length. Never throws for what the text says: that becomes a problem. */
export interface TextSink {
  write(text: string): void;
  end(): void;
}

/** What a reading found out besides the events. */
export interface ReadingReport {
  /** The manifest given, its languages filled in where the files give them away. */
  readonly manifest: ArchiveManifest;
  readonly problems: readonly Problem[];
  readonly tally: FileTally;
}

/** Takes an archive's files in any order and hands over its events. Short-lived and mutable. */
export interface ArchiveReader {
  /** Begins a file of this form. `path` is from the archive's root, with `/`, such as `news/2015/09/4/index.md`. */
  addFile(path: string): TextSink;
  /** A file that is not text of this form: a picture, a licence, bytes that are no UTF-8. */
  addOther(path: string, kind: OtherFile): void;
  /** Hands over what waited for its neighbours. */
  finish(): ReadingReport;
}

/** Why a file is not handed over as text. `unreadable` carries the reason as a sentence. */
export type OtherFile = { readonly kind: 'media' | 'other' } | { readonly kind: 'unreadable'; readonly reason: string };

/** One form in which archives come. */
export interface Codec {
  readonly id: ArchiveForm;
  readonly title: string;
  /** Whether files are read as they come, whatever their length; else each is held in memory whole. */
  readonly isStreamed: boolean;
  /**
   * Whether a file is of this form, by its path from the archive's root and, where that does not tell, by its opening:
   * up to 4,096 characters, fetched only when asked for.
   */
  reads(path: string, opening: () => string): boolean;
  createReader(job: ReadingJob): ArchiveReader;
}

/** A sink that gathers a file's whole text and hands it over at its end. */
export function wholeText(take: (text: string) => void): TextSink {
  const pieces: string[] = [];
  return {
    write: (text) => {
      pieces.push(text);
    },
    end: () => take(pieces.join('')),
  };
}
