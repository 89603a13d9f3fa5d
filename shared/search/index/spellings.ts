import { enlarged } from './enlarged.ts';
import type { TermList } from './index-data.ts';

/** Spellings by number, in order of first occurrence. To look one up makes no string: they are UTF-16 units in one pool. */
export interface Spellings {
  readonly count: number;
  /**
   * The number of the spelling that lies in `source` from `start` up to `end`, and whose `sumOf` is that. A new one is
   * copied and gets the next number.
   */
  numberOf(source: Uint16Array, start: number, end: number, sum: number): number;
  /** All of them, in arrays of their own. */
  toList(): TermList;
}

const firstRoom = 1024;

/**
 * Where the sums of spellings begin. Another number in each process: nobody can write an archive whose words all have
 * one sum, and so be slow to tell apart.
 */
export const firstSum = Math.floor(Math.random() * 0x1_0000_0000) | 0;

/** A spelling's sum with one more unit: the step of FNV-1a, a unit for a byte. */
export function nextSum(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, 0x01000193);
}

/** The sum of the spelling that lies in `source` from `start` up to `end`. */
export function sumOf(source: Uint16Array, start: number, end: number): number {
  let sum = firstSum;
  for (let at = start; at < end; at += 1) sum = nextSum(sum, source[at] as number);
  return sum;
}

/** A table of no spelling yet. */
export function createSpellings(): Spellings {
  let count = 0;
  let units = new Uint16Array(firstRoom);
  let starts = new Int32Array(firstRoom);
  let slots = createSlots(firstRoom);

  const add = (source: Uint16Array, start: number, end: number, sum: number): void => {
    const at = starts[count] as number;
    const unitCount = at + end - start;
    if (units.length < unitCount) units = enlarged(units, unitCount);
    if (starts.length < count + 2) starts = enlarged(starts, count + 2);
    // A loop is quicker than a view and a copy: spellings are short.
    for (let from = start, to = at; from < end; from += 1, to += 1) units[to] = source[from] as number;
    starts[count + 1] = unitCount;
    count += 1;
    putIntoSlot(slots, sum, count);
    if (count * 4 > slots.length) slots = moreSlots(slots);
  };

  return {
    get count() {
      return count;
    },
    numberOf(source, start, end, sum) {
      const table = slots;
      const last = table.length - 2;
      for (let slot = firstSlot(sum, last); ; slot = (slot + 2) & last) {
        const entry = table[slot + 1] as number;
        if (entry === 0) break;
        if (table[slot] !== sum) continue;
        const first = starts[entry - 1] as number;
        if ((starts[entry] as number) - first === end - start && isSame(units, first, source, start, end))
          return entry - 1;
      }
      add(source, start, end, sum);
      return count - 1;
    },
    toList: () => ({
      count,
      units: units.slice(0, starts[count]),
      starts: Uint32Array.from(starts.subarray(0, count + 1)),
    }),
  };
}

function isSame(units: Uint16Array, first: number, source: Uint16Array, start: number, end: number): boolean {
  for (let at = start, to = first; at < end; at += 1, to += 1) if (source[at] !== units[to]) return false;
  return true;
}

/**
 * Slots for spellings, by open addressing: each is a spelling's sum and its number plus one, side by side because they
 * are read together. It lies in the first free slot from its sum on; 0 for the number is free.
 */
function createSlots(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count * 2);
}

function moreSlots(slots: Int32Array): Int32Array<ArrayBuffer> {
  const more = createSlots(slots.length);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const entry = slots[slot + 1] as number;
    if (entry !== 0) putIntoSlot(more, slots[slot] as number, entry);
  }
  return more;
}

function putIntoSlot(slots: Int32Array, sum: number, entry: number): void {
  const last = slots.length - 2;
  let slot = firstSlot(sum, last);
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = sum;
  slots[slot + 1] = entry;
}

// The upper bits of such a sum are the better mixed ones: they are folded into the lower, which choose the slot.
function firstSlot(sum: number, last: number): number {
  return ((sum ^ (sum >>> 15)) << 1) & last;
}
