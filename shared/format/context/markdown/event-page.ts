import type { EventDate } from '../../../model/date.ts';
import type { EventPage, Exact, PageTools } from '../pages.ts';
import { dateOfLabel, type PagePath } from '../paths.ts';
import { openExact } from './exact.ts';
import { noFacts, type PageFacts, readFacts } from './facts.ts';
import { type Line, paragraphs, scanLines } from './lines.ts';
import { wholeLink } from './links.ts';
import { createPageDraft, notUnderstood, type PageDraft, plain } from './page-draft.ts';
import { readChange, readRelated, readSources } from './page-lists.ts';
import { isFormatsLine, type Section, sectionOf } from './words.ts';

/** Reads the page of an event, or takes down why it cannot be read: no date in its path nor in its date line. */
export function readEventPage(file: string, path: PagePath, text: string, tools: PageTools): EventPage | undefined {
  const opened = openExact(text);
  const facts = opened ? readFacts(opened.comment, file, tools) : noFacts;
  const draft = createPageDraft({ file, isExact: opened !== undefined, originals: facts.originals }, tools);
  const head = readLines(opened?.text ?? text, draft);
  const date = dateOfPage(path, head, draft);
  if (date === undefined) return undefined;
  const { headline, headings } = head;
  const summary = paragraphs(headline === undefined ? [...head.before, ...head.body] : head.body);
  if (headline !== undefined) for (const line of head.before) notUnderstood(draft, line);
  if (path.language !== undefined) draft.languages.add(path.language);
  const { languages, sources, images, changes, related } = draft;
  return {
    file,
    path,
    date,
    ...(headline === undefined ? {} : { headline: plain(headline, draft) }),
    headings: draft.isExact ? headings.map((heading) => plain(heading, draft)) : headings,
    ...(summary === '' ? {} : { summary: plain(summary, draft) }),
    ...(facts.category === undefined ? {} : { category: facts.category }),
    topics: [],
    sources,
    images,
    changes,
    related,
    languages,
    ...(opened && { exact: exactOf(facts) }),
  };
}

function exactOf({ original, topics, topicKinds }: PageFacts): Exact {
  return { ...(original && { original }), ...(topics && { topics }), ...(topicKinds && { topicKinds }) };
}

/** The upper part of a page, as far as it is read: lines before its headline, and the body below. */
interface Head {
  date?: { readonly line: number; readonly linked: EventDate | undefined; readonly labelled: EventDate | undefined };
  headline?: string;
  readonly headings: string[];
  readonly before: Line[];
  readonly body: Line[];
}

/** The part of the page that a line stands in: the upper one, a list, or one under a heading that nobody knows. */
type Part = 'head' | Section | 'unknown';

const readers: Readonly<Record<Part, (line: Line, page: PageDraft, head: Head) => void>> = {
  head: (line, page, head) => {
    if (!isFormatsLine(line.text, page.isExact)) (head.headline === undefined ? head.before : head.body).push(line);
  },
  sources: readSources,
  changes: readChange,
  related: readRelated,
  unknown: (line, page) => notUnderstood(page, line),
};

function readLines(text: string, page: PageDraft): Head {
  const head: Head = { headings: [], before: [], body: [] };
  let part: Part = 'head';
  for (const line of scanLines(text)) {
    if (line.kind === 'heading') part = readHeading(line, part, head, page);
    else if (part === 'head' || (line.kind !== 'blank' && line.kind !== 'rule')) readers[part](line, page, head);
  }
  return head;
}

// A fixed word first, then the date, then what the place on the page makes of the heading.
function readHeading(line: Line & { kind: 'heading' }, part: Part, head: Head, page: PageDraft): Part {
  const hasHeadline = head.headline !== undefined;
  const section = line.level > 1 && (line.level < 5 || hasHeadline) ? sectionOf(line.text) : undefined;
  if (section) {
    page.languages.add(section.language);
    return section.means;
  }
  if (line.text === '' || (line.level > 1 && head.date === undefined && readDate(line, head, page))) return part;
  if (line.level === 1 && !hasHeadline) head.headline = line.text;
  else if (part === 'head' && !hasHeadline) head.headings.push(line.text);
  else {
    notUnderstood(page, line);
    return part === 'head' ? part : 'unknown';
  }
  return part;
}

function readDate(line: Line, head: Head, page: PageDraft): boolean {
  const link = wholeLink(line.text);
  const target = link && page.readTarget(link.target);
  const labelled = dateOfLabel(link?.text ?? line.text);
  const isDate = labelled !== undefined || target?.isIndex === true;
  if (isDate) head.date = { line: line.number, linked: target?.date, labelled };
  return isDate;
}

// The path wins over what the page says: links, indexes and other pages know the event by its path.
function dateOfPage(path: PagePath, head: Head, page: PageDraft): EventDate | undefined {
  const said = head.date?.labelled ?? head.date?.linked;
  if (path.date === undefined) {
    const done = said === undefined ? 'The page was left out.' : `The day of its date line, ${said}, was taken.`;
    page.problems.add(page.file, undefined, 'The path of this page names a day that no calendar has.', done);
    return said;
  }
  for (const other of new Set([head.date?.labelled, head.date?.linked])) {
    if (other === undefined || other === path.date) continue;
    const what = `The page says ${other}, but its path says ${path.date}.`;
    page.problems.add(page.file, head.date?.line, what, 'The day of the path was taken.');
  }
  return path.date;
}
