import type { Day } from '../../model/day.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import { type Line, paragraphs, scanLines } from './lines.ts';
import { wholeLink, wholeNote } from './links.ts';
import { notUnderstood } from './page-draft.ts';
import { dayOfLabel, type PagePath, parseTarget } from './paths.ts';
import { isFormatsLine, isNavigation, topicsOfNote } from './words.ts';

/** An event as a day's index lists it, in the words of the index. */
export interface IndexEntry {
  readonly file: string;
  readonly line: number;
  readonly path: PagePath;
  readonly headline: string;
  /** The running stories above it, from the general to the particular. */
  readonly headings: readonly string[];
  /** Paragraphs, joined by line feeds. */
  readonly summary?: string;
  /** As the index has them, not yet split. */
  readonly topics: readonly string[];
}

/** What the index of a day says, or the front page with its several days. */
export interface DayIndex {
  readonly file: string;
  /** The day of its path; undefined for a front page. */
  readonly day: Day | undefined;
  readonly entries: readonly IndexEntry[];
  readonly languages: ReadonlySet<string>;
}

/** An entry of which lines are still to come. */
interface OpenEntry {
  readonly entry: IndexEntry & { readonly topics: string[] };
  readonly body: Line[];
}

/** What is read of an index so far. */
interface IndexDraft {
  readonly file: string;
  readonly problems: ProblemLog;
  /** The day of the file's path; the front page has none. */
  readonly day: Day | undefined;
  readonly languages: Set<string>;
  readonly open: OpenEntry[];
  /** The headings above the next event; they begin anew with the first that follows an event. */
  headings: string[];
  isInHeadings: boolean;
}

/** Whether a file of a front page's name links to any news at all: it may be a note of whoever made the archive. */
export function linksToNews(text: string): boolean {
  return /\]\((?:[^\s()]{0,40}\/)?news\/\d{4}\//.test(text);
}

/** Reads the index of a day, or the front page, whose path names no day. */
export function readDayIndex(file: string, path: PagePath | undefined, text: string, problems: ProblemLog): DayIndex {
  const languages = new Set(path?.language === undefined ? [] : [path.language]);
  const draft: IndexDraft = { file, problems, day: path?.day, languages, open: [], headings: [], isInHeadings: false };
  for (const line of scanLines(text)) {
    if (line.kind === 'heading') readHeading(line, draft);
    else if (!isFormatsLine(line.text)) readBody(line, draft);
  }
  return { file, day: path?.day, entries: draft.open.map(closed), languages };
}

function readHeading(line: Line & { kind: 'heading' }, draft: IndexDraft): void {
  const link = wholeLink(line.text);
  const path = link && parseTarget(link.target);
  if (link && path && !path.isIndex) openEntry(line, link.text, path, draft);
  else if (link && path) readDay(line, link.text, path.day, draft);
  else if (line.level > 3) readStory(link?.text ?? line.text, draft);
  else if (line.level > 1 && dayOfLabel(line.text) !== undefined) readDay(line, line.text, undefined, draft);
  else if (line.text !== '') notUnderstood(draft, line);
}

function openEntry(line: Line, headline: string, path: PagePath, draft: IndexDraft): void {
  if (path.day === undefined) {
    const what = `The event ${quoted(headline)} has a path whose day no calendar has.`;
    draft.problems.add(draft.file, line.number, what, 'It was left out.');
    return;
  }
  if (path.language !== undefined) draft.languages.add(path.language);
  const { file, headings } = draft;
  draft.isInHeadings = false;
  draft.open.push({ entry: { file, line: line.number, path, headline, headings, topics: [] }, body: [] });
}

// Headings that follow each other lead from the general to the particular.
function readStory(text: string, draft: IndexDraft): void {
  const above = draft.isInHeadings ? draft.headings : [];
  draft.headings = text === '' ? above : [...above, text];
  draft.isInHeadings = true;
}

// The label may be a word such as «yesterday»: the path says the day. Events have their days from their own paths.
function readDay(line: Line, label: string, linked: Day | undefined, draft: IndexDraft): void {
  if (isNavigation(label)) return;
  draft.headings = [];
  const days = [draft.day, linked, dayOfLabel(label)].filter((day) => day !== undefined);
  const other = days.find((day) => day !== days[0]);
  if (other === undefined) return;
  const what = `The heading ${quoted(line.text)} says ${other}, but the path says ${days[0]}.`;
  draft.problems.add(draft.file, line.number, what, 'The day of the path was taken.');
}

function readBody(line: Line, draft: IndexDraft): void {
  const current = draft.open.at(-1);
  const topics = topicsOfNote(wholeNote(line.text) ?? '');
  if (!current) notUnderstood(draft, line);
  else if (topics) {
    draft.languages.add(topics.language);
    current.entry.topics.push(topics.topics);
  } else current.body.push(line);
}

function closed({ entry, body }: OpenEntry): IndexEntry {
  const summary = paragraphs(body);
  return summary === '' ? entry : { ...entry, summary };
}
