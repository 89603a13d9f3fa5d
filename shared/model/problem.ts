/** Something in an archive that was not understood or not right, and what Daybook did about it. */
export interface Problem {
  readonly file: string;
  /** One-based; absent when the whole file is meant. */
  readonly line?: number;
  /** What was wrong, one sentence, with the words in question. */
  readonly what: string;
  /** What was done with it, one sentence. */
  readonly done: string;
}
