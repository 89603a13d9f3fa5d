/** How a field's text becomes terms: a table that cuts it into tokens, and a function that makes terms of a token. */
export interface Analyzer {
  /** Changes whenever any of its answers may change; part of the key of a stored index. */
  readonly id: string;
  /** By UTF-16 unit: 0 separates tokens, anything else belongs to one. 65,536 entries. */
  readonly tokenUnits: Uint8Array;
  /** Whether a text is lower-cased before it is cut (Lunr's own tokenizer does; the news analyser keeps case). */
  readonly lowersCase: boolean;
  /** The terms of a token, in order; none for one that is not indexed. Pure: short tokens' answers are remembered by the engine. */
  termsOf(token: string): readonly string[];
}
