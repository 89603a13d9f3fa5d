import type { Day } from '../model/day.ts';

/** A stretch of the typed text, in UTF-16 units, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The texts of an event that a question can be narrowed to. */
export const textFields = ['headline', 'summary', 'heading', 'topic', 'category', 'source'] as const;
export type TextField = (typeof textFields)[number];

/** What an event may have besides its headline. */
export const eventParts = ['image', 'revisions', 'summary'] as const;
export type EventPart = (typeof eventParts)[number];

/** A word as it was typed, `Iran/US` and a date that no calendar has included: the analyser decides which terms it means. */
export interface WordNode {
  readonly kind: 'word';
  readonly text: string;
  /** Absent for any field, as in all nodes of text. */
  readonly field?: TextField;
  readonly span: Span;
}

/** A word of which parts are open: each `*` in `text` stands for any number of letters. At least one other sign is there. */
export interface PatternNode {
  readonly kind: 'pattern';
  readonly text: string;
  readonly field?: TextField;
  readonly span: Span;
}

/** A word that may differ by so many letters: more, less, other or changed about. */
export interface FuzzyNode {
  readonly kind: 'fuzzy';
  readonly text: string;
  readonly edits: 1 | 2;
  readonly field?: TextField;
  readonly span: Span;
}

/** Words that stand together as they were typed; no quotation marks of the kind that it was typed with are in it. */
export interface PhraseNode {
  readonly kind: 'phrase';
  readonly text: string;
  readonly field?: TextField;
  readonly span: Span;
}

/** What is looked for in the texts of events. */
export type TextNode = WordNode | PatternNode | FuzzyNode | PhraseNode;

/** Alternatives of text, all in the same field. */
export interface TextAlternatives {
  readonly kind: 'any';
  readonly of: readonly TextNode[];
  readonly span: Span;
}

/** What can stand near something else. */
export type NearOperand = TextNode | TextAlternatives;

/**
 * Two texts in the same field of an event, in either order, at most `distance` words from each other: 1 is side by
 * side. Both operands name the same field, or neither does.
 */
export interface NearNode {
  readonly kind: 'near';
  readonly distance: number;
  readonly left: NearOperand;
  readonly right: NearOperand;
  readonly span: Span;
}

/** Events that have a picture, more than one wording, or a summary. */
export interface HasNode {
  readonly kind: 'has';
  readonly part: EventPart;
  readonly span: Span;
}

/** Events between two days, both included; at least one of them is there, and `from` is never after `to`. */
export interface PeriodNode {
  readonly kind: 'period';
  readonly from?: Day;
  readonly to?: Day;
  readonly span: Span;
}

/** Events on a day of the month (1-31), in a month (1-12), or both, in all years; at least one of them is there. */
export interface RecurringNode {
  readonly kind: 'recurring';
  readonly day?: number;
  readonly month?: number;
  readonly span: Span;
}

/** Everything but `of`, which is never a `not` itself. */
export interface NotNode {
  readonly kind: 'not';
  readonly of: QueryNode;
  readonly span: Span;
}

/** All, or any, of at least two; an `all` holds no other `all`, and an `any` no other `any`. */
export interface GroupNode {
  readonly kind: 'all' | 'any';
  readonly of: readonly QueryNode[];
  readonly span: Span;
}

/** A question as a tree. */
export type QueryNode = TextNode | NearNode | HasNode | PeriodNode | RecurringNode | NotNode | GroupNode;

/** What a typed text was understood as. */
export interface ParsedQuery {
  readonly text: string;
  /** Absent where there is nothing to look for. */
  readonly root?: QueryNode;
  /** In the order of where they start. */
  readonly problems: readonly QueryProblem[];
}

/** What may be wrong with a typed text, with what a sentence about it needs. */
export type ProblemKind =
  /** Read to the end of the text. */
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'unclosed-bracket' }
  /** Left out, as are all that say so. */
  | { readonly kind: 'unopened-bracket' }
  | { readonly kind: 'empty-phrase' }
  | { readonly kind: 'empty-pattern' }
  /** Left out at the end of the text, where more is still to be typed; elsewhere searched as a word. */
  | { readonly kind: 'lone-operator'; readonly operator: string; readonly isWord: boolean }
  | { readonly kind: 'field-without-value'; readonly name: string; readonly isWord: boolean }
  /** Searched as words; `meant` is the nearest name that there is. */
  | { readonly kind: 'unknown-field'; readonly name: string; readonly meant: string }
  | { readonly kind: 'unknown-part'; readonly name: string; readonly value: string }
  | { readonly kind: 'not-a-date'; readonly value: string }
  /** The day was taken before the month. */
  | { readonly kind: 'ambiguous-date'; readonly value: string; readonly taken: Day; readonly other: Day }
  /** Its ends were exchanged. */
  | { readonly kind: 'reversed-period'; readonly from: Day; readonly to: Day }
  /** Both sides must occur, wherever. */
  | { readonly kind: 'near-operand' }
  | { readonly kind: 'near-fields' }
  | { readonly kind: 'near-distance'; readonly typed: number; readonly taken: number }
  | { readonly kind: 'fuzzy-distance'; readonly typed: number; readonly taken: number }
  /** The pattern counts. */
  | { readonly kind: 'fuzzy-pattern' }
  /** Deeper brackets are left out, not what is in them. */
  | { readonly kind: 'too-deep'; readonly most: number }
  /** What is behind `start` is left out. */
  | { readonly kind: 'cut'; readonly most: number; readonly unit: 'terms' | 'characters' }
  | { readonly kind: 'nothing' }
  /** So many other problems are not told. */
  | { readonly kind: 'more-problems'; readonly count: number };

/** Something in a typed text that is no query, and where; what was done about it is searched all the same. */
export type QueryProblem = ProblemKind & Span;
