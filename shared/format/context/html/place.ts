import type { SiteWords } from './words.ts';

/** Where an event is told: on its own page or in the index of its date. */
export interface Place {
  /** The address of the page that the article stands on. */
  readonly from: string;
  readonly isIndex: boolean;
  /** Whether the same headings stand above the event before. */
  readonly hasSameHeadings: boolean;
  readonly words: SiteWords;
}
