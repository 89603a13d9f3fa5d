import { createFinder, type Sought } from './finder.ts';
import type { NewsAnalyzer } from './news-analyzer.ts';
import { readPlaces } from './places.ts';

/** A stretch of text to mark, in UTF-16 units, end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A text with the stretches that a query found in it: in order, apart from each other. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A stretch that was found, and by which of the things sought: its place among them. */
export interface Found extends Mark {
  readonly of: number;
}

/** Finds in texts what a query looks for, by start; made once for a query, used for every text on screen. */
export type Marker = (text: string) => readonly Found[];

// A pasted page is cut, not refused: so many show where it is found.
const mostSought = 64;

/** The marker of what a query looks for. Marks whole words in any of their forms, accents and all, without possessives. */
export function createMarker(sought: readonly Sought[], analyzer: NewsAnalyzer): Marker {
  const finders = sought.slice(0, mostSought).map((one) => createFinder(one, analyzer));
  return (text) => {
    const found = readPlaces(text).ways.flatMap((places) =>
      finders.flatMap((finder, of) =>
        finder(places).map(({ from, to }) => ({ start: places[from]?.start ?? 0, end: places[to - 1]?.end ?? 0, of })),
      ),
    );
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** A text whole, with its marks. */
export function markText(text: string, marker: Marker | undefined): MarkedText {
  return { text, marks: mergeMarks(marker?.(text) ?? []) };
}

/** The stretches that some cover together; they are given by start. What only touches is one as well. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const { start, end } of marks) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
