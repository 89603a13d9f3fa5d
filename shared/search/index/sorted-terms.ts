import type { TermList } from './index-data.ts';

const fewTerms = 12;

/**
 * The numbers of all terms in the order of their UTF-16 units, which is the order of Array.prototype.sort. A quicksort
 * that looks at one unit of the terms at a time, so that no string is made and no shared beginning is read twice.
 */
export function sortedTerms(terms: TermList): Uint32Array {
  const order = new Uint32Array(terms.count);
  for (let term = 0; term < order.length; term += 1) order[term] = term;
  // Ranges yet to be sorted, each as its first place, its end, and how many units all of its terms share.
  const open = [0, order.length, 0];
  while (open.length > 0) {
    const depth = open.pop() ?? 0;
    const end = open.pop() ?? 0;
    const start = open.pop() ?? 0;
    if (end - start <= fewTerms) sortFew(terms, order, start, end, depth);
    else partition(terms, order, start, end, depth, open);
  }
  return order;
}

/** The unit of a term at a depth, counted from 1; 0 past its end. */
function unitAt({ units, starts }: TermList, term: number, depth: number): number {
  const at = (starts[term] as number) + depth;
  return at < (starts[term + 1] as number) ? (units[at] as number) + 1 : 0;
}

function partition(
  terms: TermList,
  order: Uint32Array,
  start: number,
  end: number,
  depth: number,
  open: number[],
): void {
  const unit = (place: number): number => unitAt(terms, order[place] as number, depth);
  const pivot = middleOf(unit(start), unit((start + end) >>> 1), unit(end - 1));
  let low = start;
  let high = end;
  for (let place = start; place < high; ) {
    const found = unit(place);
    if (found < pivot) {
      swap(order, place, low);
      low += 1;
      place += 1;
    } else if (found > pivot) {
      high -= 1;
      swap(order, place, high);
    } else place += 1;
  }
  open.push(start, low, depth, high, end, depth);
  // All terms that end here are one and the same.
  if (pivot > 0) open.push(low, high, depth + 1);
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(order: Uint32Array, one: number, other: number): void {
  const kept = order[one] as number;
  order[one] = order[other] as number;
  order[other] = kept;
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
