import type { NewsAnalyzer } from '../analysis/news-analyzer.ts';
import type { EventTable } from '../event-table.ts';
import type { TextIndex } from '../index/text-index.ts';

/** Events with the index of their texts: what a question is answered over. */
export interface SearchedEvents {
  readonly table: EventTable;
  /** Its documents are the table's events, by ordinal; either may have more than the other while years come in. */
  readonly index: TextIndex;
  readonly analyzer: NewsAnalyzer;
}

/** How many events are in the table and in the index: those that a text can be looked for in. */
export function searchableEvents({ table, index }: SearchedEvents): number {
  return Math.min(table.events.length, index.data.documents);
}
