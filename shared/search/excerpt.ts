import { type Mark, type MarkedText, type Marker, markText } from './marks.ts';

const ellipsis = '… ';

/**
 * The stretch of a text of about that many UTF-16 units that shows most of what a query found; its beginning where
 * nothing was found.
 */
export function excerpt(text: string, marker: Marker | undefined, length: number): MarkedText {
  if (text.length <= length) return markText(text, marker);
  const marks = marker?.(text) ?? [];
  const start = wordStart(text, Math.max(0, bestStart(marks, length) - Math.floor(length / 6)));
  const end = wordEnd(text, Math.min(text.length, start + length));
  const lead = start > 0 ? ellipsis : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end).trimEnd()}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

// The mark from which a window of that length holds most marks.
function bestStart(marks: readonly Mark[], length: number): number {
  let best = { start: 0, count: 0 };
  let last = 0;
  for (const [first, mark] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? 0) <= mark.start + length) last += 1;
    if (last - first > best.count) best = { start: mark.start, count: last - first };
  }
  return best.start;
}

const reach = 24;

// Cuts fall on white space where there is some near by; text without spaces is cut where it stands, never inside a pair.
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  for (let place = at; place < Math.min(text.length, at + reach); place += 1)
    if (/\s/.test(text[place] ?? '')) return place + 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let place = at; place > at - reach; place -= 1) if (/\s/.test(text[place] ?? '')) return place;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
