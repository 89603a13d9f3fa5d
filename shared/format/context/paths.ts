import { type EventDate, isKnownDate, unknownDate } from '../../model/date.ts';
import { type Day, dayOf } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';
import { idOfSlug } from './id-slugs.ts';

/** What the path of a page says: `/zh/news/2014/03/3/some-slug.md`, as a file or as the target of a link. */
export interface PagePath {
  /** Without language and extension, in one spelling whatever the writing of the path: `news/2014/03/3/some-slug`. */
  readonly id: EventId;
  /** The day, or where no folder of a day is there the month or the year; undefined where no calendar has it. Unknown in the folder `undated`. */
  readonly date: EventDate | undefined;
  /** Whether the page lists a date's events instead of telling one. */
  readonly isIndex: boolean;
  /** The language before `news`, where there is one. */
  readonly language?: string;
}

/** The folder, in place of one of a year, of the events whose date is unknown; and what its index says for a date. */
export const undatedFolder = 'undated';

const newsPath = /(?:^|\/)news\/(\d{4}|undated)(?:(?<!undated)\/(\d{1,2}))?(?:(?<!undated)\/(\d{1,2}))?(?:\/|$)/;
const languageBefore = /(?:^|\/)([a-z]{2}(?:-[A-Za-z]{2,8})?)$/;
const extension = /\.(?:md|html?|json|xml)(?:[?#].*)?$/is;
const frontPage = /^(?:[a-z]{2}(?:-[A-Za-z]{2,8})?\/)?(?:index\.(?:md|json|xml|html)|readme\.md)$/i;
const bareDay = /^(?:\/|\.\/)?(\d{4}\/\d{1,2}\/\d{1,2}\/)/;

/** What a file's path says, or undefined for a file that belongs to no date. */
export function parsePath(path: string): PagePath | undefined {
  const match = newsPath.exec(path);
  if (!match) return undefined;
  const [whole, year = '', month, dayOfMonth] = match;
  const before = path.slice(0, match.index);
  const language = languageBefore.exec(before.slice(-12))?.[1];
  const slug = decoded(path.slice(match.index + whole.length)).replace(extension, '');
  return {
    id: idOfSlug(slug) ?? `${folderOf(year, month, dayOfMonth)}/${slug}`,
    date: dateOf(year, month, dayOfMonth),
    isIndex: slug === '' || isIndexName(slug),
    ...(language === undefined ? {} : { language }),
  };
}

function folderOf(year: string, month: string | undefined, dayOfMonth: string | undefined): string {
  const parts = ['news', year, month?.padStart(2, '0'), dayOfMonth === undefined ? undefined : Number(dayOfMonth)];
  return parts.filter((part) => part !== undefined).join('/');
}

function dateOf(year: string, month: string | undefined, dayOfMonth: string | undefined): EventDate | undefined {
  if (year === undatedFolder) return unknownDate;
  if (month !== undefined && dayOfMonth !== undefined) return dayOf(Number(year), Number(month), Number(dayOfMonth));
  const date = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
  return isKnownDate(date) ? date : undefined;
}

/** What the target of a link says, or undefined for a target that is no page of the archive. */
export function parseTarget(target: string): PagePath | undefined {
  if (/^[a-z][a-z0-9+.-]{0,20}:|^\/\//i.test(target)) return undefined;
  return parsePath(target) ?? parsePath(target.replace(bareDay, 'news/$1'));
}

/** Reads the targets of an archive's links, most of which occur in many pages, each once. */
export type TargetReader = (target: string) => PagePath | undefined;

/** A `parseTarget` that remembers what it has read. */
export function createTargetReader(): TargetReader {
  const known = new Map<string, PagePath | undefined>();
  return (target) => {
    const path = known.get(target);
    if (path !== undefined || known.has(target)) return path;
    // Joining makes a text of its own: one that is cut out of a page would hold on to all of the page.
    const own = ` ${target}`.slice(1);
    const parsed = parseTarget(own);
    known.set(own, parsed);
    return parsed;
  };
}

const pageName = /\.(?:md|json|xml|html)$/i;

/** Whether a file is the page of an event or the index of a date: of a form of pages, in a date's folder. */
export function isDatePage(path: string): boolean {
  return pageName.test(path) && newsPath.test(path) && !/\/\.[a-z]+$/i.test(path);
}

/** Whether a file may be the front page, at the root or in the folder of a language. */
export function isFrontPage(path: string): boolean {
  return frontPage.test(path);
}

/** The last part of an id, as words: all that is known of an event which a link names without text. */
export function wordsOfId(id: EventId): string {
  return id
    .slice(id.lastIndexOf('/') + 1)
    .replaceAll('-', ' ')
    .trim();
}

function isIndexName(slug: string): boolean {
  return /^(?:index|readme)$/i.test(slug);
}

// Links may be percent-encoded, and file systems may take characters apart: one spelling, so that they meet.
function decoded(slug: string): string {
  const plain = slug.includes('%') ? slug.split('/').map(percentDecoded).join('/') : slug;
  return plain.normalize('NFC').replace(/\p{Cs}/gu, '\ufffd');
}

function percentDecoded(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return /\p{Cc}|[\\/]/u.test(plain) ? name : plain;
  } catch {
    return name;
  }
}

/** The day that a label such as `2014-03-3` names, or the date `2014-03` or `2014`, or none by `undated`; else undefined. */
export function dateOfLabel(label: string): EventDate | undefined {
  const text = label.trim();
  if (text === undatedFolder) return unknownDate;
  return dayOfLabel(text) ?? (isKnownDate(text) ? text : undefined);
}

function dayOfLabel(label: string): Day | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(label);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Whether a text links to any news at all: a front page does, a note of whoever made the archive does not. */
export function linksToNews(text: string): boolean {
  return /(?:\]\(|["'])(?:[^\s()"']{0,80}\/)?news\/(?:\d{4}|undated)\//.test(text);
}
