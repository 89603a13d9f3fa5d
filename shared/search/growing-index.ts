import { searchedFields } from './answering/searched-texts.ts';
import type { Analyzer } from './index/analyzer.ts';
import type { IndexData } from './index/index-data.ts';
import { mergeIndexes } from './index/merge-indexes.ts';
import { createSegmentBuilder } from './index/segment-builder.ts';
import { createTextIndex, type TextIndex } from './index/text-index.ts';

/** An index to which years are added, newest first; its scores are always those of one index of all that is there. */
export interface GrowingIndex {
  readonly documents: number;
  /** Adds the documents that follow those that are there. */
  add(part: IndexData): void;
  /** The index of all that was added. What came since it was asked for last is merged now, not before. */
  current(): TextIndex;
}

/** An index of nothing yet. */
export function createGrowingIndex(analyzer: Analyzer): GrowingIndex {
  let parts: readonly IndexData[] = [createSegmentBuilder(searchedFields, analyzer).finish()];
  let index: TextIndex | undefined;
  let documents = 0;
  return {
    get documents() {
      return documents;
    },
    add(part) {
      parts = [...parts, part];
      documents += part.documents;
      index = undefined;
    },
    current() {
      if (index) return index;
      const filled = parts.filter((part) => part.documents > 0);
      const [only = parts[0]] = filled;
      const data = filled.length > 1 || !only ? mergeIndexes(parts) : only;
      parts = [data];
      index = createTextIndex(data);
      return index;
    },
  };
}
