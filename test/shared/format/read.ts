import { codecs } from '../../../shared/format/codecs.ts';
import type { Archive, ArchiveManifest, FileTally } from '../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';

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
  const [codec] = codecs;
  if (!codec) throw new Error('No codec is in the table');
  const reader = codec.createReader(given);
  for (const file of files) {
    if (codec.reads(file.path)) reader.add(file);
    else reader.addOther(file.path, { kind: 'other' });
  }
  return reader.finish();
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

/** Milliseconds of computing so far: unlike the clock, they stay the same on a busy machine. */
export function computing(): number {
  return process.cpuUsage().user / 1000;
}
