import type { Archive, ArchiveManifest } from '../model/archive.ts';

/** A file of an archive, decoded. `path` is from the archive's root, with `/`, such as `news/2015/09/4/index.md`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Takes an archive's files in any order, then yields the archive. Short-lived and mutable; what it builds is read-only. */
export interface ArchiveReader {
  /** Never throws for what a file contains: that becomes a problem of the archive. */
  add(file: TextFile): void;
  /** A file that is not text of this form: a picture, a licence, bytes that are no UTF-8. */
  addOther(path: string, kind: OtherFile): void;
  finish(): Archive;
}

/** Why a file is not handed over as text. `unreadable` carries the reason as a sentence. */
export type OtherFile = { readonly kind: 'media' | 'other' } | { readonly kind: 'unreadable'; readonly reason: string };

/** One form in which archives come. */
export interface Codec {
  readonly id: string;
  readonly title: string;
  /** Whether a file of this path, from the archive's root, is a page of this form. */
  reads(path: string): boolean;
  createReader(manifest: ArchiveManifest): ArchiveReader;
}
