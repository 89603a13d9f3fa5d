/** Documents with their scores, in parallel. */
export interface RankedDocuments {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

const fewHits = 200;
const digitBits = 11;
const digits = 1 << digitBits;

/** Hits by score, the greatest first; of equal scores the one that stood first stays first. */
export function byScore({ documents, scores }: RankedDocuments): RankedDocuments {
  const order = documents.length <= fewHits ? sortedFew(scores) : sortedByDigits(scores);
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
 * Sorts by the bits of the scores, eleven at a time from the lowest: as whole numbers they are in the order of the
 * scores once those of negative ones are turned over, and turned over again all are descending.
 */
function sortedByDigits(scores: Float64Array): Uint32Array {
  const { low, high } = descendingKeys(scores);
  let order = new Uint32Array(scores.length);
  let next = new Uint32Array(scores.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  const counts = new Uint32Array(digits);
  for (let shift = 0; shift < 64; shift += digitBits) {
    counts.fill(0);
    for (let index = 0; index < order.length; index += 1) {
      const digit = digitAt(low[index] as number, high[index] as number, shift);
      counts[digit] = (counts[digit] as number) + 1;
    }
    if (counts[digitAt(low[0] as number, high[0] as number, shift)] === order.length) continue;
    for (let digit = 0, end = 0; digit < digits; digit += 1) {
      const count = counts[digit] as number;
      counts[digit] = end;
      end += count;
    }
    for (let place = 0; place < order.length; place += 1) {
      const index = order[place] as number;
      const digit = digitAt(low[index] as number, high[index] as number, shift);
      next[counts[digit] as number] = index;
      counts[digit] = (counts[digit] as number) + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

function digitAt(low: number, high: number, shift: number): number {
  if (shift >= 32) return (high >>> (shift - 32)) & (digits - 1);
  // Past bit 31 a digit goes on in the upper half.
  const upper = shift + digitBits > 32 ? high << (32 - shift) : 0;
  return ((low >>> shift) | upper) & (digits - 1);
}

function descendingKeys(scores: Float64Array): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const halves = new Uint32Array(scores.slice().buffer);
  const [lowest, highest] = isLittleEndian() ? [0, 1] : [1, 0];
  const low = new Uint32Array(scores.length);
  const high = new Uint32Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) {
    const upper = halves[2 * index + highest] as number;
    const isNegative = upper >>> 31 === 1;
    low[index] = isNegative ? (halves[2 * index + lowest] as number) : ~(halves[2 * index + lowest] as number);
    high[index] = isNegative ? upper : ~(upper ^ 0x8000_0000);
  }
  return { low, high };
}

function isLittleEndian(): boolean {
  return new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
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
