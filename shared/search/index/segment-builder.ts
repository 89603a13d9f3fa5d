import type { Analyzer } from './analyzer.ts';
import type { FieldOfIndex, IndexData } from './index-data.ts';
import { invert, type Postings, type TermsOfDocuments } from './invert.ts';
import { createTermReader } from './term-reader.ts';

/** A field to be indexed, and how much more than another a word in it counts. */
export type FieldToIndex = Pick<FieldOfIndex, 'name' | 'boost'>;

/** Takes documents one by one and makes indexes of them, one of each segment. */
export interface SegmentBuilder {
  /** Adds the next document: one text a field, in the order of the fields. Throws RangeError for another number of texts. */
  add(texts: readonly string[]): void;
  /** The index of all that was added since it was asked for last: another segment begins, numbered from 0. */
  finish(): IndexData;
}

/** In pieces the terms of all texts take the room that they need, and are not copied as they become more. */
const textsOfPiece = 0x4000;

/** A builder of an index of these fields. Throws RangeError for fields that lunr.Builder would not keep apart. */
export function createSegmentBuilder(fields: readonly FieldToIndex[], analyzer: Analyzer): SegmentBuilder {
  checkFields(fields);
  const reader = createTermReader(analyzer);
  let pieces: TermsOfDocuments[] = [];
  let ends: number[] = [];
  let documents = 0;

  const closePiece = (): void => {
    pieces.push({ terms: reader.takeTerms(), ends: Int32Array.from(ends) });
    ends = [];
  };

  return {
    add(texts) {
      if (texts.length !== fields.length)
        throw new RangeError(`Document ${documents} has ${texts.length} texts for ${fields.length} fields.`);
      for (const text of texts) ends.push(reader.read(text));
      documents += 1;
      if (ends.length >= textsOfPiece) closePiece();
    },
    finish() {
      closePiece();
      const terms = reader.endSegment();
      const inverted = invert({ pieces, fieldCount: fields.length, termCount: terms.count });
      const segment = {
        documents,
        fields: fields.map(({ name, boost }, place) => ({ name, boost, ...(inverted[place] as Postings) })),
        terms,
      };
      pieces = [];
      documents = 0;
      return segment;
    },
  };
}

/** Throws RangeError unless there are fields, each with a name of its own that Lunr takes and a boost that is a number. */
export function checkFields(fields: readonly FieldToIndex[]): void {
  if (fields.length === 0) throw new RangeError('An index needs a field.');
  const names = new Set<string>();
  for (const { name, boost } of fields) {
    if (name.includes('/')) throw new RangeError(`The field «${name}» has a / in its name.`);
    if (names.has(name)) throw new RangeError(`The field «${name}» is there twice.`);
    if (!Number.isFinite(boost) || boost <= 0) throw new RangeError(`The field «${name}» has the boost ${boost}.`);
    names.add(name);
  }
}
