import { type Day, dayOf } from '../model/day.ts';
import type { DateBound } from './fields.ts';
import { boundBy } from './period-bounds.ts';
import type { ProblemKind } from './query.ts';
import type { Token } from './token.ts';
import { dateAtStart, monthInQuestion, spanOf } from './written-date.ts';

/** What stands for a time at the beginning of some tokens: how many of them, and the days; `invalid` for a date that no calendar has. */
export type WrittenPeriod =
  | {
      readonly kind: 'period';
      readonly from?: Day;
      readonly to?: Day;
      readonly tokens: number;
      readonly problem?: ProblemKind;
    }
  | { readonly kind: 'invalid'; readonly tokens: number };

/** Pieces of the longest period: «Friday 4th of September of 2015 to Saturday 10th of October of 2015». */
export const longestPeriod = 13;
const longestWord = 40;
// Dots may stand at an open end; a dash or a word must have a date on both sides.
const openMark = '..';
const closedMark = '–';
const rangeWords: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '至', '到']);
const before: ReadonlyMap<string, DateBound> = new Map([
  ...['自从', '自', '从', '從'].map((word) => [word, 'since'] as const),
  ...['在', '于', '於'].map((word) => [word, 'on'] as const),
  ['截至', 'until'],
]);
const after: ReadonlyMap<string, DateBound> = new Map([
  ...['以来', '以來', '起'].map((word) => [word, 'since'] as const),
  ...['以前', '之前'].map((word) => [word, 'before'] as const),
  ...['以后', '以後', '之后', '之後'].map((word) => [word, 'after'] as const),
]);

// What stands for a day, or days, of a month; what has other signs in it is a whole date, or none.
const figures = /^\d[\d\p{L}º-]{0,9}$/u;
// One end lacks what the other one says: «1 to 30 September 2015», «4 September to 7 October 2015», «2015年9月1日至30日».
const unevenRanges: readonly RegExp[] = [
  /^(?<d1>\d{1,2})(?: (?:–|\.\.) |-)(?<d2>\d{1,2}) (?<n2>\p{L}{3,12}) (?<y>\d{4})(?= |$)/u,
  /^(?<d1>\d{1,2}) (?<n1>\p{L}{3,12}) (?:–|\.\.) (?<d2>\d{1,2}) (?<n2>\p{L}{3,12}) (?<y>\d{4})(?= |$)/u,
  /^(?<n2>\p{L}{3,12}) (?<d1>\d{1,2})(?: (?:–|\.\.) |-)(?<d2>\d{1,2}) (?<y>\d{4})(?= |$)/u,
  /^(?<n1>\p{L}{3,12}) (?<d1>\d{1,2}) (?:–|\.\.) (?<n2>\p{L}{3,12}) (?<d2>\d{1,2}) (?<y>\d{4})(?= |$)/u,
  /^(?<n1>\p{L}{3,12}) (?:–|\.\.) (?<n2>\p{L}{3,12}) (?<y>\d{4})(?= |$)/u,
  /^(?<y>\d{4})年(?<m1>\d{1,2})月(?<d1>\d{1,2})[日号號] – (?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})[日号號](?= |$)/u,
];

/** Reads a date, or a period of two, at the beginning of some tokens; behind a field such as `on:` it `isExpected`. */
export function periodAt(tokens: readonly Token[], isExpected: boolean): WrittenPeriod | undefined {
  const text = joined(tokens);
  const uneven = unevenRange(text);
  if (uneven) return uneven;
  const first = text.slice(0, Math.max(0, text.indexOf(' ')));
  const bound = before.get(first) ?? (first === openMark ? 'until' : undefined);
  const start = bound === undefined ? 0 : first.length + 1;
  const date = dateAtStart(text.slice(start), isExpected);
  if (!date || (date.kind === 'invalid' && bound !== undefined)) return undefined;
  const end = start + date.length;
  if (date.kind === 'invalid') return { kind: 'invalid', tokens: countOf(text, end) };
  const problem: ProblemKind | undefined =
    date.other === undefined
      ? undefined
      : { kind: 'ambiguous-date', value: text.slice(start, end), taken: date.from, other: date.other };
  const tail = tailOf(text, end, date, bound, isExpected);
  return tail && { kind: 'period', ...(problem && { problem }), ...tail };
}

function tailOf(
  text: string,
  end: number,
  date: { readonly from: Day; readonly to: Day },
  bound: DateBound | undefined,
  isExpected: boolean,
): Omit<WrittenPeriod & { kind: 'period' }, 'kind'> | undefined {
  const [mark = ''] = text.slice(end + 1).split(' ', 1);
  const behind = end + 1 + mark.length;
  if ((mark === openMark || mark === closedMark) && bound !== 'until') {
    const last = dateAtStart(text.slice(behind + 1), isExpected);
    if (last?.kind === 'date') return ordered(date, last, countOf(text, behind + 1 + last.length));
    if (mark === openMark && !last) return { from: date.from, tokens: countOf(text, behind) };
  }
  const later = after.get(mark);
  const taken = boundBy(date, later ?? bound ?? 'on');
  return taken && { ...taken, tokens: countOf(text, later === undefined ? end : behind) };
}

function unevenRange(text: string): WrittenPeriod | undefined {
  for (const range of unevenRanges) {
    const match = range.exec(text);
    const { d1, d2, n1, n2, m1, m2 = m1, y } = match?.groups ?? {};
    if (!match) continue;
    const last = n2 === undefined ? Number(m2) : monthInQuestion(n2);
    const first = n1 === undefined ? (m1 === undefined ? last : Number(m1)) : monthInQuestion(n1);
    const from = first && spanOf(Number(y), first, d1 === undefined ? undefined : Number(d1));
    const to = last && spanOf(Number(y), last, d2 === undefined ? undefined : Number(d2));
    if (from && to) return { kind: 'period', ...ordered(from, to, countOf(text, match[0].length)) };
  }
  return undefined;
}

type Ends = { readonly from: Day; readonly to: Day };

function ordered(first: Ends, last: Ends, tokens: number): Ends & { tokens: number; problem?: ProblemKind } {
  const from = first.from <= last.from ? first.from : last.from;
  const to = first.to >= last.to ? first.to : last.to;
  if (first.from <= last.from) return { from, to, tokens };
  return { from, to, tokens, problem: { kind: 'reversed-period', from, to } };
}

/** A day of the month with its month, without a year: `9月4日`, and behind `on:` also `4 September`. */
export function dayOfYearAt(
  tokens: readonly Token[],
  isExpected: boolean,
): { readonly day: number; readonly month: number; readonly tokens: number } | undefined {
  const text = joined(tokens);
  const match =
    /^(?<m>\d{1,2})月(?<d>\d{1,2})[日号號](?= |$)/u.exec(text) ??
    (isExpected ? /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<n>\p{L}{3,12})(?= |$)/u.exec(text) : null) ??
    (isExpected ? /^(?<n>\p{L}{3,12})[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?= |$)/u.exec(text) : null);
  const { m, d, n } = match?.groups ?? {};
  const month = n === undefined ? Number(m) : monthInQuestion(n);
  const leapYear = 2000;
  if (!match || month === undefined || dayOf(leapYear, month, Number(d)) === undefined) return undefined;
  return { day: Number(d), month, tokens: countOf(text, match[0].length) };
}

/** Whether a period may begin with some pieces: most are turned away here, without looking at what follows. */
export function mayStartPeriod([first, second]: readonly (Token | undefined)[]): boolean {
  if (first?.kind === 'range') return first.text === openMark && second?.kind === 'word';
  if (first?.kind !== 'word' || first.text.length > longestWord) return false;
  return /^\d/.test(first.text) || mayBelongToDate(first.text.replace(/-.*$/, ''));
}

/** Whether a word may be a part of a date with the words beside it, so that it must be kept apart from them. */
export function mayBelongToDate(word: string): boolean {
  const text = word.toLowerCase();
  if (figures.test(text) || text.includes(' ') || rangeWords.has(text) || before.has(text) || after.has(text))
    return true;
  return (
    /^(?:of|de|del|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)$/u.test(text) ||
    monthInQuestion(text) !== undefined
  );
}

function joined(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const token of tokens.slice(0, longestPeriod)) {
    if ((token.kind !== 'word' && token.kind !== 'range') || token.text.length > longestWord) break;
    words.push(token.kind === 'range' ? (token.text === '..' ? openMark : closedMark) : wordOf(token.text));
  }
  return words.join(' ');
}

function wordOf(text: string): string {
  const small = text.toLowerCase();
  return rangeWords.has(small) ? closedMark : small;
}

function countOf(text: string, end: number): number {
  return text.slice(0, end).split(' ').length;
}
