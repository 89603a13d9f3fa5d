import type { ReadingReport } from '../../../shared/format/codec.ts';
import { contextPages } from '../../../shared/format/context/codec.ts';
import type { ArchiveManifest, FileTally } from '../../../shared/model/archive.ts';
import { compareDates } from '../../../shared/model/date.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';

/** What a reading gives: its report, and the events in order of time. */
export interface Archive extends ReadingReport {
  readonly events: readonly NewsEvent[];
}

/** A manifest that says no more than it must. */
export const manifest: ArchiveManifest = { id: 'test', title: 'Test', languages: [] };

/** Reads pages by path as the app does: what the codec does not read is handed over as another file. */
export function read(pages: Readonly<Record<string, string>>, given: ArchiveManifest = manifest): Archive {
  return readFiles(
    Object.entries(pages).map(([path, text]) => ({ path, text })),
    given,
  );
}

/** Reads files in the given order. */
export function readFiles(files: readonly { path: string; text: string }[], given = manifest): Archive {
  const taken: { readonly event: NewsEvent; readonly place: number }[] = [];
  const reader = contextPages.createReader({
    manifest: given,
    take: (event, place) => taken.push({ event, place }),
  });
  for (const { path, text } of files) {
    if (!contextPages.reads(path, () => text)) reader.addOther(path, { kind: 'other' });
    else {
      const sink = reader.addFile(path);
      sink.write(text);
      sink.end();
    }
  }
  const report = reader.finish();
  taken.sort((a, b) => compareDates(a.event.date, b.event.date) || a.place - b.place);
  return { ...report, events: taken.map(({ event }) => event) };
}

/** The ids of the events of each date, in the order of the day. */
export function idsByDate({ events }: Archive): Readonly<Record<string, readonly string[]>> {
  const ids: Record<string, string[]> = {};
  for (const { date, id } of events) ids[date] = [...(ids[date] ?? []), id];
  return ids;
}

/** The event of an id; throws with the ids that there are. */
export function eventOf(archive: Archive, id: string): NewsEvent {
  const event = archive.events.find((one) => one.id === id);
  if (!event) throw new Error(`«${id}» is none of ${archive.events.map((one) => one.id).join(', ')}`);
  return event;
}

/** All numbers of a tally together. */
export function filesIn(tally: FileTally): number {
  return Object.values<number>({ ...tally }).reduce((sum, count) => sum + count, 0);
}

/**
 * Milliseconds of computing so far. A busy machine stretches them up to fourfold, so a limit on them lies far above
 * what linear work takes, and far below what quadratic work would.
 */
export function computing(): number {
  return process.cpuUsage().user / 1000;
}
