/** How much of a query is looked up where nothing that is asked may take long. */
export interface RankBounds {
  /** Clauses that are read. */
  readonly clauses: number;
  /** UTF-16 units of a clause's term. */
  readonly units: number;
  readonly edits: number;
  /** Different terms with a `*` or with edits: each goes through the dictionary. */
  readonly walks: number;
}

/** The bounds of ranking: what goes beyond them is left out, and counted. */
export const rankBounds: RankBounds = { clauses: 1024, units: 256, edits: 2, walks: 16 };
