import type { TermList } from './index-data.ts';

const fewTerms = 12;

interface Sorting {
  readonly terms: TermList;
  readonly order: Uint32Array;
  /** By place in the order: the term's unit at the depth that its range is sorted by. */
  readonly keys: Uint32Array;
  /** Ranges yet to be sorted, each as its first place, its end, and how many units all of its terms share. */
  readonly open: number[];
}

/**
 * The numbers of all terms in the order of their UTF-16 units, which is the order of Array.prototype.sort. A quicksort
 * that looks at one unit of the terms at a time, so that no string is made and no shared beginning is read twice.
 */
export function sortedTerms(terms: TermList): Uint32Array {
  const order = new Uint32Array(terms.count);
  for (let term = 0; term < order.length; term += 1) order[term] = term;
  const sorting = { terms, order, keys: new Uint32Array(terms.count), open: [] };
  sortRange(sorting, 0, terms.count, 0);
  return order;
}

function sortRange(sorting: Sorting, from: number, to: number, shared: number): void {
  const { terms, order, open } = sorting;
  open.push(from, to, shared);
  while (open.length > 0) {
    const depth = open.pop() as number;
    const end = open.pop() as number;
    const start = open.pop() as number;
    if (end - start <= fewTerms) sortFew(terms, order, start, end, depth);
    else {
      readKeys(sorting, start, end, depth);
      sortByKey(sorting, start, end, depth);
    }
  }
}

function readKeys({ terms, order, keys }: Sorting, start: number, end: number, depth: number): void {
  for (let place = start; place < end; place += 1) keys[place] = unitAt(terms, order[place] as number, depth);
}

/** Sorts a range by its keys, and opens each part of it whose terms have the same key and do not end with it. */
function sortByKey(sorting: Sorting, from: number, to: number, depth: number): void {
  const { order, keys, open } = sorting;
  const parts = [from, to];
  while (parts.length > 0) {
    const end = parts.pop() as number;
    const start = parts.pop() as number;
    if (end - start < 1) continue;
    const pivot = middleOf(keys[start] as number, keys[(start + end) >>> 1] as number, keys[end - 1] as number);
    let low = start;
    let high = end;
    for (let place = start; place < high; ) {
      const key = keys[place] as number;
      if (key < pivot) {
        swap(order, place, low);
        swap(keys, place, low);
        low += 1;
        place += 1;
      } else if (key > pivot) {
        high -= 1;
        swap(order, place, high);
        swap(keys, place, high);
      } else place += 1;
    }
    parts.push(start, low, high, end);
    // All terms that end here are one and the same.
    if (pivot > 0) open.push(low, high, depth + 1);
  }
}

/** The unit of a term at a depth, counted from 1; 0 past its end. */
function unitAt({ units, starts }: TermList, term: number, depth: number): number {
  const at = (starts[term] as number) + depth;
  return at < (starts[term + 1] as number) ? (units[at] as number) + 1 : 0;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(values: Uint32Array, one: number, other: number): void {
  const kept = values[one] as number;
  values[one] = values[other] as number;
  values[other] = kept;
}

function sortFew(terms: TermList, order: Uint32Array, start: number, end: number, depth: number): void {
  for (let place = start + 1; place < end; place += 1) {
    const term = order[place] as number;
    let hole = place;
    while (hole > start && isBefore(terms, term, order[hole - 1] as number, depth)) {
      order[hole] = order[hole - 1] as number;
      hole -= 1;
    }
    order[hole] = term;
  }
}

function isBefore(terms: TermList, one: number, other: number, depth: number): boolean {
  for (let at = depth; ; at += 1) {
    const unit = unitAt(terms, one, at);
    const otherUnit = unitAt(terms, other, at);
    if (unit !== otherUnit || unit === 0) return unit < otherUnit;
  }
}
