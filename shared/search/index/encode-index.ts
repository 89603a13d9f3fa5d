import type { FieldOfIndex, IndexData, TermList } from './index-data.ts';
import { createPackedWriter, type PackedWriter } from './packed-writer.ts';

/** The number that a stored index begins with: chosen at will, and its last byte is the version of the form. */
export const signature = 0x44_42_49_01;

/** An index as bytes to be stored; README.md shows the form. To keep a sum of them is the caller's. */
export function encodeIndex({ documents, fields, terms }: IndexData): Uint8Array {
  const writer = createPackedWriter();
  writer.number(signature);
  writer.number(documents);
  writer.number(fields.length);
  writeTerms(writer, terms);
  for (const field of fields) writeField(writer, field);
  return writer.toBytes();
}

function writeTerms(writer: PackedWriter, { count, units, starts }: TermList): void {
  writer.number(count);
  writer.numbers(differences(starts));
  writer.numbers(units);
}

function writeField(writer: PackedWriter, field: FieldOfIndex): void {
  writer.number(field.name.length);
  writer.numbers(Array.from(field.name, (_, at) => field.name.charCodeAt(at)));
  writer.float(field.boost);
  writer.numbers(field.lengths);
  writer.numbers(differences(field.starts));
  writer.numbers(gaps(field));
  writeFrequencies(writer, field.frequencies);
}

function differences(starts: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(starts.length - 1);
  for (let index = 0; index < lengths.length; index += 1)
    lengths[index] = (starts[index + 1] as number) - (starts[index] as number);
  return lengths;
}

/** For each posting, how many documents lie between it and the one before of the same term. */
function gaps({ starts, documents }: FieldOfIndex): Uint32Array {
  const between = new Uint32Array(documents.length);
  for (let term = 0, posting = 0; term + 1 < starts.length; term += 1) {
    const end = starts[term + 1] as number;
    for (let next = 0; posting < end; posting += 1) {
      const document = documents[posting] as number;
      between[posting] = document - next;
      next = document + 1;
    }
  }
  return between;
}

// Most words occur once in a text: only the other postings are written, as the gap from the one before and what is above 2.
function writeFrequencies(writer: PackedWriter, frequencies: FieldOfIndex['frequencies']): void {
  const places: number[] = [];
  const above: number[] = [];
  let next = 0;
  for (const [posting, frequency] of frequencies.entries()) {
    if (frequency === 1) continue;
    places.push(posting - next);
    above.push(frequency - 2);
    next = posting + 1;
  }
  writer.number(places.length);
  writer.numbers(places);
  writer.numbers(above);
}
