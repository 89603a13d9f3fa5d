import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { type EventDate, spanOfKnownDate } from '../../shared/model/date.ts';
import { toDayNumber } from '../../shared/model/day.ts';
import { say, spoken } from '../../shared/texts/say.ts';
import { listFormat } from '../formats.ts';
import { dateInShort, dayInShort, languageInWords } from '../words.ts';

const daysPerWeek = 7;

/** A span in as few words as say it: «1999–2025», «2015», «4 Sept 2015». */
export function spanInWords(from: EventDate, to: EventDate): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first !== last) return `${first}–${last}`;
  return from === to ? dateInShort(from) : first;
}

/** A span exactly: «1 Jan 1999 to 30 Nov 2025». */
export function spanInFull({ from, to }: ArchiveFacts): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  return from === to ? dateInShort(from) : say('date.span', { from: dateInShort(from), to: dateInShort(to) });
}

/** How many years a span covers, as a fraction; 0 for an archive without events. */
export function lengthOfSpan({ from, to }: Pick<ArchiveFacts, 'from' | 'to'>): number {
  if (from === undefined || to === undefined) return 0;
  return toDayNumber(spanOfKnownDate(to).to) - toDayNumber(spanOfKnownDate(from).from) + 1;
}

/** The languages of an archive by their names: «English», «Chinese and English». */
export function languagesInWords(languages: readonly string[]): string {
  return listFormat().format(languages.map(languageInWords));
}

/** When something happened, as seen from today: «today», «yesterday», «3 days ago», «4 Sept 2015». */
export function dayAgo(time: string, now: Date): string {
  const then = new Date(time);
  if (Number.isNaN(then.getTime())) return say('shelf.unknown-time');
  const days = localDay(now) - localDay(then);
  if (days >= 0 && days < daysPerWeek)
    return new Intl.RelativeTimeFormat(spoken().locale, { numeric: 'auto' }).format(-days, 'day');
  return dayInShort(isoDay(then));
}

/** When an archive was opened, or that it never was: «Opened today», «Never opened, found in ~/Archives». */
export function openedInWords({ opened, foundIn, isStarter }: LibraryEntry, now: Date): string {
  if (opened !== undefined) return say('shelf.opened', { when: dayAgo(opened, now) });
  if (foundIn !== undefined) return say('shelf.found-in', { folder: foundIn });
  return say(isStarter ? 'shelf.comes-with' : 'shelf.not-opened');
}

/** The entry of the same archive in a later edition that is in the library too. */
export function newerEditionOf(entry: LibraryEntry, all: readonly LibraryEntry[]): LibraryEntry | undefined {
  const own = entry.facts;
  if (!own) return undefined;
  return all.find(
    ({ id, facts, isMissing }) =>
      id !== entry.id &&
      !isMissing &&
      facts?.archive.id === own.archive.id &&
      facts.digest !== own.digest &&
      (facts.archive.edition ?? '') > (own.archive.edition ?? ''),
  );
}

// The reader's days begin at their own midnight.
function localDay(date: Date): number {
  return toDayNumber(isoDay(date));
}

function isoDay(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
