import type { FieldOfIndex, IndexData } from './index-data.ts';
import type { Matches, Scratch } from './matching.ts';
import { documentFrequency } from './postings.ts';

// Lunr's own, from the builder's defaults.
const k1 = 1.2;
const b = 0.75;

/** What the score of a term in a field is made of, by field. */
export interface FieldScoring {
  readonly field: FieldOfIndex;
  /** Lunr takes a boost of 0 for none. */
  readonly boost: number;
  /** The part of the score's divisor that depends on the length of a document's field, by that length. */
  readonly norms: Float64Array;
}

/** The scoring of all fields. Lengths are averaged over all documents, also those that lack the field. */
export function fieldScorings({ fields, documents }: IndexData): FieldScoring[] {
  return fields.map((field) => {
    let longest = 0;
    let total = 0;
    for (const length of field.lengths) {
      total += length;
      if (length > longest) longest = length;
    }
    const average = total / documents;
    const norms = new Float64Array(longest + 1);
    for (let length = 0; length <= longest; length += 1) norms[length] = k1 * (1 - b + b * (length / average));
    return { field, boost: field.boost || 1, norms };
  });
}

/**
 * The scores of what was found, in the order of the hits; leaves the scratch empty. Of each field in which a document
 * matched the part is its dot product by the length of the query's vector, and the parts are added up in the order in
 * which the fields first matched: a sum of more than two depends on it.
 */
export function scoresOf(
  data: IndexData,
  scorings: readonly FieldScoring[],
  { hits, vectors }: Matches,
  { matched, dots }: Scratch,
): Float64Array {
  const squares = new Float64Array(scorings.length);
  for (const slot of vectors.ascending) {
    const term = vectors.terms[slot] as number;
    const idf = inverseDocumentFrequency(data, term);
    for (const [field, scoring] of scorings.entries()) {
      if (((vectors.fields[slot] as number) & (1 << field)) === 0) continue;
      const weight = vectors.weights[slot * scorings.length + field] as number;
      squares[field] = (squares[field] as number) + weight * weight;
      addToDots(scoring, term, idf, weight, matched, dots[field] as Float64Array);
    }
  }
  const magnitudes = squares.map(Math.sqrt);
  const scores = new Float64Array(hits.length);
  for (let index = 0; index < hits.length; index += 1) {
    const document = hits[index] as number;
    const fields = (matched[document] as number) >>> 8;
    let score = 0;
    for (let shift = 3 * (bitsIn((matched[document] as number) & 0xff) - 1); shift >= 0; shift -= 3) {
      const field = (fields >>> shift) & 7;
      const dotsOfField = dots[field] as Float64Array;
      score += (dotsOfField[document] as number) / (magnitudes[field] as number) || 0;
      dotsOfField[document] = 0;
    }
    scores[index] = score;
    matched[document] = 0;
  }
  return scores;
}

function bitsIn(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55);
  const quarters = (pairs & 0x33) + ((pairs >>> 2) & 0x33);
  return (quarters + (quarters >>> 4)) & 0x0f;
}

/** How much a term tells. */
function inverseDocumentFrequency(data: IndexData, term: number): number {
  const found = documentFrequency(data, term);
  return Math.log(1 + Math.abs((data.documents - found + 0.5) / (found + 0.5)));
}

/** Adds a term's part to the dot products of the documents that were matched. */
function addToDots(
  { field, boost, norms }: FieldScoring,
  term: number,
  idf: number,
  weight: number,
  matched: Uint32Array,
  dots: Float64Array,
): void {
  const { documents, frequencies, lengths, starts } = field;
  const end = starts[term + 1] as number;
  for (let at = starts[term] as number; at < end; at += 1) {
    const document = documents[at] as number;
    if (matched[document] === 0) continue;
    const frequency = frequencies[at] as number;
    const norm = norms[lengths[document] as number] as number;
    const score = ((idf * ((k1 + 1) * frequency)) / (norm + frequency)) * boost;
    dots[document] = (dots[document] as number) + weight * (Math.round(score * 1000) / 1000);
  }
}
