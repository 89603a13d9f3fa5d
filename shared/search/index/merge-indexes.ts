import { frequenciesUpTo, greatestIn } from './frequencies.ts';
import type { FieldOfIndex, IndexData, TermList } from './index-data.ts';
import { createSpellings, sumOf } from './spellings.ts';

/**
 * One index of the documents of all parts, in the order of the parts: the same arrays as one builder would have made of
 * them. Throws RangeError for no part, and for parts whose fields are not the same.
 */
export function mergeIndexes(parts: readonly IndexData[]): IndexData {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is no index to merge: give one at least.');
  for (const part of parts) checkSameFields(first, part);
  const { terms, newNumbers } = mergeTerms(parts.map((part) => part.terms));
  return {
    documents: parts.reduce((sum, part) => sum + part.documents, 0),
    fields: first.fields.map(({ name, boost }, place) => {
      const ofParts = parts.map((part) => part.fields[place] as FieldOfIndex);
      return { name, boost, ...mergeField(ofParts, newNumbers, terms.count) };
    }),
    terms,
  };
}

function checkSameFields(one: IndexData, other: IndexData): void {
  const listOf = ({ fields }: IndexData): string => fields.map(({ name, boost }) => `${name} ${boost}`).join(', ');
  if (listOf(one) !== listOf(other))
    throw new RangeError(`Indexes of other fields cannot be merged: ${listOf(one)}; ${listOf(other)}.`);
}

interface MergedTerms {
  readonly terms: TermList;
  /** For each part, by its own number of a term, the number in the whole. */
  readonly newNumbers: readonly Uint32Array[];
}

// A part numbers its terms as they first occur, and so does the whole: it meets them in the same order.
function mergeTerms(lists: readonly TermList[]): MergedTerms {
  const spellings = createSpellings();
  const newNumbers = lists.map(({ count, units, starts }) => {
    const numbers = new Uint32Array(count);
    for (let term = 0; term < count; term += 1) {
      const start = starts[term] as number;
      const end = starts[term + 1] as number;
      numbers[term] = spellings.numberOf(units, start, end, sumOf(units, start, end));
    }
    return numbers;
  });
  return { terms: spellings.toList(), newNumbers };
}

function mergeField(
  parts: readonly FieldOfIndex[],
  newNumbers: readonly Uint32Array[],
  termCount: number,
): Omit<FieldOfIndex, 'name' | 'boost'> {
  const lengths = new Uint32Array(parts.reduce((sum, part) => sum + part.lengths.length, 0));
  const starts = startsOf(parts, newNumbers, termCount);
  const places = starts.slice();
  const documents = new Uint32Array(starts[termCount] as number);
  const greatest = Math.max(...parts.map((part) => greatestIn(part.frequencies)));
  const frequencies = frequenciesUpTo(greatest, documents.length);
  let firstDocument = 0;
  for (const [index, part] of parts.entries()) {
    const numbers = newNumbers[index] as Uint32Array;
    lengths.set(part.lengths, firstDocument);
    for (let term = 0, from = 0; term < numbers.length; term += 1) {
      const number = numbers[term] as number;
      const end = part.starts[term + 1] as number;
      let to = places[number] as number;
      for (; from < end; from += 1, to += 1) {
        documents[to] = (part.documents[from] as number) + firstDocument;
        frequencies[to] = part.frequencies[from] as number;
      }
      places[number] = to;
    }
    firstDocument += part.lengths.length;
  }
  return { lengths, starts, documents, frequencies };
}

function startsOf(parts: readonly FieldOfIndex[], newNumbers: readonly Uint32Array[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const [index, part] of parts.entries()) {
    const numbers = newNumbers[index] as Uint32Array;
    for (let term = 0; term < numbers.length; term += 1) {
      const next = (numbers[term] as number) + 1;
      starts[next] = (starts[next] as number) + (part.starts[term + 1] as number) - (part.starts[term] as number);
    }
  }
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  return starts;
}
