/**
 * A state of a set of texts, as lunr.TokenSet has them, and as lazy as it need be. Which texts it holds decides what a
 * clause finds; the order of its edges decides in which order Lunr meets what it finds, and so which of two equal hits
 * comes first.
 */
export interface PatternNode {
  /** Equal for equal nodes of one pattern, different for others. */
  readonly id: number;
  /** Whether a text may end here. The first node's is never asked for: Lunr finds no empty term. */
  readonly isFinal: boolean;
  /** Whether it leads to itself by any unit, and how many units of the pattern lie before it. */
  readonly isLoop: boolean;
  readonly depth: number;
  /** In the order of Object.keys: digits first, ascending, then the others as they were made. */
  readonly edges: readonly PatternEdge[];
}

/** An edge by one UTF-16 unit, or by any where it is `anyUnit`. */
export interface PatternEdge {
  readonly unit: number;
  readonly target: PatternNode;
}

/** The unit `*`, which Lunr's sets take for any unit, whether it was meant or typed. */
export const anyUnit = 42;

/** Whether a unit is a digit, which objects in JavaScript list before all other keys. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Edges as Object.keys would list them. */
export function inKeyOrder<Edge extends { readonly unit: number }>(edges: readonly Edge[]): Edge[] {
  const digits = edges.filter(({ unit }) => isDigit(unit)).sort((a, b) => a.unit - b.unit);
  return [...digits, ...edges.filter(({ unit }) => !isDigit(unit))];
}
