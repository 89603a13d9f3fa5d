/** How much of a query is looked up where nothing that is asked may take long. */
export interface RankBounds {
  /** Clauses that are read. */
  readonly clauses: number;
  /** UTF-16 units of a clause's term. */
  readonly units: number;
  readonly edits: number;
  /** Different terms with a `*` or with edits: each goes through the dictionary. */
  readonly walks: number;
  /** Occurrences of terms in fields that are looked up: so many for words as they stand, and so many for the others. */
  readonly postings: number;
  /** Those of them that are scored; a clause that has more finds its documents and adds nothing to their scores. */
  readonly scoredPostings: number;
}

/**
 * The bounds of ranking in an index of so many documents; what goes beyond them is left out, and counted. They keep the
 * worst of questions below a tenth of a second for 100,000 events, and let time grow no faster than the archive.
 */
export function rankBounds(documents: number): RankBounds {
  return {
    clauses: 1024,
    units: 256,
    edits: 2,
    walks: 6,
    postings: Math.max(2_500_000, 25 * documents),
    scoredPostings: Math.max(300_000, 3 * documents),
  };
}
