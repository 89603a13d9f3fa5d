import type { Day } from '../../model/day.ts';
import type { EventId, EventImage, Source } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { type Line, readContext, readEmphasis, readLines } from './lines.ts';
import { readLinks, readPageLink } from './links.ts';
import { readTarget } from './paths.ts';

/** An event named by a link: its page, its words as they stand, and the topics that the link gives. */
export interface Mention {
  readonly id: EventId;
  readonly day: Day;
  readonly headline: string;
  /** As it stands, several names separated by commas. */
  readonly context?: string;
}

/** An entry of a page's list of changes. */
export interface Wording {
  readonly id: EventId;
  readonly headline: string;
  readonly time?: string;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
}

/** What an event's page says, in its own words: nothing is mended yet. */
export interface EventPageText {
  readonly id: EventId;
  readonly day: Day;
  readonly file: string;
  readonly headline?: string;
  readonly heading?: string;
  readonly summary?: string;
  readonly sources: readonly Source[];
  readonly images: readonly EventImage[];
  readonly wordings: readonly Wording[];
  readonly relations: readonly Mention[];
  /** The language of the page's own words, where they tell. */
  readonly language?: string;
  readonly problems: readonly Problem[];
}

type Section = 'sources' | 'changes' | 'related';

const sectionNames: ReadonlyMap<string, { readonly section: Section; readonly language: string }> = new Map([
  ['source', { section: 'sources', language: 'en' }],
  ['sources', { section: 'sources', language: 'en' }],
  ['信息来源', { section: 'sources', language: 'zh' }],
  ['changes', { section: 'changes', language: 'en' }],
  ['related', { section: 'related', language: 'en' }],
  ['有关', { section: 'related', language: 'zh' }],
]);
const imageLabels: ReadonlySet<string> = new Set(['cover image', 'img']);

/** What is gathered while a page is read. */
interface Draft {
  headline?: string;
  heading?: string;
  language?: string;
  summary: string[];
  sources: Source[];
  images: EventImage[];
  wordings: Wording[];
  relations: Mention[];
  problems: Problem[];
}

/** Reads an event's page. What no rule understands becomes a problem with its line. */
export function readEventPage(text: string, file: string, id: EventId, day: Day): EventPageText {
  const draft: Draft = { summary: [], sources: [], images: [], wordings: [], relations: [], problems: [] };
  let section: Section | undefined;
  for (const line of readLines(text)) {
    const begun = line.kind === 'heading' && line.level === 3 ? sectionOf(line.text) : undefined;
    if (begun) {
      section = begun.section;
      draft.language = begun.language;
    } else if (section) readItem(section, line, draft, file);
    else readHead(line, draft, file, day);
  }
  const { summary, ...rest } = draft;
  return { id, day, file, ...rest, ...(summary.length > 0 && { summary: summary.join('\n') }) };
}

function sectionOf(heading: string): { readonly section: Section; readonly language: string } | undefined {
  return sectionNames.get(heading.replace(/\s*[:：]$/, '').toLowerCase());
}

// The part above the sections: date, running heading, headline, summary.
function readHead(line: Line, draft: Draft, file: string, day: Day): void {
  if (line.kind === 'heading' && line.level === 3 && isDateLine(line.text)) checkDay(line, draft, file, day);
  else if (line.kind === 'heading' && line.level === 1 && draft.headline === undefined) draft.headline = line.text;
  else if (line.kind === 'heading' && line.level === 5 && draft.heading === undefined) draft.heading = line.text;
  else if (line.kind === 'text' && draft.headline !== undefined) draft.summary.push(line.text);
  else if (line.kind === 'item' && draft.headline !== undefined) draft.summary.push(line.text);
  else draft.problems.push(notUnderstood(line, file));
}

function isDateLine(text: string): boolean {
  return readPageLink(text) !== undefined;
}

function checkDay(line: Line & { text: string }, draft: Draft, file: string, day: Day): void {
  const link = readPageLink(line.text);
  const named = link && readTarget(link.target);
  if (named?.kind === 'day' && named.day === day) return;
  draft.problems.push({
    file,
    line: line.number,
    what: `The page says «${link?.label ?? line.text}», its path says ${day}.`,
    done: 'The day of the path was taken.',
  });
}

function readItem(section: Section, line: Line, draft: Draft, file: string): void {
  if (line.kind !== 'item') draft.problems.push(notUnderstood(line, file));
  else if (section === 'sources') readSources(line, draft, file);
  else if (section === 'changes') readWording(line, draft, file);
  else readRelation(line, draft, file);
}

function readSources(line: Line & { kind: 'item' }, draft: Draft, file: string): void {
  const { links, outside } = readLinks(line.text);
  if (links.length === 0 || outside.trim() !== '') draft.problems.push(notUnderstood(line, file));
  for (const { label, target } of links) {
    if (imageLabels.has(label.trim().toLowerCase())) draft.images.push({ address: target, label });
    else addSource({ label, target }, line, draft, file);
  }
}

function addSource(link: { label: string; target: string }, line: Line, draft: Draft, file: string): void {
  const isWeb = /^https?:\/\/[^\s/]/i.test(link.target);
  if (isWeb && draft.sources.some(({ url }) => url === link.target)) return;
  const publisher = link.label.trim() || hostOf(link.target);
  draft.sources.push({ publisher, ...(isWeb && { url: link.target }) });
  if (isWeb) return;
  draft.problems.push({
    file,
    line: line.number,
    what: `The source «${shorten(link.label)}» has the address «${shorten(link.target)}», which is no web address.`,
    done: 'The source is shown without an address.',
  });
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}

const firstVersion = /\(First version\)/i;
const currentVersion = /\(Current version\)/i;
const timeOfDay = /\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?/;

function readWording(line: Line & { kind: 'item' }, draft: Draft, file: string): void {
  const link = readPageLink(line.text);
  const named = link && readTarget(link.target);
  const note = link && readEmphasis(link.rest);
  if (named?.kind !== 'event' || note === undefined) {
    draft.problems.push(notUnderstood(line, file));
    return;
  }
  const time = timeOfDay.exec(note)?.[0];
  const isCurrent = currentVersion.test(note);
  const isFirst = firstVersion.test(note);
  draft.wordings.push({ id: named.id, headline: link?.label ?? '', isFirst, isCurrent, ...(time && { time }) });
}

function readRelation(line: Line & { kind: 'item' }, draft: Draft, file: string): void {
  const link = readPageLink(line.text);
  const named = link && readTarget(link.target);
  const context = link && readContext(link.rest);
  if (!link || named?.kind !== 'event') {
    draft.problems.push(notUnderstood(line, file));
    return;
  }
  if (context === undefined && link.rest.trim() !== '') draft.problems.push(notUnderstood(line, file));
  draft.relations.push({
    id: named.id,
    day: named.day,
    headline: link.label,
    ...(context !== undefined && { context }),
  });
}

/** A line that no rule understands. */
export function notUnderstood(line: Line, file: string): Problem {
  const text = line.kind === 'rule' ? '---' : line.text;
  return { file, line: line.number, what: `Not understood: «${shorten(text)}».`, done: 'It was left aside.' };
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
