import { type Day, dayOf } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';

/** What the path of a page says: `/zh/news/2014/03/3/some-slug.md`, as a file or as the target of a link. */
export interface PagePath {
  /** Without language and extension, in one spelling whatever the writing of the path: `news/2014/03/3/some-slug`. */
  readonly id: EventId;
  /** Undefined where no calendar has the day that the folders name. */
  readonly day: Day | undefined;
  /** Whether the page lists a day's events instead of telling one. */
  readonly isIndex: boolean;
  /** The language before `news`, where there is one. */
  readonly language?: string;
}

const newsPath = /(?:^|\/)news\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;
const languageBefore = /(?:^|\/)([a-z]{2}(?:-[A-Za-z]{2,8})?)$/;
const extension = /\.(?:md|html?|json|xml)(?:[?#].*)?$/is;
const frontPage = /^(?:[a-z]{2}(?:-[A-Za-z]{2,8})?\/)?(?:index|readme)\.md$/i;
const bareDay = /^(?:\/|\.\/)?(\d{4}\/\d{1,2}\/\d{1,2}\/)/;

/** What a file's path says, or undefined for a file that belongs to no day. */
export function parsePath(path: string): PagePath | undefined {
  const match = newsPath.exec(path);
  if (!match) return undefined;
  const [whole, year = '', month = '', dayOfMonth = ''] = match;
  const before = path.slice(0, match.index);
  const language = languageBefore.exec(before.slice(-12))?.[1];
  const slug = decoded(path.slice(match.index + whole.length)).replace(extension, '');
  const folder = `news/${year}/${month.padStart(2, '0')}/${Number(dayOfMonth)}`;
  return {
    id: `${folder}/${slug}`,
    day: dayOf(Number(year), Number(month), Number(dayOfMonth)),
    isIndex: slug === '' || isIndexName(slug),
    ...(language === undefined ? {} : { language }),
  };
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
    const parsed = parseTarget(target);
    known.set(target, parsed);
    return parsed;
  };
}

/** Whether a file is the page of an event or the index of a day: Markdown in a day's folder. */
export function isDayPage(path: string): boolean {
  return /\.md$/i.test(path) && newsPath.test(path) && !path.endsWith('/.md');
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
  const plain = slug.includes('%') ? percentDecoded(slug) : slug;
  return plain.normalize('NFC').replace(/\p{Cs}/gu, '\ufffd');
}

function percentDecoded(slug: string): string {
  try {
    const plain = decodeURIComponent(slug);
    return /\p{Cc}|[\\/]/u.test(plain) ? slug : plain;
  } catch {
    return slug;
  }
}

/** The day that a label such as `2014-03-3` names, or undefined. */
export function dayOfLabel(label: string): Day | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(label.trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
