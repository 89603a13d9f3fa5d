import { emptyTally, type FileTally } from '../../model/archive.ts';
import type { Day } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';
import { type ArchiveReader, type ReadingJob, wholeText } from '../codec.ts';
import { createProblemLog } from '../problems.ts';
import { readDayFile } from './day-file.ts';
import { hashOf } from './ids.ts';
import { createRelationResolver } from './relations.ts';

type Tally = { -readonly [Kind in keyof FileTally]: number };

/** The files that told a day, by a hash of their texts, which tells whether another one repeats them. */
type SeenFiles = Map<Day, Map<string, string>>;

// Events of a second file of a day follow those of the first.
const placesPerFile = 1_000_000;

/** A reader of day files. Each file's events are handed over at its end, but those related to others when all are read. */
export function createDayFileReader({ manifest, take }: ReadingJob): ArchiveReader {
  const problems = createProblemLog();
  const tally: Tally = { ...emptyTally };
  const seen: SeenFiles = new Map();
  const ids = createIds();
  const relations = createRelationResolver(take, problems);
  const languages = new Set<string>();
  const add = (file: string, text: string): void => {
    const contents = readDayFile(file, text, problems);
    if (!contents) {
      tally.unreadable += 1;
      return;
    }
    const files = seen.get(contents.day) ?? new Map<string, string>();
    const hash = `${text.length} ${hashOf(text)}`;
    if (files.has(hash)) {
      tally.duplicates += 1;
      return;
    }
    const [first] = files.values();
    if (first !== undefined) {
      problems.add(file, undefined, `The day ${contents.day} is also told by ${first}.`, 'Both were read.');
    }
    seen.set(contents.day, files.set(hash, file));
    tally.eventLists += 1;
    if (contents.language !== undefined) languages.add(contents.language);
    const place = (files.size - 1) * placesPerFile;
    for (const [index, event] of contents.events.entries()) {
      const id = ids.unique(event.id, contents.day, files.size);
      relations.add(id === event.id ? event : { ...event, id }, place + index);
    }
  };
  return {
    addFile: (path) => wholeText((text) => add(path, text)),
    addOther(path, other) {
      tally[other.kind] += 1;
      if (other.kind === 'unreadable') problems.add(path, undefined, other.reason, 'The file was left out.');
    },
    finish() {
      relations.finish();
      const found = manifest.languages.length > 0 ? manifest.languages : [...languages].sort();
      return { manifest: { ...manifest, languages: found }, problems: problems.list(), tally: { ...tally } };
    },
  };
}

/** Makes ids unique in the archive. Those made of a text begin with their day; those that files give may be given twice. */
function createIds(): { unique(id: EventId, day: Day, fileOfDay: number): EventId } {
  const given = new Set<EventId>();
  return {
    unique(id, day, fileOfDay) {
      const isMade = id.startsWith(`${day.replaceAll('-', '/')}/`);
      if (isMade) return fileOfDay === 1 ? id : `${id}~${fileOfDay}`;
      if (!given.has(id)) {
        given.add(id);
        return id;
      }
      return `${id}~${day}${fileOfDay === 1 ? '' : `~${fileOfDay}`}`;
    },
  };
}
