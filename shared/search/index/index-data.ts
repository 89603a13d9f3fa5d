/** A full-text index as plain typed arrays: what lunr.Builder would have made of the same documents, terms and fields. */
export interface IndexData {
  readonly documents: number;
  readonly fields: readonly FieldOfIndex[];
  /** Terms by number: in order of first occurrence, as Lunr numbers them. */
  readonly terms: TermList;
}

/** The spellings of all terms in one buffer: term t is units[starts[t]] up to units[starts[t + 1]]. */
export interface TermList {
  readonly count: number;
  /** UTF-16 units of all terms, end to end. */
  readonly units: Uint16Array;
  /** Where each term begins in `units`; one more entry than terms. */
  readonly starts: Uint32Array;
}

/** One field's lengths by document and postings by term. */
export interface FieldOfIndex {
  readonly name: string;
  readonly boost: number;
  /** Terms (with repetition) in each document's field; 0 where the document lacks it. */
  readonly lengths: Uint32Array;
  /** Postings of term t: from starts[t] up to starts[t + 1]. One more entry than terms. */
  readonly starts: Uint32Array;
  /** The document of each posting, ascending within a term. */
  readonly documents: Uint32Array;
  /** How often the term occurs there, by posting: the narrowest type that fits the field's greatest. */
  readonly frequencies: Uint8Array | Uint16Array | Uint32Array;
}
