import { createNewsAnalyzer } from '../../../shared/search/analysis/news-analyzer.ts';
import type { SearchedEvents } from '../../../shared/search/answering/searched-events.ts';
import { searchedFields, searchedTextsOf } from '../../../shared/search/answering/searched-texts.ts';
import type { EventTable } from '../../../shared/search/event-table.ts';
import { createSegmentBuilder } from '../../../shared/search/index/segment-builder.ts';
import { createTextIndex } from '../../../shared/search/index/text-index.ts';

/** Events with the index of all of them. */
export function searchedOf(table: EventTable, languages: readonly string[] = ['en']): SearchedEvents {
  const analyzer = createNewsAnalyzer(languages, process.versions.icu ?? '');
  const builder = createSegmentBuilder(searchedFields, analyzer);
  for (const event of table.events) builder.add(searchedTextsOf(event));
  return { table, analyzer, index: createTextIndex(builder.finish()) };
}
