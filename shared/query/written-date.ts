import { type EventDate, spanOfKnownDate } from '../model/date.ts';
import { type Day, dayOf } from '../model/day.ts';
import { monthNamed } from '../model/month-names.ts';

/** A date at the beginning of a text, with how many characters it takes; or a form of one that no calendar has. */
export type WrittenDate =
  | { readonly kind: 'date'; readonly from: Day; readonly to: Day; readonly length: number; readonly other?: Day }
  | { readonly kind: 'invalid'; readonly length: number };

interface Shape {
  readonly pattern: RegExp;
  /** The years that the figures alone must lie in to be a date of themselves: `5000` and `24/1066` are none. */
  readonly years?: readonly [from: number, to: number];
  /** A form that is used for other things as well, such as `2015/16`: where no calendar has it, it is just a word. */
  readonly isLoose?: true;
}

// What people mean as a year when they write nothing but four figures, and what they count otherwise.
const likelyYears = [1700, 2099] as const;
const possibleYears = [1000, 2999] as const;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)? )?';

const shapes: readonly Shape[] = [
  { pattern: /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:t\S{1,30})?(?= |$)/u, years: possibleYears },
  { pattern: /^(?<y>\d{4})-(?<m>\d{1,2})(?= |$)/u, years: likelyYears },
  { pattern: /^(?<y>\d{4})(?<mark>[./])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?= |$)/u, years: possibleYears },
  { pattern: /^(?<y>\d{4})\/(?<m>\d{1,2})(?= |$)/u, years: likelyYears, isLoose: true },
  { pattern: /^(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y>\d{4})(?= |$)/u, years: possibleYears },
  { pattern: /^(?<m>\d{1,2})\/(?<y>\d{4})(?= |$)/u, years: likelyYears, isLoose: true },
  { pattern: /^(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号號])?)?(?= |$)/u },
  { pattern: /^(?<d>\d{1,2})-(?<name>\p{L}{3,12})-(?<y>\d{4})(?= |$)/u },
  {
    pattern: new RegExp(
      String.raw`^${weekday}(?<d>\d{1,2})(?:st|nd|rd|th|er|º)? (?:of |de )?(?<name>\p{L}{3,12}) (?:of |de |del )?(?<y>\d{4})(?= |$)`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`^${weekday}(?<name>\p{L}{3,12}) (?<d>\d{1,2})(?:st|nd|rd|th)? (?<y>\d{4})(?= |$)`,
      'u',
    ),
  },
  { pattern: /^(?<name>\p{L}{3,12})[ -](?:of |de )?(?<y>\d{4})(?= |$)/u },
  { pattern: /^(?<y>\d{3}0)(?<decade>'?s|年代)(?= |$)/u, years: likelyYears },
  { pattern: /^(?<y>\d{4})[-~](?<last>\d{4})(?= |$)/u, years: likelyYears, isLoose: true },
  { pattern: /^(?<y>\d{4})(?= |$)/u, years: likelyYears, isLoose: true },
];

// Names of months in other languages that are words of English: «sold out 2015», «Mars 2020».
const wordsFirst: ReadonlySet<string> = new Set('ago gen mag mars mayo out set'.split(' '));

/** The month (1-12) of a name in six languages, but for names that an English question more likely means as words. */
export function monthInQuestion(name: string): number | undefined {
  return wordsFirst.has(name) ? undefined : monthNamed(name);
}

/**
 * Reads a date at the beginning of a text in small letters whose words are parted by single spaces, without commas.
 * Behind a field such as `on:` it `isExpected`, and any year is one. Of `4/9/2015` the day is taken first, as of all
 * dates with dots, and the `other` day is told.
 */
export function dateAtStart(text: string, isExpected: boolean): WrittenDate | undefined {
  for (const { pattern, years = [1, 9999], isLoose = false } of shapes) {
    const match = pattern.exec(text);
    const parts = match?.groups;
    if (!parts) continue;
    const year = Number(parts['y']);
    if (!isExpected && (year < years[0] || year > years[1])) continue;
    const length = match[0].length;
    const found = dateOfParts(parts, year);
    if (found) return { kind: 'date', ...found, length };
    if (parts['name'] === undefined ? !isLoose : monthInQuestion(parts['name'])) return { kind: 'invalid', length };
  }
  return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;
type Found = { readonly from: Day; readonly to: Day; readonly other?: Day };

function dateOfParts(parts: Parts, year: number): Found | undefined {
  const { m, d, a, name, decade, last } = parts;
  if (decade !== undefined) return yearsBetween(year, year + 9);
  if (last !== undefined) return year <= Number(last) ? yearsBetween(year, Number(last)) : undefined;
  if (a !== undefined) return dateInFigures(parts, year);
  const month = name === undefined ? m && Number(m) : (monthInQuestion(name) ?? 0);
  return spanOf(year, month === '' ? undefined : month, d === undefined ? undefined : Number(d));
}

function dateInFigures({ a, b, mark }: Parts, year: number): Found | undefined {
  const dayFirst = spanOf(year, Number(b), Number(a));
  // Dots are the way of those who begin with the day.
  const monthFirst = mark === '.' ? undefined : spanOf(year, Number(a), Number(b));
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst;
  return { ...dayFirst, other: monthFirst.from };
}

function yearsBetween(first: number, last: number): Found | undefined {
  const from = dayOf(first, 1, 1);
  const to = dayOf(last, 12, 31);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The days of a year, of a month of it or of a day of that; undefined when no calendar has it. */
export function spanOf(year: number, month?: number, day?: number): { from: Day; to: Day } | undefined {
  const first = dayOf(year, month ?? 1, day ?? 1);
  if (first === undefined) return undefined;
  const date: EventDate = first.slice(0, month === undefined ? 4 : day === undefined ? 7 : 10);
  return spanOfKnownDate(date);
}
