import type { FieldOfIndex } from './index-data.ts';
import { narrowed } from './narrowed.ts';

/** The terms of texts, end to end: document by document, in each field by field. */
export interface TermsOfTexts {
  /** By number, with repetition. There may be room beyond the last text's end. */
  readonly terms: Int32Array;
  /** Where each text ends. Room beyond the last text. */
  readonly ends: Int32Array;
  readonly documentCount: number;
  readonly fieldCount: number;
  readonly termCount: number;
}

/**
 * Turns one field round, from documents' terms to terms' documents. A counting sort: how many documents each term has,
 * then where its documents begin, then each into its place.
 */
export function invert(texts: TermsOfTexts, field: number): Omit<FieldOfIndex, 'name' | 'boost'> {
  const starts = countDocuments(texts, field);
  for (let term = 0; term < texts.termCount; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  return { lengths: lengthsOf(texts, field), starts, ...placePostings(texts, field, starts) };
}

function lengthsOf({ ends, documentCount, fieldCount }: TermsOfTexts, field: number): Uint32Array {
  const lengths = new Uint32Array(documentCount);
  for (let document = 0, text = field; document < documentCount; document += 1, text += fieldCount)
    lengths[document] = (ends[text] as number) - (ends[text - 1] ?? 0);
  return lengths;
}

/** In how many documents each term is, one place later than its own. */
function countDocuments(
  { terms, ends, documentCount, fieldCount, termCount }: TermsOfTexts,
  field: number,
): Uint32Array {
  const counts = new Uint32Array(termCount + 1);
  // By term, one more than the document that it was last met in: within one it is counted once.
  const met = new Int32Array(termCount);
  for (let document = 0, text = field; document < documentCount; document += 1, text += fieldCount) {
    const end = ends[text] as number;
    for (let at = text === 0 ? 0 : (ends[text - 1] as number); at < end; at += 1) {
      const term = terms[at] as number;
      if (met[term] === document + 1) continue;
      met[term] = document + 1;
      counts[term + 1] = (counts[term + 1] as number) + 1;
    }
  }
  return counts;
}

function placePostings(
  { terms, ends, documentCount, fieldCount, termCount }: TermsOfTexts,
  field: number,
  starts: Uint32Array,
): Pick<FieldOfIndex, 'documents' | 'frequencies'> {
  const documents = new Uint32Array(starts[termCount] as number);
  const frequencies = new Uint32Array(documents.length);
  // By term, where its next posting belongs.
  const places = Int32Array.from(starts);
  for (let document = 0, text = field; document < documentCount; document += 1, text += fieldCount) {
    const end = ends[text] as number;
    for (let at = text === 0 ? 0 : (ends[text - 1] as number); at < end; at += 1) {
      const term = terms[at] as number;
      const place = places[term] as number;
      const isNew = place === starts[term] || documents[place - 1] !== document;
      if (isNew) {
        documents[place] = document;
        frequencies[place] = 1;
        places[term] = place + 1;
      } else frequencies[place - 1] = (frequencies[place - 1] as number) + 1;
    }
  }
  return { documents, frequencies: narrowed(frequencies) };
}
