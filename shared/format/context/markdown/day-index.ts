import type { EventDate } from '../../../model/date.ts';
import { quoted } from '../../problems.ts';
import { tellingOf } from '../from-data.ts';
import type { DayIndex, IndexEntry, PageTools } from '../pages.ts';
import { dateOfLabel, type PagePath } from '../paths.ts';
import { commentOf, openExact } from './exact.ts';
import { readComment } from './facts.ts';
import { type Line, paragraphs, scanLines } from './lines.ts';
import { wholeLink, wholeNote } from './links.ts';
import { notUnderstood, plain } from './page-draft.ts';
import { exactTopics } from './page-lists.ts';
import { isFormatsLine, isNavigation, topicsOfNote } from './words.ts';

/** An entry of which lines are still to come. */
interface OpenEntry {
  readonly line: number;
  readonly path: PagePath;
  readonly headline: string;
  readonly headings: readonly string[];
  /** Notes as the index has them. */
  readonly topics: string[];
  readonly body: Line[];
  /** What a comment behind the event says of it. */
  comment?: string;
}

/** What is read of an index so far. */
interface IndexDraft extends PageTools {
  readonly file: string;
  readonly isExact: boolean;
  /** The day of the file's path; the front page has none. */
  readonly day: EventDate | undefined;
  readonly languages: Set<string>;
  readonly open: OpenEntry[];
  /** The headings above the next event; they begin anew with the first that follows an event. */
  headings: string[];
  isInHeadings: boolean;
}

/** Reads the index of a day, or the front page, whose path names no day. */
export function readDayIndex(file: string, path: PagePath | undefined, text: string, tools: PageTools): DayIndex {
  const languages = new Set(path?.language === undefined ? [] : [path.language]);
  const opened = openExact(text);
  const state = { isExact: opened !== undefined, day: path?.date, languages, open: [], headings: [] };
  const draft: IndexDraft = { ...tools, ...state, file, isInHeadings: false };
  for (const line of scanLines(opened?.text ?? text)) {
    if (line.kind === 'heading') readHeading(line, draft);
    else if (!isFormatsLine(line.text, draft.isExact)) readBody(line, draft);
  }
  return { file, date: path?.date, entries: draft.open.map((entry) => closed(entry, draft)), languages };
}

function readHeading(line: Line & { kind: 'heading' }, draft: IndexDraft): void {
  const link = wholeLink(line.text);
  const path = link && draft.readTarget(plain(link.target, draft));
  if (link && path && !path.isIndex) openEntry(line, link.text, path, draft);
  else if (link && path) readDay(line, link.text, path.date, draft);
  else if (line.level > 3) readStory(link?.text ?? line.text, draft);
  else if (line.level > 1 && dateOfLabel(line.text) !== undefined) readDay(line, line.text, undefined, draft);
  else if (line.text !== '') notUnderstood(draft, line);
}

function openEntry(line: Line, headline: string, path: PagePath, draft: IndexDraft): void {
  if (path.date === undefined) {
    const what = `The event ${quoted(plain(headline, draft))} has a path whose day no calendar has.`;
    draft.problems.add(draft.file, line.number, what, 'It was left out.');
    return;
  }
  if (path.language !== undefined) draft.languages.add(path.language);
  draft.isInHeadings = false;
  draft.open.push({ line: line.number, path, headline, headings: draft.headings, topics: [], body: [] });
}

// Headings that follow each other lead from the general to the particular.
function readStory(text: string, draft: IndexDraft): void {
  const above = draft.isInHeadings ? draft.headings : [];
  draft.headings = text === '' ? above : [...above, text];
  draft.isInHeadings = true;
}

// The label may be a word such as «yesterday»: the path says the day. Events have their days from their own paths.
function readDay(line: Line, label: string, linked: EventDate | undefined, draft: IndexDraft): void {
  if (isNavigation(label)) return;
  draft.headings = [];
  const days = [draft.day, linked, dateOfLabel(label)].filter((day) => day !== undefined);
  const other = days.find((day) => !isWithin(day, days[0]));
  if (other === undefined) return;
  const what = `The heading ${quoted(line.text)} says ${other}, but the path says ${days[0]}.`;
  draft.problems.add(draft.file, line.number, what, 'The day of the path was taken.');
}

// The index of a month may have headings of its days.
function isWithin(day: EventDate, path: EventDate | undefined): boolean {
  return path === undefined || day === path || (path.length < 10 && day.startsWith(path));
}

function readBody(line: Line, draft: IndexDraft): void {
  const current = draft.open.at(-1);
  const topics = topicsOfNote(wholeNote(line.text) ?? '');
  const comment = draft.isExact ? commentOf(line.text, 'event') : undefined;
  if (!current) notUnderstood(draft, line);
  else if (comment) current.comment = comment.json;
  else if (topics) {
    draft.languages.add(topics.language);
    current.topics.push(topics.topics);
  } else current.body.push(line);
}

const nothing: readonly never[] = [];

function closed(open: OpenEntry, draft: IndexDraft): IndexEntry {
  const { file } = draft;
  const { line, path, headline, headings, topics } = open;
  const summary = paragraphs(open.body);
  if (draft.isExact) return exactEntry(open, summary, draft);
  const entry = { file, line, path, headline, headings, topics, sources: nothing, images: nothing, related: nothing };
  return summary === '' ? entry : { ...entry, summary };
}

// The comment says what the lines cannot; of what both say, the lines are believed.
function exactEntry(open: OpenEntry, summary: string, draft: IndexDraft): IndexEntry {
  const said = open.comment === undefined ? {} : readComment({ json: open.comment }, draft.file, draft);
  const headings = open.headings.map((heading) => plain(heading, draft));
  const notes = open.topics.map(exactTopics);
  const topics = said.topics ?? (notes.length > 0 ? [...new Set([...headings, ...notes.flat()])] : undefined);
  const data = { ...said, headings, summary: plain(summary, draft), ...(topics && { topics }) };
  const told = tellingOf(data, open.path, { ...draft, isExact: true });
  return { ...told, headline: plain(open.headline, draft), topics: notes, line: open.line };
}
