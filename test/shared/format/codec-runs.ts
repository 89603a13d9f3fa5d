import type { Codec, ReadingReport } from '../../../shared/format/codec.ts';
import type { ArchiveContents, Encoder } from '../../../shared/format/encoder.ts';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';

/** What one reading gave: events in the order in which they were handed over. */
export interface Reading extends ReadingReport {
  readonly events: readonly NewsEvent[];
}

const nothingSaid: ArchiveManifest = { id: 'test', title: 'Test', languages: [] };

/** Reads texts by path with one codec; `lengths` cuts each into pieces, its last one over and over. */
export function readWith(
  codec: Codec,
  files: Readonly<Record<string, string>>,
  lengths: readonly number[] = [Number.MAX_SAFE_INTEGER],
  manifest = nothingSaid,
): Reading {
  const taken: { readonly event: NewsEvent; readonly place: number }[] = [];
  const reader = codec.createReader({ manifest, take: (event, place) => taken.push({ event, place }) });
  for (const [path, text] of Object.entries(files)) {
    const sink = reader.addFile(path);
    let at = 0;
    for (let piece = 0; at < text.length; piece += 1) {
      const length = Math.max(1, lengths[Math.min(piece, lengths.length - 1)] ?? 1);
      sink.write(text.slice(at, at + length));
      at += length;
    }
    sink.end();
  }
  const report = reader.finish();
  return { ...report, events: taken.toSorted((a, b) => a.place - b.place).map(({ event }) => event) };
}

/** The one file that an encoder writes of these events. */
export function written(
  encoder: Encoder,
  events: readonly NewsEvent[],
  manifest = nothingSaid,
): Record<string, string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const contents: ArchiveContents = { manifest, events: () => events, linkOf: (id) => byId.get(id) };
  const files: Record<string, string> = {};
  for (const { path, text } of encoder.encode(contents)) files[path] = (files[path] ?? '') + text;
  return files;
}

/** What was wrong, by line: `3: what`. */
export function said({ problems }: ReadingReport): readonly string[] {
  return problems.map(({ line, what }) => (line === undefined ? what : `${line}: ${what}`));
}
