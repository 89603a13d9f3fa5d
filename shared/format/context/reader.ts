import { emptyTally, type FileTally } from '../../model/archive.ts';
import { type ArchiveReader, type OtherFile, type ReadingJob, wholeText } from '../codec.ts';
import { createProblemLog, type ProblemLog } from '../problems.ts';
import { assemble } from './assemble.ts';
import { type DayIndex, linksToNews, readDayIndex } from './day-index.ts';
import { type EventPage, readEventPage } from './event-page.ts';
import { languagesOf } from './languages.ts';
import { createTargetReader, isDayPage, isFrontPage, parsePath } from './paths.ts';

type Tally = { -readonly [Kind in keyof FileTally]: number };

/** A file's text, held until its neighbours are there. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A page that could be read, with its text to tell whether another file repeats it. */
interface ReadPage {
  readonly page: EventPage;
  readonly text: string;
}

/** A reader of one archive. Pages of events are read as they come; the rest waits for its neighbours. */
export function createContextReader({ manifest, take }: ReadingJob): ArchiveReader {
  const problems = createProblemLog();
  const tools = { problems, readTarget: createTargetReader() };
  const tally: Tally = { ...emptyTally };
  const read: ReadPage[] = [];
  const indexFiles: TextFile[] = [];
  const add = (file: TextFile): void => {
    const path = isDayPage(file.path) ? parsePath(file.path) : undefined;
    if (path && !path.isIndex) {
      const page = readEventPage(file.path, path, file.text, tools);
      if (page) read.push({ page, text: file.text });
      else tally.unreadable += 1;
    } else if (path || (isFrontPage(file.path) && linksToNews(file.text))) indexFiles.push(file);
    else tally.other += 1;
  };
  return {
    addFile: (path) => wholeText((text) => add({ path, text })),
    addOther(path, other) {
      addOther(path, other, tally, problems);
    },
    finish() {
      const pages = withoutRepetition(read, tally, problems);
      const indexes = readIndexes(indexFiles, tally, problems);
      const { events, placeOf, revisionPages, namelessPages } = assemble({ pages, indexes }, problems);
      tally.revisionPages = revisionPages;
      tally.unreadable += namelessPages;
      tally.eventPages = pages.length - revisionPages - namelessPages;
      const languages = manifest.languages.length > 0 ? manifest.languages : languagesOf([...pages, ...indexes]);
      for (const event of events) take(event, placeOf(event.id));
      return { manifest: { ...manifest, languages }, problems: problems.list(), tally: { ...tally } };
    },
  };
}

function addOther(path: string, other: OtherFile, tally: Tally, problems: ProblemLog): void {
  tally[other.kind] += 1;
  if (other.kind === 'unreadable') problems.add(path, undefined, other.reason, 'The file was left out.');
}

// Two files may have one path but for the language or the way it is written. Sorted, so that any order gives the same.
function withoutRepetition(read: readonly ReadPage[], tally: Tally, problems: ProblemLog): readonly EventPage[] {
  const kept = new Map<string, ReadPage>();
  for (const one of read.toSorted((a, b) => compare(a.page.file, b.page.file) || compare(a.text, b.text))) {
    const { id } = one.page.path;
    const first = kept.get(id);
    if (!first) kept.set(id, one);
    else if (first.text === one.text) tally.duplicates += 1;
    else {
      tally.unreadable += 1;
      const what = `The page has the path of ${first.page.file}, but another text.`;
      problems.add(one.page.file, undefined, what, 'It was left out.');
    }
  }
  return Array.from(kept.values(), ({ page }) => page);
}

/** Reads indexes, those of days first. `README.md` beside `index.md` repeats it for sites that show it as a folder's page. */
function readIndexes(files: readonly TextFile[], tally: Tally, problems: ProblemLog): readonly DayIndex[] {
  const kept = new Map<string, TextFile>();
  const indexes: DayIndex[] = [];
  for (const file of files.toSorted(inReadingOrder)) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const first = kept.get(folder);
    if (first?.text === file.text) {
      tally.duplicates += 1;
      continue;
    }
    if (first) problems.add(file.path, undefined, `The text differs from that of ${first.path}.`, 'Both were read.');
    else kept.set(folder, file);
    indexes.push(readIndex(file, tally, problems));
  }
  return indexes;
}

function readIndex(file: TextFile, tally: Tally, problems: ProblemLog): DayIndex {
  const path = parsePath(file.path);
  tally[path ? 'dayIndexes' : 'frontPages'] += 1;
  if (path && path.day === undefined) {
    problems.add(
      file.path,
      undefined,
      'The path of this index names a day that no calendar has.',
      'Its events were read.',
    );
  }
  return readDayIndex(file.path, path, file.text, problems);
}

function inReadingOrder(a: TextFile, b: TextFile): number {
  const isFront = (file: TextFile): number => (parsePath(file.path) ? 0 : 1);
  const folder = (file: TextFile): string => file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const isCopy = (file: TextFile): number => (/readme\.md$/i.test(file.path) ? 1 : 0);
  return (
    isFront(a) - isFront(b) ||
    compare(folder(a), folder(b)) ||
    isCopy(a) - isCopy(b) ||
    compare(a.path, b.path) ||
    compare(a.text, b.text)
  );
}

// By code units: the order of a locale would differ between machines.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
