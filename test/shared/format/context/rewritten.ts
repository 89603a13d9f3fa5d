import type { ArchiveContents, Encoder } from '../../../../shared/format/encoder.ts';
import type { ArchiveManifest } from '../../../../shared/model/archive.ts';
import { compareDates } from '../../../../shared/model/date.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { type Archive, manifest, readFiles } from '../read.ts';

/** An archive of these events, to be written. Events of one date keep their order. */
export function contentsOf(events: readonly NewsEvent[], given: ArchiveManifest = manifest): ArchiveContents {
  const sorted = events.toSorted((a, b) => compareDates(a.date, b.date));
  const byId = new Map(events.map((event) => [event.id, event]));
  return { manifest: given, events: () => sorted, linkOf: (id) => byId.get(id) };
}

/** The files that an encoder writes, by path. */
export function written(encoder: Encoder, contents: ArchiveContents): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { path, text } of encoder.encode(contents)) files.set(path, (files.get(path) ?? '') + text);
  return files;
}

/** Writes events in a form and reads them again. */
export function rewritten(encoder: Encoder, events: readonly NewsEvent[], given = manifest): Archive {
  const files = [...written(encoder, contentsOf(events, given))].map(([path, text]) => ({ path, text }));
  return readFiles(files, given);
}
