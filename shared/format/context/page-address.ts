import { type EventDate, unknownDate } from '../../model/date.ts';
import type { EventId } from '../../model/event.ts';
import { slugOfId } from './id-slugs.ts';
import { parsePath, undatedFolder } from './paths.ts';

// Of the 255 bytes that file systems take for a name, some are left to the extension.
const longestName = 240;
const unsafe = /[\\:*?"<>|%#[\]`\p{Cc}]|^\s|\s$|^\.|\.$/u;

/**
 * The path of an event's page from the archive's root, without extension: the id itself where it is such a path for
 * this date and a name that every file system takes; else a slug that carries the id, in the date's folder.
 */
export function addressOf(id: EventId, date: EventDate): string {
  const path = parsePath(`${id}.md`);
  const isAddress = path?.id === id && path.date === date && !path.isIndex && id.split('/').every(isSafe);
  return isAddress ? id : `${folderOfDate(date)}/${slugOfId(id)}`;
}

/** The date that an id names if it is the path of a page. */
export function dateOfId(id: EventId): EventDate | undefined {
  return id.startsWith('news/') ? parsePath(`${id}.md`)?.date : undefined;
}

/** The folder of a date's pages: `news/2015/09/4`, `news/2015/09` or `news/2015`; `news/undated` where it is unknown. */
export function folderOfDate(date: EventDate): string {
  if (date === unknownDate) return `news/${undatedFolder}`;
  const [year, month, dayOfMonth] = date.split('-');
  const parts = ['news', year, month, dayOfMonth === undefined ? undefined : Number(dayOfMonth)];
  return parts.filter((part) => part !== undefined).join('/');
}

function isSafe(name: string): boolean {
  return name !== '' && !unsafe.test(name) && bytesOf(name) <= longestName;
}

function bytesOf(name: string): number {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(/%[0-9A-F]{2}/g, '_').length;
}
