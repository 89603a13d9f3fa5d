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
  /** All of them, or those of some numbers in their order, in arrays of their own. */
  toList(chosen?: Int32Array): TermList;
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
  let slots = new Int32Array(firstRoom);

  const add = (source: Uint16Array, start: number, end: number, sum: number): void => {
    const at = starts[count] as number;
    const unitCount = at + end - start;
    if (units.length < unitCount) units = enlarged(units, unitCount);
    if (starts.length < count + 2) starts = enlarged(starts, count + 2);
    // A loop is quicker than a view and a copy: spellings are short.
    for (let from = start, to = at; from < end; from += 1, to += 1) units[to] = source[from] as number;
    starts[count + 1] = unitCount;
    count += 1;
    if (count * 2 > slots.length) slots = slotsOf(units, starts, count, slots.length * 2);
    else putIntoSlot(slots, sum, count);
  };

  return {
    get count() {
      return count;
    },
    numberOf(source, start, end, sum) {
      const table = slots;
      const last = table.length - 1;
      const mark = sum & ~last;
      for (let slot = firstSlot(sum, last); ; slot = (slot + 1) & last) {
        const content = table[slot] as number;
        if (content === 0) break;
        if ((content & ~last) !== mark) continue;
        const number = (content & last) - 1;
        const first = starts[number] as number;
        const isSameLength = (starts[number + 1] as number) - first === end - start;
        if (isSameLength && isSame(units, first, source, start, end)) return number;
      }
      add(source, start, end, sum);
      return count - 1;
    },
    toList: (chosen) =>
      chosen
        ? listOf(units, starts, chosen)
        : { count, units: units.slice(0, starts[count]), starts: Uint32Array.from(starts.subarray(0, count + 1)) },
  };
}

function listOf(units: Uint16Array, starts: Int32Array, chosen: Int32Array): TermList {
  const ownStarts = new Uint32Array(chosen.length + 1);
  for (let place = 0; place < chosen.length; place += 1) {
    const number = chosen[place] as number;
    ownStarts[place + 1] = (ownStarts[place] as number) + (starts[number + 1] as number) - (starts[number] as number);
  }
  const own = new Uint16Array(ownStarts[chosen.length] as number);
  for (let place = 0; place < chosen.length; place += 1) {
    let from = starts[chosen[place] as number] as number;
    for (let to = ownStarts[place] as number; to < (ownStarts[place + 1] as number); to += 1, from += 1)
      own[to] = units[from] as number;
  }
  return { count: chosen.length, units: own, starts: ownStarts };
}

function isSame(units: Uint16Array, first: number, source: Uint16Array, start: number, end: number): boolean {
  for (let at = start, to = first; at < end; at += 1, to += 1) if (source[at] !== units[to]) return false;
  return true;
}

/**
 * Slots for spellings, by open addressing: a spelling lies in the first free slot from the one that its sum gives, as its
 * number plus one. The bits that no number needs hold the same bits of the sum, which tell most others apart: to look a
 * word up is to wait for memory, and so the table is to be small. 0 is free.
 */
function slotsOf(units: Uint16Array, starts: Int32Array, count: number, length: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(length);
  for (let number = 0; number < count; number += 1)
    putIntoSlot(slots, sumOf(units, starts[number] as number, starts[number + 1] as number), number + 1);
  return slots;
}

function putIntoSlot(slots: Int32Array, sum: number, numberPlusOne: number): void {
  const last = slots.length - 1;
  let slot = firstSlot(sum, last);
  while (slots[slot] !== 0) slot = (slot + 1) & last;
  slots[slot] = (sum & ~last) | numberPlusOne;
}

// The upper bits of such a sum are the better mixed ones: they are folded into the lower, which choose the slot.
function firstSlot(sum: number, last: number): number {
  return (sum ^ (sum >>> 15)) & last;
}
