import type { ArchiveManifest } from '../model/archive.ts';
import type { EventDate } from '../model/date.ts';
import type { EventId, NewsEvent } from '../model/event.ts';

/** An archive to be written in another form. Events are not held in memory: they are walked, several times if need be. */
export interface ArchiveContents {
  readonly manifest: ArchiveManifest;
  /** In order of time; those of one date in the order of their day. */
  events(): Iterable<NewsEvent>;
  /** What a link to an event says of it; undefined for an event that is not among those to be written. */
  linkOf(id: EventId): { readonly headline: string; readonly date: EventDate } | undefined;
}

/** A piece of a file to be written; the pieces of one path follow each other and are joined. */
export interface TextPiece {
  readonly path: string;
  readonly text: string;
}

/** One form in which archives are written. */
export interface Encoder {
  readonly id: string;
  readonly title: string;
  /** Of the files written, without a dot. */
  readonly extension: string;
  /** A tree of many files, or one file, whatever path its pieces have. */
  readonly writes: 'folder' | 'file';
  encode(contents: ArchiveContents): Iterable<TextPiece>;
}
