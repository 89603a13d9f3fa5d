import type { TermList } from './index-data.ts';
import { textOf } from './postings.ts';
import { sortedTerms } from './sorted-terms.ts';

/** All terms in the order of their UTF-16 units. A term's place is its position in this order; its number is Lunr's. */
export interface Dictionary {
  readonly count: number;
  /** The number of the term at each place. */
  readonly numbers: Uint32Array;
  /** UTF-16 units of all terms by place, end to end. */
  readonly units: Uint16Array;
  /** Where the term at each place begins in `units`; one more entry than terms. */
  readonly starts: Uint32Array;
  /** How many units the term at each place shares with the one before it. */
  readonly shared: Uint32Array;
  /** For each place the next one whose term shares fewer units with the one before it than the term here does; made when it is asked for. */
  readonly nextLess: Uint32Array;
  /** Units of the longest term. */
  readonly longest: number;
  /** All terms by place, end to end, for the search of strings that is built into the language; made when it is asked for. */
  readonly text: string;
}

/** The dictionary of a list of terms, none of which may occur twice. */
export function createDictionary(terms: TermList): Dictionary {
  const numbers = sortedTerms(terms);
  const { count } = terms;
  const units = new Uint16Array(terms.starts[count] ?? 0);
  const starts = new Uint32Array(count + 1);
  const shared = new Uint32Array(count);
  let longest = 0;
  for (let place = 0, end = 0; place < count; place += 1) {
    const term = numbers[place] as number;
    const from = terms.starts[term] as number;
    const length = (terms.starts[term + 1] as number) - from;
    for (let at = 0; at < length; at += 1) units[end + at] = terms.units[from + at] as number;
    end += length;
    starts[place + 1] = end;
    longest = Math.max(longest, length);
    if (place > 0) shared[place] = sharedUnits(units, starts, place);
  }
  let text: string | undefined;
  let nextLess: Uint32Array | undefined;
  return {
    count,
    numbers,
    units,
    starts,
    shared,
    longest,
    get nextLess() {
      nextLess ??= nextLessOf(shared);
      return nextLess;
    },
    get text() {
      text ??= textOf(units, 0, units.length);
      return text;
    },
  };
}

/** The places of the terms in which a text occurs, ascending. A text is expected, not an empty one. */
export function placesWith({ count, starts, text: whole }: Dictionary, text: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at)) {
    place = firstFrom(place, count, (other) => (starts[other + 1] as number) > at);
    const end = starts[place + 1] as number;
    if (at + text.length <= end) {
      places.push(place);
      at = end;
    } else at += 1;
  }
  return places;
}

function sharedUnits(units: Uint16Array, starts: Uint32Array, place: number): number {
  const before = starts[place - 1] as number;
  const start = starts[place] as number;
  const most = Math.min(start - before, (starts[place + 1] as number) - start);
  let length = 0;
  while (length < most && units[before + length] === units[start + length]) length += 1;
  return length;
}

function nextLessOf(shared: Uint32Array): Uint32Array {
  const { length } = shared;
  const nextLess = new Uint32Array(length);
  for (let place = length - 1; place >= 0; place -= 1) {
    let next = place + 1;
    while (next < length && (shared[next] as number) >= (shared[place] as number)) next = nextLess[next] as number;
    nextLess[place] = next;
  }
  return nextLess;
}

/** The first place whose term is not before a text in the order; the number of terms when there is none. */
export function placeOf(dictionary: Dictionary, text: string): number {
  return firstPlace(dictionary, (place) => compareWith(dictionary, place, text, text.length + 1) >= 0);
}

/** The first place whose term is after all that begin with a text; the number of terms when there is none. */
export function placeAfter(dictionary: Dictionary, text: string): number {
  return firstPlace(dictionary, (place) => compareWith(dictionary, place, text, text.length) > 0);
}

/** The number of a term; undefined for a text that is none. */
export function termNumber(dictionary: Dictionary, text: string): number | undefined {
  const place = placeOf(dictionary, text);
  const isFound = place < dictionary.count && compareWith(dictionary, place, text, text.length + 1) === 0;
  return isFound ? dictionary.numbers[place] : undefined;
}

function firstPlace({ count }: Dictionary, isThere: (place: number) => boolean): number {
  return firstFrom(0, count, isThere);
}

function firstFrom(from: number, to: number, isThere: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Compares the first so many units of a term with a text. */
function compareWith({ units, starts }: Dictionary, place: number, text: string, most: number): number {
  const start = starts[place] as number;
  const length = Math.min(most, (starts[place + 1] as number) - start);
  const both = Math.min(length, text.length);
  for (let at = 0; at < both; at += 1) {
    const difference = (units[start + at] as number) - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}
