import { frequenciesUpTo, greatestIn, widened } from './frequencies.ts';
import type { FieldOfIndex } from './index-data.ts';

/** Terms of some documents that follow one another, end to end: document by document, in each field by field. */
export interface TermsOfDocuments {
  /** By number, with repetition. */
  readonly terms: Int32Array;
  /** Where the terms of each text end. */
  readonly ends: Int32Array;
}

/** The terms of all documents, in pieces, and how many fields and different terms there are. */
export interface TermsOfTexts {
  readonly pieces: readonly TermsOfDocuments[];
  readonly fieldCount: number;
  readonly termCount: number;
}

/** One field's lengths by document and postings by term. */
export type Postings = Omit<FieldOfIndex, 'name' | 'boost'>;

/**
 * Turns the fields round, one after the other, from documents' terms to terms' documents. A counting sort: how many
 * documents each term has, then where its documents begin, then each into its place.
 */
export function invert(texts: TermsOfTexts): Postings[] {
  // By term two numbers that are always wanted together: the document that it was last met in, counted from 1, and how
  // many documents have it, or where its next posting belongs.
  const met = new Int32Array(texts.termCount * 2);
  return Array.from({ length: texts.fieldCount }, (_, field) => {
    const starts = countDocuments(texts, field, met.fill(0));
    return {
      lengths: lengthsOf(texts, field),
      starts,
      ...placePostings(texts, field, met, starts[texts.termCount] as number),
    };
  });
}

function lengthsOf({ pieces, fieldCount }: TermsOfTexts, field: number): Uint32Array {
  const lengths = new Uint32Array(pieces.reduce((sum, { ends }) => sum + ends.length / fieldCount, 0));
  let document = 0;
  for (const { ends } of pieces) {
    for (let text = field; text < ends.length; text += fieldCount, document += 1)
      lengths[document] = (ends[text] as number) - startOf(ends, text);
  }
  return lengths;
}

function startOf(ends: Int32Array, text: number): number {
  return text === 0 ? 0 : (ends[text - 1] as number);
}

/** Where each term's postings begin, and one entry more. Leaves every term as met in no document, and its first place. */
function countDocuments({ pieces, fieldCount, termCount }: TermsOfTexts, field: number, met: Int32Array): Uint32Array {
  let document = 0;
  for (const { terms, ends } of pieces) {
    for (let text = field; text < ends.length; text += fieldCount) {
      document += 1;
      const end = ends[text] as number;
      for (let at = startOf(ends, text); at < end; at += 1) {
        const own = (terms[at] as number) * 2;
        if (met[own] === document) continue;
        met[own] = document;
        met[own + 1] = (met[own + 1] as number) + 1;
      }
    }
  }
  const starts = new Uint32Array(termCount + 1);
  let start = 0;
  for (let term = 0; term < termCount; term += 1) {
    const count = met[term * 2 + 1] as number;
    met[term * 2] = 0;
    met[term * 2 + 1] = start;
    start += count;
    starts[term + 1] = start;
  }
  return starts;
}

function placePostings(
  { pieces, fieldCount }: TermsOfTexts,
  field: number,
  met: Int32Array,
  postings: number,
): Pick<FieldOfIndex, 'documents' | 'frequencies'> {
  const documents = new Uint32Array(postings);
  let frequencies = frequenciesUpTo(1, postings);
  let greatest = greatestIn(frequencies);
  let document = 0;
  for (const { terms, ends } of pieces) {
    for (let text = field; text < ends.length; text += fieldCount) {
      document += 1;
      const end = ends[text] as number;
      for (let at = startOf(ends, text); at < end; at += 1) {
        const own = (terms[at] as number) * 2;
        const place = met[own + 1] as number;
        if (met[own] !== document) {
          met[own] = document;
          met[own + 1] = place + 1;
          documents[place] = document - 1;
          frequencies[place] = 1;
          continue;
        }
        const frequency = (frequencies[place - 1] as number) + 1;
        if (frequency > greatest) {
          frequencies = widened(frequencies);
          greatest = greatestIn(frequencies);
        }
        frequencies[place - 1] = frequency;
      }
    }
  }
  return { documents, frequencies };
}
