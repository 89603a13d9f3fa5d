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

/** In how many documents each term occurs, a document counted once for each field that has the term, as Lunr counts. */
export function documentFrequencies({ fields, terms }: IndexData): Uint32Array {
  const found = new Uint32Array(terms.count);
  for (const { starts } of fields) {
    for (let term = 0; term < found.length; term += 1)
      found[term] = (found[term] as number) + (starts[term + 1] as number) - (starts[term] as number);
  }
  return found;
}

// So many terms lie all over the index: it is quicker to go through them in the order in which it has them.
const manyTerms = 256;

/** Sets bits for the documents that have any of the terms in any of the fields, by the fields' numbers. */
export function markDocuments(
  data: IndexData,
  terms: Uint32Array,
  fields: readonly number[],
  into: Uint8Array,
  bits: number,
): void {
  const inOrder = terms.length > manyTerms ? ascending(terms, data.terms.count) : terms;
  for (const field of fields) {
    const postings = data.fields[field];
    if (!postings) throw new RangeError(`${field} is the number of no field; there are ${data.fields.length}.`);
    for (let at = 0; at < inOrder.length; at += 1) markPostings(postings, inOrder[at] as number, into, bits);
  }
}

function ascending(terms: Uint32Array, count: number): Uint32Array {
  const isThere = new Uint8Array(count);
  for (let at = 0; at < terms.length; at += 1) isThere[terms[at] as number] = 1;
  const found = new Uint32Array(terms.length);
  let end = 0;
  for (let term = 0; term < count; term += 1) {
    if (isThere[term] === 0) continue;
    found[end] = term;
    end += 1;
  }
  return found.subarray(0, end);
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
