import type { FieldOfIndex, IndexData } from './index-data.ts';
import type { Matches, Scratch } from './matching.ts';
import { documentFrequencies } from './postings.ts';

// Lunr's own, from the builder's defaults.
const k1 = 1.2;
const b = 0.75;

/** What scores are made of: the statistics of an index. */
export interface Scoring {
  readonly documents: number;
  /** By term, as `documentFrequencies` counts. */
  readonly frequencies: Uint32Array;
  readonly scorings: readonly FieldScoring[];
}

interface FieldScoring {
  readonly field: FieldOfIndex;
  /** Lunr takes a boost of 0 for none. */
  readonly boost: number;
  /** By document, in the narrowest type that fits: they are read all over. */
  readonly lengths: Uint8Array | Uint16Array | Uint32Array;
  /** The part of the score's divisor that depends on the length of a document's field, by that length. */
  readonly norms: Float64Array;
  /** Room for one term's products by the length of the field. */
  readonly products: Float64Array;
}

/** The scoring of an index. Lengths are averaged over all documents, also those that lack the field. */
export function scoringOf(data: IndexData): Scoring {
  const { documents } = data;
  const scorings = data.fields.map((field) => {
    let longest = 0;
    let total = 0;
    for (let document = 0; document < documents; document += 1) {
      const length = field.lengths[document] as number;
      total += length;
      if (length > longest) longest = length;
    }
    const average = total / documents;
    const norms = new Float64Array(longest + 1);
    for (let length = 0; length <= longest; length += 1) norms[length] = k1 * (1 - b + b * (length / average));
    const lengths = narrowed(field.lengths, longest);
    return { field, boost: field.boost || 1, lengths, norms, products: new Float64Array(longest + 1) };
  });
  return { documents, frequencies: documentFrequencies(data), scorings };
}

function narrowed(values: Uint32Array, greatest: number): FieldScoring['lengths'] {
  if (greatest < 256) return new Uint8Array(values);
  return greatest < 65_536 ? new Uint16Array(values) : values;
}

/**
 * The scores of what was found, in the order of the hits; leaves the scratch empty. Of each field in which a document
 * matched the part is its dot product by the length of the query's vector, and the parts are added up in the order in
 * which the fields first matched: a sum of more than two depends on it.
 */
export function scoresOf(
  { documents, frequencies, scorings }: Scoring,
  { hits, vectors }: Matches,
  { hitOf, matched, dots }: Scratch,
): Float64Array {
  const squares = new Float64Array(scorings.length);
  for (let place = 0; place < vectors.ascending.length; place += 1) {
    const slot = vectors.ascending[place] as number;
    const term = vectors.terms[slot] as number;
    const idf = inverseDocumentFrequency(documents, frequencies[term] as number);
    for (let field = 0; field < scorings.length; field += 1) {
      if (((vectors.fields[slot] as number) & (1 << field)) === 0) continue;
      const weight = vectors.weights[slot * scorings.length + field] as number;
      squares[field] = (squares[field] as number) + weight * weight;
      addToDots(scorings[field] as FieldScoring, term, idf, weight, hitOf, dots[field] as Float64Array);
    }
  }
  for (let hit = 0; hit < hits.length; hit += 1) hitOf[hits[hit] as number] = 0;
  return summed(hits.length, squares.map(Math.sqrt), matched, dots);
}

function summed(
  hits: number,
  magnitudes: Float64Array,
  matched: Uint32Array,
  dots: readonly Float64Array[],
): Float64Array {
  const scores = new Float64Array(hits);
  for (let hit = 0; hit < hits; hit += 1) {
    const known = matched[hit] as number;
    let score = 0;
    for (let shift = 5 + 3 * bitsIn(known & 0xff); shift >= 8; shift -= 3) {
      const field = (known >>> shift) & 7;
      const dotsOfField = dots[field] as Float64Array;
      score += (dotsOfField[hit] as number) / (magnitudes[field] as number) || 0;
      dotsOfField[hit] = 0;
    }
    scores[hit] = score;
  }
  return scores;
}

function bitsIn(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55);
  const quarters = (pairs & 0x33) + ((pairs >>> 2) & 0x33);
  return (quarters + (quarters >>> 4)) & 0x0f;
}

/** How much a term tells that occurs in so many documents. */
function inverseDocumentFrequency(documents: number, found: number): number {
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)));
}

/** Adds a term's part to the dot products of the documents that were matched. */
function addToDots(
  { field, boost, lengths, norms, products }: FieldScoring,
  term: number,
  idf: number,
  weight: number,
  hitOf: Uint32Array,
  dots: Float64Array,
): void {
  const { documents, frequencies, starts } = field;
  const start = starts[term] as number;
  const end = starts[term + 1] as number;
  // Most terms occur once where they occur: in a long list the same few products come again and again.
  const isLong = end - start > products.length;
  if (isLong) {
    for (let length = 1; length < products.length; length += 1)
      products[length] = weight * rounded(((idf * (k1 + 1)) / ((norms[length] as number) + 1)) * boost);
  }
  for (let at = start; at < end; at += 1) {
    const document = documents[at] as number;
    const hit = hitOf[document] as number;
    if (hit === 0) continue;
    const frequency = frequencies[at] as number;
    const length = lengths[document] as number;
    const product =
      isLong && frequency === 1
        ? (products[length] as number)
        : weight * rounded(((idf * ((k1 + 1) * frequency)) / ((norms[length] as number) + frequency)) * boost);
    dots[hit - 1] = (dots[hit - 1] as number) + product;
  }
}

// Lunr keeps three decimals.
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
