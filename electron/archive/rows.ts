import type { EventLink, Row } from '../../shared/ipc/archive-contract.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { excerpt } from '../../shared/search/analysis/excerpt.ts';
import { type MarkedText, markText } from '../../shared/search/analysis/marks.ts';
import type { Markers } from './answered-question.ts';
import { archiveOf, keyAt, type OpenArchive } from './open-archive.ts';
import { findPicture } from './pictures.ts';

const usualExcerpt = 220;

/** Events as lines of a list, marked for a question. */
export function rowsOf(
  archive: OpenArchive,
  ordinals: Iterable<number>,
  markers?: Markers,
  excerptLength = usualExcerpt,
): Row[] {
  return Array.from(ordinals).flatMap((ordinal) => {
    const event = archive.table.events[ordinal];
    return event ? [rowOf(archive, ordinal, event, markers, excerptLength)] : [];
  });
}

/** An event as another one's page names it; undefined where there is none. */
export function linkTo(archive: OpenArchive, ordinal: number | undefined): EventLink | undefined {
  const event = ordinal === undefined ? undefined : archive.table.events[ordinal];
  if (ordinal === undefined || !event) return undefined;
  const { date, headline, record } = event;
  return { id: keyAt(archive, ordinal), ...archiveOf(archive, ordinal), date, headline, record };
}

function rowOf(
  archive: OpenArchive,
  ordinal: number,
  event: NewsEvent,
  markers: Markers | undefined,
  excerptLength: number,
): Row {
  const headline = markText(event.headline, markers?.('headline'));
  const shown = excerptLength === 0 ? undefined : excerptOf(event, headline, markers, excerptLength);
  return {
    id: keyAt(archive, ordinal),
    ...archiveOf(archive, ordinal),
    date: event.date,
    headings: event.headings,
    record: event.record,
    headline,
    sources: event.sources.map((source) => source.publisher),
    revisions: event.revisions.length,
    hasImage: event.images.some((image) => findPicture(archive, ordinal, image) !== undefined),
    ...(shown && { excerpt: shown }),
  };
}

// The summary, unless the question found this event by its topics or sources only: then those, so that the reader sees why.
function excerptOf(
  event: NewsEvent,
  headline: MarkedText,
  markers: Markers | undefined,
  excerptLength: number,
): MarkedText | undefined {
  const { summary, topics, sources } = event;
  const ofSummary = summary === undefined ? undefined : excerpt(summary, markers?.('summary'), excerptLength);
  if (!markers || headline.marks.length > 0 || (ofSummary?.marks.length ?? 0) > 0) return ofSummary;
  const names = [
    ['topic', topics],
    ['source', sources.map((source) => source.publisher)],
  ] as const;
  const elsewhere = names
    .map(([field, ofField]) => excerpt(ofField.join(' · '), markers(field), excerptLength))
    .find((text) => text.marks.length > 0);
  return elsewhere ?? ofSummary;
}
