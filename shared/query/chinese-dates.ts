import type { Span } from './query.ts';

// Chinese puts no spaces around a date. 2015年度 is a budget's year, and 年级 a class: those are words.
const date =
  /(?<before>自从|自|从|從|在|于|於|截至)?(?<date>(?<!\d)\d{3}0年代|(?<!\d)\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号號])?)?(?![度代级級])|(?<!\d)\d{1,2}月\d{1,2}[日号號]|(?<!\d)\d{4}(?=[至到]\d{4}年)|(?<=[至到])(?:\d{1,2}月)?\d{1,2}[日号號])(?<after>以来|以來|以前|之前|以后|以後|之后|之後|起)?(?:(?:星期|周|礼拜)[一二三四五六日天])?的?/gu;

/**
 * Cuts a stretch of text without spaces at the dates in Chinese that it holds, and at the words beside them that say
 * since, until, before or after, as places in `text`. One stretch where it holds none, or is one.
 */
export function cutAtChineseDates(text: string): readonly Span[] {
  if (!/[年月]|\d[日号號]/u.test(text)) return [{ start: 0, end: text.length }];
  const cuts: Span[] = [];
  let done = 0;
  for (const match of text.matchAll(date)) {
    const { before = '', date: written = '', after = '' } = match.groups ?? {};
    const start = match.index + before.length;
    const end = start + written.length;
    cuts.push({ start: done, end: match.index }, { start: match.index, end: start }, { start, end });
    cuts.push({ start: end, end: end + after.length });
    done = match.index + match[0].length;
  }
  return [...cuts, { start: done, end: text.length }].filter(({ start, end }) => start < end);
}
