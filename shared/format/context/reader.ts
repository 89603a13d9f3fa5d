import { emptyTally } from '../../model/archive.ts';
import { type ArchiveReader, type OtherFile, type ReadingJob, wholeText } from '../codec.ts';
import { createProblemLog, type ProblemLog } from '../problems.ts';
import { createMemoryStoreroom } from '../storeroom.ts';
import { assemble } from './assemble.ts';
import { compareText, readInOneForm, type Tally, type TextFile, withoutExtension } from './forms.ts';
import { readIndexes } from './index-files.ts';
import { createKeeper, type Keeper, type Kept, type KeptFile, markOf } from './kept.ts';
import { languagesOf } from './languages.ts';
import type { EventPage, PageTools } from './pages.ts';
import { createTargetReader, isDatePage, isFrontPage, linksToNews, parsePath } from './paths.ts';
import { syntaxes, syntaxOf } from './syntaxes.ts';

/** A page that could be read, with the mark of its text to tell whether another file repeats it. */
interface ReadPage {
  readonly page: Kept<EventPage>;
  readonly mark: string;
}

/** What is read of an archive so far. */
interface Reading {
  readonly tools: PageTools;
  readonly tally: Tally;
  readonly keeper: Keeper;
  readonly read: ReadPage[];
  /** Pages in other forms than the first, until it is known which of them are there in that, too. */
  readonly waiting: KeptFile[];
  readonly indexFiles: KeptFile[];
}

/** Whether a file is a front page: by its name, and because it links to news. `README.md` may be a note of anybody. */
export function isFront(path: string, text: () => string): boolean {
  return isFrontPage(path) && linksToNews(text());
}

/** A reader of one archive. Pages of events in Markdown are read as they come; the rest waits for its neighbours. */
export function createContextReader({ manifest, take, store = createMemoryStoreroom() }: ReadingJob): ArchiveReader {
  const keeper = createKeeper(store);
  const problems = createProblemLog();
  const tools = { problems, readTarget: createTargetReader() };
  const reading: Reading = {
    tools,
    tally: { ...emptyTally },
    keeper,
    read: [],
    waiting: [],
    indexFiles: [],
  };
  const { tally } = reading;
  return {
    addFile: (path) => wholeText((text) => addText({ path, text }, reading)),
    addOther(path, other) {
      addOther(path, other, tally, problems);
    },
    finish() {
      readWaiting(reading);
      const pages = withoutRepetition(reading.read, tally, problems);
      const indexes = readIndexes(reading.indexFiles, keeper, tally, tools);
      reading.read.length = 0;
      reading.indexFiles.length = 0;
      const { events, revisionPages, namelessPages } = assemble({ pages, indexes }, keeper, problems);
      tally.revisionPages = revisionPages;
      tally.unreadable += namelessPages;
      tally.eventPages = pages.length - revisionPages - namelessPages;
      const languages = manifest.languages.length > 0 ? manifest.languages : languagesOf([...pages, ...indexes]);
      for (const { event, place } of events()) take(event, place);
      return { manifest: { ...manifest, languages }, problems: problems.list(), tally: { ...tally } };
    },
  };
}

function addText(file: TextFile, reading: Reading): void {
  const path = isDatePage(file.path) ? parsePath(file.path) : undefined;
  if (path && !path.isIndex) {
    if (syntaxOf(file.path) > 0) reading.waiting.push(reading.keeper.keepFile(file));
    else if (!readPage(file, reading)) reading.tally.unreadable += 1;
  } else if (path || isFront(file.path, () => file.text)) reading.indexFiles.push(reading.keeper.keepFile(file));
  else reading.tally.other += 1;
}

function addOther(path: string, other: OtherFile, tally: Tally, problems: ProblemLog): void {
  tally[other.kind] += 1;
  if (other.kind === 'unreadable') problems.add(path, undefined, other.reason, 'The file was left out.');
}

function readPage(file: TextFile, { tools, keeper, read }: Reading): boolean {
  const path = parsePath(file.path);
  const page = path && syntaxes[syntaxOf(file.path)]?.readPage(file.path, path, file.text, tools);
  if (page) read.push({ page: keeper.keepPage(page), mark: markOf(file.text) });
  return page !== undefined;
}

function readWaiting(reading: Reading): void {
  const done = new Set(reading.waiting.length > 0 ? reading.read.map(({ page }) => withoutExtension(page.file)) : []);
  readInOneForm(reading.waiting, done, reading.tally, (file) => readPage(reading.keeper.file(file), reading));
}

// Two files may have one path but for the language or the way it is written. Sorted, so that any order gives the same.
function withoutRepetition(read: readonly ReadPage[], tally: Tally, problems: ProblemLog): readonly Kept<EventPage>[] {
  const kept = new Map<string, ReadPage>();
  for (const one of read.toSorted((a, b) => compareText(a.page.file, b.page.file) || compareText(a.mark, b.mark))) {
    const { id } = one.page.path;
    const first = kept.get(id);
    if (!first) kept.set(id, one);
    else if (first.mark === one.mark) tally.duplicates += 1;
    else {
      tally.unreadable += 1;
      const what = `The page has the path of ${first.page.file}, but another text.`;
      problems.add(one.page.file, undefined, what, 'It was left out.');
    }
  }
  return Array.from(kept.values(), ({ page }) => page);
}
