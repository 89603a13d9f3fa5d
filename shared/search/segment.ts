import lunr from 'lunr';
import { stem, termsOf, tokenize } from './analyzer.ts';

/** The texts of an event that are searched, by field. */
export interface SearchDocument {
  /** The event's place in the table, counted from the newest. */
  readonly ordinal: number;
  readonly headline: string;
  readonly summary: string;
  readonly heading: string;
  readonly topics: string;
  readonly sources: string;
}

type Field = Exclude<keyof SearchDocument, 'ordinal'>;

const boosts: Readonly<Record<Field, number>> = { headline: 3, heading: 2, topics: 1.5, summary: 1, sources: 0.5 };

/** The searched fields, by weight. */
const searchedFields = Object.keys(boosts) as readonly Field[];

/** The index of one year, as plain data that can be posted between threads and stored. */
export interface Segment {
  readonly year: number;
  readonly documents: number;
  readonly index: object;
}

/** Builds the index of one year's documents. */
export function buildSegment(year: number, documents: readonly SearchDocument[]): Segment {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word);
    stems.set(word, stemmed);
    return stemmed;
  };
  const builder = new lunr.Builder();
  builder.ref('ordinal');
  for (const field of searchedFields) builder.field(field, { boost: boosts[field] });
  for (const document of documents) {
    const terms = searchedFields.map((field) => [
      field,
      tokenize(document[field]).flatMap((token) => termsOf(token, stemOf)),
    ]);
    builder.add({ ordinal: document.ordinal, ...(Object.fromEntries(terms) as Record<Field, string[]>) });
  }
  return { year, documents: documents.length, index: builder.build().toJSON() };
}
