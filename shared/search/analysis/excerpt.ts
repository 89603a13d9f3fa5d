import { type Found, type Mark, type MarkedText, type Marker, markText, mergeMarks } from './marks.ts';

const lead = '… ';
const trail = ' …';

/**
 * The stretch of a text of about that many UTF-16 units that shows most of what a query looks for, where it stands
 * closest; its beginning where nothing was found. Cut between words where it can be, and never inside of what a reader
 * sees as one character.
 */
export function excerpt(text: string, marker: Marker | undefined, length: number): MarkedText {
  if (text.length <= length) return markText(text, marker);
  const found = marker?.(text) ?? [];
  const core = closest(found, length);
  const before = Math.max(0, Math.floor((length - (core.end - core.start)) / 3));
  const latest = text.length - length;
  const start = startOfWord(text, Math.max(0, Math.min(core.start - before, latest)), core.start);
  const end = endOfWord(text, Math.min(text.length, start + length), Math.min(core.end, start + length));
  const shown = text.slice(start, end).trimEnd();
  const shift = (start > 0 ? lead.length : 0) - start;
  return {
    text: `${start > 0 ? lead : ''}${shown}${end < text.length ? trail : ''}`,
    marks: mergeMarks(found).flatMap((mark) => clipped(mark, start, start + shown.length, shift)),
  };
}

function clipped(mark: Mark, start: number, end: number, shift: number): Mark[] {
  const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
  return from < to ? [{ start: from + shift, end: to + shift }] : [];
}

/** The shortest stretch with as many of the things sought as any stretch of that length has; the first of several. */
function closest(found: readonly Found[], length: number): Mark {
  const counts = new Map<number, number>();
  let best = { start: 0, end: 0, distinct: 0 };
  let first = 0;
  for (const last of found) {
    counts.set(last.of, (counts.get(last.of) ?? 0) + 1);
    // What is found again later is not needed here, and what is too far away does not fit.
    for (let one = found[first]; one && one !== last; one = found[first]) {
      if ((counts.get(one.of) ?? 0) === 1 && last.end - one.start <= length) break;
      forget(counts, one.of);
      first += 1;
    }
    const start = found[first]?.start ?? last.start;
    const isBetter =
      counts.size > best.distinct || (counts.size === best.distinct && last.end - start < best.end - best.start);
    if (isBetter) best = { start, end: last.end, distinct: counts.size };
  }
  return best;
}

function forget(counts: Map<number, number>, of: number): void {
  const count = (counts.get(of) ?? 0) - 1;
  if (count > 0) counts.set(of, count);
  else counts.delete(of);
}

// White space is looked for this far; a text without any is cut where it stands.
const reach = 24;
const space = /\s/;
// What belongs to the character before it: accents, vowels of decomposed Korean, joiners, shades of emoji.
const continuing = /^(?:[\p{M}\u1160-\u11ff\p{Emoji_Modifier}]|\u200d)/u;

function startOfWord(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  for (let place = at; place < Math.min(latest, at + reach); place += 1)
    if (space.test(text[place] ?? '') && !isInside(text, place + 1)) return place + 1;
  return startOfCharacter(text, at);
}

function endOfWord(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  for (let place = at; place >= Math.max(earliest, at - reach); place -= 1)
    if (space.test(text[place] ?? '') && !isInside(text, place)) return place;
  return startOfCharacter(text, at);
}

/** The nearest place at or before another that lies between two characters. */
function startOfCharacter(text: string, at: number): number {
  let place = at;
  while (place > 0 && isInside(text, place)) place -= 1;
  return place;
}

function isInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  return text[at - 1] === '\u200d' || continuing.test(text.slice(at, at + 2));
}
