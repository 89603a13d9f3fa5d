/** Documents with their scores, in parallel. */
export interface RankedDocuments {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

const fewHits = 200;

/** Hits by score, the greatest first; of equal scores the one that stood first stays first. */
export function byScore({ documents, scores }: RankedDocuments): RankedDocuments {
  const order = documents.length <= fewHits ? sortedFew(scores) : sortedInBins(scores);
  return inOrder({ documents, scores }, order);
}

/** The first so many of the same. */
export function bestByScore(ranked: RankedDocuments, most: number): RankedDocuments {
  const { scores } = ranked;
  if (scores.length <= most) return byScore(ranked);
  const heap = new Uint32Array(most);
  let size = 0;
  for (let index = 0; index < scores.length; index += 1) {
    if (size < most) {
      heap[size] = index;
      size += 1;
      rise(heap, size - 1, scores);
    } else if (most > 0 && isBefore(scores, index, heap[0] as number)) {
      heap[0] = index;
      sink(heap, scores);
    }
  }
  return inOrder(
    ranked,
    heap.sort((a, b) => compare(scores, a, b)),
  );
}

function inOrder({ documents, scores }: RankedDocuments, order: Uint32Array): RankedDocuments {
  const ordered = { documents: new Uint32Array(order.length), scores: new Float64Array(order.length) };
  for (let index = 0; index < order.length; index += 1) {
    ordered.documents[index] = documents[order[index] as number] as number;
    ordered.scores[index] = scores[order[index] as number] as number;
  }
  return ordered;
}

function compare(scores: Float64Array, one: number, other: number): number {
  return isBefore(scores, one, other) ? -1 : 1;
}

function isBefore(scores: Float64Array, one: number, other: number): boolean {
  const score = scores[one] as number;
  const otherScore = scores[other] as number;
  return score > otherScore || (score === otherScore && one < other);
}

function sortedFew(scores: Float64Array): Uint32Array {
  const order = new Uint32Array(scores.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  return order.sort((a, b) => compare(scores, a, b));
}

/**
 * Puts the hits into as many bins as there are hits, by equal steps of the score, and sorts each bin: most are empty
 * or of equal scores.
 */
function sortedInBins(scores: Float64Array): Uint32Array {
  const { length } = scores;
  const { binOf, ends } = binsOf(scores);
  const order = new Uint32Array(length);
  // From the last, so that each bin is filled from its end and the first stays first.
  for (let index = length - 1; index >= 0; index -= 1) {
    const bin = binOf[index] as number;
    const end = (ends[bin] as number) - 1;
    ends[bin] = end;
    order[end] = index;
  }
  for (let bin = 0; bin < length; bin += 1) {
    const start = ends[bin] as number;
    const end = bin + 1 < length ? (ends[bin + 1] as number) : length;
    if (end - start > 1 && !isInOrder(scores, order, start, end))
      order.subarray(start, end).sort((a, b) => compare(scores, a, b));
  }
  return order;
}

/** For each hit its bin, and for each bin where it ends. Greater scores have earlier bins; equal ones the same. */
function binsOf(scores: Float64Array): { readonly binOf: Uint32Array; readonly ends: Uint32Array } {
  const { length } = scores;
  let greatest = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < length; index += 1) {
    const score = scores[index] as number;
    if (score > greatest) greatest = score;
    if (score < least) least = score;
  }
  const steps = (length - 1) / (greatest - least);
  // Where all are equal, or some without end, there is one bin.
  const scale = Number.isFinite(steps) && Number.isFinite(greatest - least) ? steps : 0;
  const binOf = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    const bin = scale > 0 ? Math.min(length - 1, Math.floor((greatest - (scores[index] as number)) * scale)) : 0;
    binOf[index] = bin;
    ends[bin] = (ends[bin] as number) + 1;
  }
  for (let bin = 1; bin < length; bin += 1) ends[bin] = (ends[bin] as number) + (ends[bin - 1] as number);
  return { binOf, ends };
}

function isInOrder(scores: Float64Array, order: Uint32Array, start: number, end: number): boolean {
  for (let place = start + 1; place < end; place += 1)
    if (isBefore(scores, order[place] as number, order[place - 1] as number)) return false;
  return true;
}

function rise(heap: Uint32Array, from: number, scores: Float64Array): void {
  const index = heap[from] as number;
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (isBefore(scores, index, heap[parent] as number)) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = index;
}

function sink(heap: Uint32Array, scores: Float64Array): void {
  const index = heap[0] as number;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < heap.length && isBefore(scores, heap[child] as number, heap[right] as number)) child = right;
    if (isBefore(scores, heap[child] as number, index)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = index;
}
