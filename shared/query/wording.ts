import type { EventPart, NearNode, PeriodNode, RecurringNode, TextNode } from './query.ts';

/** How several texts are asked for: all of them, any, none, or not all of them at once. */
export type Joining = 'all' | 'any' | 'none' | 'not-all';

/** How one language says the parts of a question; each clause goes on from «Events …». */
export interface Wording {
  sentence(clauses: readonly string[]): string;
  /** At least one text, all in the same field. */
  texts(nodes: readonly TextNode[], joining: Joining): string;
  near(node: NearNode, isExcluded: boolean): string;
  has(part: EventPart, isExcluded: boolean): string;
  period(node: PeriodNode, isExcluded: boolean): string;
  recurring(node: RecurringNode, isExcluded: boolean): string;
  /** At least two clauses of which one must hold; `isAlone` where they are the whole question. */
  either(clauses: readonly string[], isAlone: boolean): string;
  /** At least two clauses that must hold together, within another clause. */
  together(clauses: readonly string[]): string;
  not(clause: string): string;
}

/** A pattern with a star at one end or both, taken apart; `middle` for all others. */
export function patternParts(text: string): {
  readonly kind: 'start' | 'end' | 'inside' | 'middle';
  readonly text: string;
} {
  const bare = text.replace(/^\*/, '').replace(/\*$/, '');
  if (bare.includes('*')) return { kind: 'middle', text };
  if (text.startsWith('*')) return { kind: text.endsWith('*') ? 'inside' : 'end', text: bare };
  return { kind: 'start', text: bare };
}
