import { fold, stem, type Token, tokenize } from './analyzer.ts';
import type { WordQuery } from './word-query.ts';

/** A stretch of text to mark, in UTF-16 units, end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A text with the stretches that a query found in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Finds in texts what a query looks for; made once for a query, used for every text on screen. */
export type Marker = (text: string) => readonly Mark[];

/** The marker of a query. */
export function createMarker(query: WordQuery): Marker {
  const stems = new Set([...query.words, ...(query.prefix === undefined ? [] : [query.prefix])].map(stem));
  const matches = (word: string): boolean =>
    stems.has(stem(word)) || (query.prefix !== undefined && word.startsWith(query.prefix));
  return (text) =>
    tokenize(text).flatMap((token) => {
      if (token.kind === 'run') return marksInRun(token, query.runs);
      return matches(token.text) ? [{ start: token.start, end: token.end }] : [];
    });
}

function marksInRun(token: Token, runs: readonly string[]): Mark[] {
  // Where folding changes a run's length, places in it are no places in the text: the whole run is marked then.
  const isSameLength = token.text.length === token.end - token.start;
  const found = runs.flatMap((run) =>
    isSameLength ? occurrences(token, run) : token.text.includes(run) ? [token] : [],
  );
  return mergeMarks(found.map(({ start, end }) => ({ start, end })));
}

function occurrences(token: Token, run: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = token.text.indexOf(run); at >= 0; at = token.text.indexOf(run, at + run.length)) {
    marks.push({ start: token.start + at, end: token.start + at + run.length });
  }
  return marks;
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else merged.push(mark);
  }
  return merged;
}

/** A text whole, with its marks. */
export function markText(text: string, marker: Marker | undefined): MarkedText {
  return { text, marks: marker?.(text) ?? [] };
}

/** An event's searched texts folded into one, in which a run of characters can be looked for as a substring. */
export function foldedText(texts: readonly string[]): string {
  return fold(texts.join('\n'));
}
