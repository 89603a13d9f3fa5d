/** A regular file in a container, by its path from the root, with `/`; `size` in bytes, as declared. */
export interface Entry {
  readonly path: string;
  readonly size: number;
}

/** Something that is not read, and why: a sentence's predicate such as «is a link». A path that would not show is escaped. */
export interface SkippedEntry {
  readonly path: string;
  readonly reason: string;
}

/** The bytes of one entry, in pieces; reading them throws EntryError when they are damaged. */
export interface EntryContent {
  readonly path: string;
  /** Entries of up to 16 MiB come checked and in one piece from a zip; what is larger is checked when it ends. */
  pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** What an archive's bytes come from: a folder, a packed file, or one plain file. Blocks while it reads: it belongs in a worker. */
export interface EntrySource {
  readonly kind: 'folder' | 'zip' | 'tar' | 'tar.gz' | 'tar.xz' | 'file';
  /** The base name without its extension, for a title. */
  readonly name: string;
  /** In the order of their paths, by code units; no path occurs twice. */
  readonly entries: readonly Entry[];
  /** What is not among the entries. A container that is cut off or contradicts itself is named here by its own file name. */
  readonly skipped: readonly SkippedEntry[];
  /** SHA-256 in hex over what tells one state from another (paths, sizes, times of change), without any contents. */
  readonly fingerprint: string;
  /** The contents of the entries, each once, in the container's own order. A caller may stop at any of them. */
  contents(): Iterable<EntryContent>;
  /** The first bytes of an entry, up to `length`; none when it is damaged or not there. */
  opening(path: string, length: number): Uint8Array;
  /** One entry whole; throws EntryError when there is none, it is damaged, or it has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array;
  /** Gives the files back; nothing can be read afterwards. */
  close(): void;
}

/** Orders by path, by code units, whatever the language of the machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path < b.path) return -1;
  return a.path > b.path ? 1 : 0;
}
