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
  const documents = readDocuments(reader, starts, documentCount);
  const frequencies = readFrequencies(reader, documents.length);
  checkLengths(lengths, documents, frequencies);
  return { name, boost, lengths, starts, documents, frequencies };
}

function readUnits(reader: PackedReader, count: number): Uint16Array {
  const numbers = reader.numbers(count);
  for (const unit of numbers) if (unit > 0xffff) throw new RangeError(`The stored index has the UTF-16 unit ${unit}.`);
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

function readDocuments(reader: PackedReader, starts: Uint32Array, documentCount: number): Uint32Array {
  const documents = reader.numbers(starts[starts.length - 1] as number);
  for (let term = 0, posting = 0; term + 1 < starts.length; term += 1) {
    const end = starts[term + 1] as number;
    let next = 0;
    for (; posting < end; posting += 1) {
      const document = next + (documents[posting] as number);
      if (document >= documentCount)
        throw new RangeError(`The stored index has a term in document ${document} of ${documentCount}.`);
      documents[posting] = document;
      next = document + 1;
    }
  }
  return documents;
}

function readFrequencies(reader: PackedReader, postings: number): FieldOfIndex['frequencies'] {
  const count = reader.number();
  const places = reader.numbers(count);
  const above = reader.numbers(count);
  const most = above.reduce((known, number) => Math.max(known, number), 0) + 2;
  if (most > greatest) throw new RangeError(`The stored index has the frequency ${most}.`);
  const frequencies = frequenciesUpTo(count === 0 ? 1 : most, postings).fill(1);
  let next = 0;
  for (let index = 0; index < count; index += 1) {
    const posting = next + (places[index] as number);
    const frequency = (above[index] as number) + 2;
    if (posting >= postings)
      throw new RangeError(`The stored index has the frequency ${frequency} at posting ${posting} of ${postings}.`);
    frequencies[posting] = frequency;
    next = posting + 1;
  }
  return frequencies;
}

function checkLengths(lengths: Uint32Array, documents: Uint32Array, frequencies: FieldOfIndex['frequencies']): void {
  // A sum of frequencies may be beyond a Uint32; a float is exact far beyond all that bytes can hold.
  const left = Float64Array.from(lengths);
  for (let posting = 0; posting < documents.length; posting += 1) {
    const document = documents[posting] as number;
    left[document] = (left[document] as number) - (frequencies[posting] as number);
  }
  const wrong = left.findIndex((rest) => rest !== 0);
  if (wrong >= 0) throw new RangeError(`The stored index has another length of document ${wrong} than its terms give.`);
}
