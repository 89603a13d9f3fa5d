import type { Row } from '../../shared/ipc/archive-contract.ts';
import type { NewsEvent } from '../../shared/model/event.ts';

const longestExcerpt = 300;

/** An event as a line of the list, before there is an archive to ask for one. */
export function sampleRowOf(event: NewsEvent): Row {
  const { id, date, record, headline, summary, headings, sources, revisions, images } = event;
  return {
    id,
    date,
    record,
    headline: { text: headline, marks: [] },
    ...(summary !== undefined && { excerpt: { text: summary.slice(0, longestExcerpt), marks: [] } }),
    headings,
    sources: sources.map(({ publisher }) => publisher),
    revisions: revisions.length,
    hasImage: images.length > 0,
  };
}
