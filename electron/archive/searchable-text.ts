import type { NewsEvent } from '../../shared/model/event.ts';
import type { EventTable } from '../../shared/search/event-table.ts';
import { foldedText } from '../../shared/search/marks.ts';
import type { SearchDocument } from '../../shared/search/segment.ts';

/** The texts of an event that are searched. Headlines of related events are not: their words are not this event's. */
function documentOf(event: NewsEvent, ordinal: number): SearchDocument {
  return {
    ordinal,
    headline: event.headline,
    summary: event.summary ?? '',
    heading: event.headings.join('\n'),
    topics: event.topics.join('\n'),
    sources: event.sources.map((source) => source.publisher).join('\n'),
  };
}

/** An event's searched texts, folded into one. */
export function foldedTextOf(event: NewsEvent): string {
  const { ordinal: _, ...texts } = documentOf(event, 0);
  return foldedText(Object.values(texts));
}

/** What there is to index of the events from one ordinal to before another. */
export function documentsOf({ events }: EventTable, from: number, to: number): SearchDocument[] {
  return events.slice(from, to).map((event, index) => documentOf(event, from + index));
}
