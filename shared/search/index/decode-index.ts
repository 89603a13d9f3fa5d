import { signature } from './encode-index.ts';
import { frequenciesUpTo } from './frequencies.ts';
import type { FieldOfIndex, IndexData, TermList } from './index-data.ts';
import { createPackedReader, type PackedReader } from './packed-reader.ts';
import { checkFields } from './segment-builder.ts';

const greatest = 0xffff_ffff;

/**
 * The index that was stored as these bytes. Trusts none of them: throws RangeError unless every number is in its range,
 * documents ascend and frequencies add up to the lengths; makes arrays of no more than some ten times the bytes.
 */
export function decodeIndex(bytes: Uint8Array): IndexData {
  const reader = createPackedReader(bytes);
  const found = reader.number();
  if (found !== signature) throw new RangeError(`This is no stored index of this version: it begins with ${found}.`);
  const documents = reader.number();
  const fieldCount = reader.number();
  const terms = readTerms(reader);
  const fields: FieldOfIndex[] = [];
  for (let field = 0; field < fieldCount; field += 1) fields.push(readField(reader, documents, terms.count));
  reader.end();
  checkFields(fields);
  return { documents, fields, terms };
}

function readTerms(reader: PackedReader): TermList {
  const count = reader.number();
  const starts = readStarts(reader, count);
  return { count, units: readUnits(reader, starts[count] as number), starts };
}

function readField(reader: PackedReader, documentCount: number, termCount: number): FieldOfIndex {
  const name = Array.from(readUnits(reader, reader.number()), (unit) => String.fromCharCode(unit)).join('');
  const boost = reader.float();
  const lengths = reader.numbers(documentCount);
  const starts = readStarts(reader, termCount);
  const left = lengths.slice();
  const documents = readDocuments(reader, starts, left);
  const { frequencies, total } = readFrequencies(reader, documents, left);
  checkLengths(lengths, left, total);
  return { name, boost, lengths, starts, documents, frequencies };
}

function readUnits(reader: PackedReader, count: number): Uint16Array {
  const numbers = reader.numbers(count);
  const highest = highestOf(numbers);
  if (highest > 0xffff) throw new RangeError(`The stored index has the UTF-16 unit ${highest}.`);
  return Uint16Array.from(numbers);
}

function readStarts(reader: PackedReader, count: number): Uint32Array {
  const lengths = reader.numbers(count);
  const starts = new Uint32Array(count + 1);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    end += lengths[index] as number;
    if (end > greatest) throw new RangeError(`The stored index counts beyond ${greatest}.`);
    starts[index + 1] = end;
  }
  return starts;
}

/** The documents of all postings, each counted once in what is `left` of its length. */
function readDocuments(reader: PackedReader, starts: Uint32Array, left: Uint32Array): Uint32Array {
  const documentCount = left.length;
  const documents = reader.numbers(starts[starts.length - 1] as number);
  for (let term = 0, posting = 0; term + 1 < starts.length; term += 1) {
    const end = starts[term + 1] as number;
    let next = 0;
    for (; posting < end; posting += 1) {
      const document = next + (documents[posting] as number);
      if (document >= documentCount)
        throw new RangeError(`The stored index has a term in document ${document} of ${documentCount}.`);
      documents[posting] = document;
      left[document] = (left[document] as number) - 1;
      next = document + 1;
    }
  }
  return documents;
}

/** The frequencies of all postings, and their sum; what is above 1 is taken from what is `left` of the length of the document. */
function readFrequencies(
  reader: PackedReader,
  documents: Uint32Array,
  left: Uint32Array,
): Pick<FieldOfIndex, 'frequencies'> & { readonly total: number } {
  const postings = documents.length;
  const count = reader.number();
  const places = reader.numbers(count);
  const above = reader.numbers(count);
  const most = count === 0 ? 1 : highestOf(above) + 2;
  if (most > greatest) throw new RangeError(`The stored index has the frequency ${most}.`);
  const frequencies = frequenciesUpTo(most, postings).fill(1);
  let next = 0;
  let total = postings;
  for (let index = 0; index < count; index += 1) {
    const posting = next + (places[index] as number);
    const frequency = (above[index] as number) + 2;
    if (posting >= postings)
      throw new RangeError(`The stored index has the frequency ${frequency} at posting ${posting} of ${postings}.`);
    frequencies[posting] = frequency;
    const document = documents[posting] as number;
    left[document] = (left[document] as number) - frequency + 1;
    total += frequency - 1;
    next = posting + 1;
  }
  return { frequencies, total };
}

/**
 * Nothing may be left of any length. What is left is counted in 32 bits and may have come round to 0, but then the
 * frequencies are more in all than the lengths; a float is exact far beyond all that bytes can hold.
 */
function checkLengths(lengths: Uint32Array, left: Uint32Array, total: number): void {
  let sum = 0;
  for (let document = 0; document < left.length; document += 1) {
    sum += lengths[document] as number;
    if (left[document] !== 0)
      throw new RangeError(`The stored index has another length of document ${document} than its terms give.`);
  }
  if (sum !== total) throw new RangeError('The stored index has other lengths than its terms give in all.');
}

function highestOf(numbers: Uint32Array): number {
  let highest = 0;
  for (let index = 0; index < numbers.length; index += 1) highest = Math.max(highest, numbers[index] as number);
  return highest;
}
