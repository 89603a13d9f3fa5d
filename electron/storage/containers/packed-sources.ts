import path from 'node:path';
import { baseName } from './base-name.ts';
import { type ByteFile, piecesOf, wholeOf } from './byte-file.ts';
import { EntryError } from './entry-error.ts';
import { byPath, type Entry, type EntrySource, type SkippedEntry } from './entry-source.ts';
import { listTar } from './tar-listing.ts';
import { zipFile } from './zip-file.ts';

/** A file that the reader chose, open, with what tells its state from another. */
export interface ChosenFile {
  readonly path: string;
  readonly file: ByteFile;
  readonly fingerprint: string;
}

/** The entries of a zip. Throws ArchiveError when it cannot be read at all. */
export function zipSource({ path: filePath, file, fingerprint }: ChosenFile): EntrySource {
  const zip = zipFile(file, path.basename(filePath));
  const byOffset = zip.entries.toSorted((a, b) => a.record.offset - b.record.offset);
  return {
    kind: 'zip',
    name: baseName(filePath),
    entries: zip.entries.map(({ path: entryPath, size }) => ({ path: entryPath, size })),
    skipped: zip.skipped,
    fingerprint,
    *contents() {
      for (const entry of byOffset) yield { path: entry.path, pieces: () => zip.pieces(entry) };
    },
    read(entryPath, limit) {
      const entry = zip.find(entryPath);
      if (!entry) throw noSuchEntry();
      return zip.read(entry, limit);
    },
    opening(entryPath, length) {
      const entry = zip.find(entryPath);
      return entry ? zip.opening(entry, length) : new Uint8Array();
    },
    close: () => zip.close(),
  };
}

/** The entries of a tar; for one that was packed, `file` is what came out, and `fault` what was wrong on the way. */
export function tarSource(
  { path: filePath, file, fingerprint }: ChosenFile,
  kind: 'tar' | 'tar.gz' | 'tar.xz',
  fault?: string,
): EntrySource {
  const name = path.basename(filePath);
  const { entries, skipped } = listTar(file, name);
  const faults: readonly SkippedEntry[] = fault === undefined ? [] : [{ path: name, reason: fault }];
  return spanSource({
    kind,
    file,
    fingerprint,
    name: baseName(filePath),
    spans: entries,
    skipped: [...faults, ...skipped],
  });
}

/** A single file as the only entry, under its own name. */
export function singleFileSource({ path: filePath, file, fingerprint }: ChosenFile): EntrySource {
  const spans = [{ path: path.basename(filePath), size: file.size, start: 0 }];
  return spanSource({ kind: 'file', file, fingerprint, name: baseName(filePath), spans, skipped: [] });
}

/** A stretch of a file that is an entry as it stands there. */
interface Span extends Entry {
  readonly start: number;
}

interface SpansOfFile extends Pick<EntrySource, 'kind' | 'name' | 'skipped' | 'fingerprint'> {
  readonly file: ByteFile;
  /** In the file's own order. */
  readonly spans: readonly Span[];
}

function spanSource({ file, spans, ...about }: SpansOfFile): EntrySource {
  const known = new Map(spans.map((span) => [span.path, span]));
  return {
    ...about,
    skipped: about.skipped.toSorted(byPath),
    entries: spans.map(({ path: entryPath, size }) => ({ path: entryPath, size })).sort(byPath),
    *contents() {
      for (const { path: entryPath, start, size } of spans)
        yield { path: entryPath, pieces: () => piecesOf(file, start, size) };
    },
    read(entryPath, limit) {
      const span = known.get(entryPath);
      if (!span) throw noSuchEntry();
      if (span.size > limit)
        throw new EntryError(`It has ${span.size} bytes, more than the ${limit} that it may have.`);
      return wholeOf(file, span.start, span.size);
    },
    opening(entryPath, length) {
      const span = known.get(entryPath);
      return span ? file.read(span.start, Math.min(length, span.size)) : new Uint8Array();
    },
    close: () => file.close(),
  };
}

function noSuchEntry(): EntryError {
  return new EntryError('There is no such entry.');
}
