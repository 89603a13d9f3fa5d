/** A Markdown link: its text as it stands, and what it leads to. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/**
 * The link that a text wholly is, `[text](target)`. The target is found from the right, because the texts of news hold
 * brackets of their own, unescaped: `[A [http:--host label]date=… ](/news/…)`.
 */
export function wholeLink(text: string): Link | undefined {
  if (!text.startsWith('[') || !text.endsWith(')')) return undefined;
  const middle = text.lastIndexOf('](');
  return middle < 0 ? undefined : { text: text.slice(1, middle).trim(), target: text.slice(middle + 2, -1).trim() };
}

/** The content of a text that is wholly in underscores: `_Context: Syria_`. */
export function wholeNote(text: string): string | undefined {
  return text.length > 2 && text.startsWith('_') && text.endsWith('_') ? text.slice(1, -1).trim() : undefined;
}

const noteOpening = 60;

/**
 * A link with an optional note behind it, `[text](target) _note_`. The note may hold underscores and brackets: of the
 * places where it may begin, the rightmost is taken whose note is one that the caller expects, else the rightmost.
 * `isExpected` is given the opening of a note, at most 60 characters.
 */
export function linkWithNote(
  text: string,
  isExpected: (opening: string) => boolean,
): { readonly link: Link; readonly note?: string } | undefined {
  if (!text.endsWith('_')) return withoutNote(text);
  let fallback = -1;
  for (let start = noteStart(text, text.length - 1); start > 0; start = noteStart(text, start)) {
    if (isExpected(text.slice(start + 1, start + noteOpening).trimStart())) return splitAt(text, start);
    if (fallback < 0) fallback = start;
  }
  return fallback > 0 ? splitAt(text, fallback) : undefined;
}

function withoutNote(text: string): { readonly link: Link } | undefined {
  const link = wholeLink(text);
  return link && { link };
}

function splitAt(text: string, start: number): { readonly link: Link; readonly note: string } | undefined {
  const link = wholeLink(text.slice(0, start).trimEnd());
  return link && { link, note: text.slice(start + 1, -1).trim() };
}

/** The next underscore to the left that follows a closing bracket, or -1. */
function noteStart(text: string, before: number): number {
  for (let at = text.lastIndexOf('_', before - 1); at > 0; at = text.lastIndexOf('_', at - 1)) {
    let previous = at - 1;
    while (text[previous] === ' ') previous -= 1;
    if (text[previous] === ')') return at;
  }
  return -1;
}

/** The links that stand in a row on one line, and what of the line belongs to none of them. */
export interface LinkRow {
  readonly links: readonly Link[];
  readonly rest: string;
}

const betweenLinks = /\)[\s,，、;；|]*\[/;

/** Reads `[A](one) [B](two)`. A link's address ends at its last bracket before the next link begins. */
export function linksInRow(text: string): LinkRow {
  const links: Link[] = [];
  const open = text.indexOf('[');
  const rest = [open < 0 ? text : text.slice(0, open)];
  let start = open;
  while (start >= 0) {
    const middle = text.indexOf('](', start);
    if (middle < 0) break;
    const following = text.indexOf('](', middle + 2);
    const region = text.slice(middle + 2, following < 0 ? text.length : following);
    const gap = following < 0 ? null : betweenLinks.exec(region);
    const close = gap ? gap.index : region.lastIndexOf(')');
    if (close < 0) break;
    links.push({ text: text.slice(start + 1, middle).trim(), target: region.slice(0, close).trim() });
    start = gap ? middle + 2 + gap.index + gap[0].length - 1 : -1;
    if (!gap) rest.push(text.slice(middle + 3 + close));
  }
  if (start >= 0) rest.push(text.slice(start));
  return { links, rest: rest.join('').trim() };
}
