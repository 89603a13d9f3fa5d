import type { Row } from '../../shared/ipc/archive-contract.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { excerpt } from '../../shared/search/excerpt.ts';
import { type MarkedText, type Marker, markText } from '../../shared/search/marks.ts';
import { findMedia } from '../storage/media.ts';

const excerptLength = 220;

/** An event as a line of a list, marked for a question. */
export function rowOf(event: NewsEvent, marker: Marker | undefined, media: ReadonlySet<string>): Row {
  const headline = markText(event.headline, marker);
  const shown = excerptOf(event, headline, marker);
  return {
    id: event.id,
    date: event.date,
    headings: event.headings,
    record: event.record,
    headline,
    sources: event.sources.map((source) => source.publisher),
    revisions: event.revisions.length,
    hasImage: event.images.some((image) => findMedia(image.address, media) !== undefined),
    ...(shown && { excerpt: shown }),
  };
}

// The summary, unless the question found this event by its topics or sources only: then those, so that the reader sees why.
function excerptOf(event: NewsEvent, headline: MarkedText, marker: Marker | undefined): MarkedText | undefined {
  const summary = event.summary === undefined ? undefined : excerpt(event.summary, marker, excerptLength);
  if (!marker || headline.marks.length > 0 || (summary?.marks.length ?? 0) > 0) return summary;
  const elsewhere = [event.topics, event.sources.map((source) => source.publisher)]
    .map((names) => excerpt(names.join(' · '), marker, excerptLength))
    .find((text) => text.marks.length > 0);
  return elsewhere ?? summary;
}
