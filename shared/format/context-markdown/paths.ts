import { type Day, dayOf } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';

/** What a path or a link target inside an archive names. */
export type PageName =
  | { readonly kind: 'event'; readonly id: EventId; readonly day: Day }
  | { readonly kind: 'day'; readonly day: Day }
  /** It has the form of a page's path, but no calendar has its day. */
  | { readonly kind: 'no-such-day'; readonly label: string };

const datedPage = /(?:^|\/)news\/(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]+)\.(?:md|html|json|xml)$/;
const indexNames: ReadonlySet<string> = new Set(['index', 'README']);
const frontPage = /^(?:[a-z]{2,3}(?:-[A-Za-z]+)?\/)?(?:index|README)\.md$/;

/** What a path names: `news/2015/09/4/index.md`, with anything before `news`, names a day. Undefined for other paths. */
export function readPath(path: string): PageName | undefined {
  const match = datedPage.exec(path);
  if (!match) return undefined;
  const [, year = '', month = '', dayOfMonth = '', name = ''] = match;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined) return { kind: 'no-such-day', label: `${year}-${month}-${dayOfMonth}` };
  if (indexNames.has(name)) return { kind: 'day', day };
  return { kind: 'event', day, id: `news/${year}/${month}/${dayOfMonth}/${name}` };
}

/** What a link's target names, percent signs decoded; undefined for links that leave the archive. */
export function readTarget(target: string): PageName | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return undefined;
  return readPath(decode(target.trim()));
}

/** Whether a path is that of a front page, at the root or under a language's folder. */
export function isFrontPage(path: string): boolean {
  return frontPage.test(path);
}

function decode(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
