import type { FieldOfIndex, IndexData, TermList } from './index-data.ts';

// A function takes only so many arguments.
const pieceUnits = 4096;

/** The text of some UTF-16 units. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += pieceUnits)
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + pieceUnits)));
  return text;
}

/** A term by its number. */
export function termText({ units, starts }: TermList, term: number): string {
  return textOf(units, starts[term] as number, starts[term + 1] as number);
}

/** In how many documents a term occurs, a document counted once for each field that has it, as Lunr counts. */
export function documentFrequency({ fields }: IndexData, term: number): number {
  let found = 0;
  for (const { starts } of fields) found += (starts[term + 1] as number) - (starts[term] as number);
  return found;
}

/** How often some terms occur in some fields: the documents that have them, each counted for each term and field. */
export function countPostings({ fields }: IndexData, terms: Uint32Array, numbers: readonly number[]): number {
  let count = 0;
  for (const number of numbers) {
    const starts = fields[number]?.starts ?? new Uint32Array(0);
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] as number;
      count += (starts[term + 1] as number) - (starts[term] as number);
    }
  }
  return count;
}

/** Sets bits for the documents that have any of the terms in any of the fields, by the fields' numbers. */
export function markDocuments(
  data: IndexData,
  terms: Uint32Array,
  fields: readonly number[],
  into: Uint8Array,
  bits: number,
): void {
  for (const field of fields) {
    const postings = data.fields[field];
    if (!postings) throw new RangeError(`${field} is the number of no field; there are ${data.fields.length}.`);
    for (const term of terms) markPostings(postings, term, into, bits);
  }
}

function markPostings({ starts, documents }: FieldOfIndex, term: number, into: Uint8Array, bits: number): void {
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) {
    const document = documents[at] as number;
    into[document] = (into[document] as number) | bits;
  }
}

/** Whether a term occurs in a field of a document. */
export function hasPosting({ starts, documents }: FieldOfIndex, term: number, document: number): boolean {
  let low = starts[term] as number;
  const end = starts[term + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return low < end && documents[low] === document;
}
