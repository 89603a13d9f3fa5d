import type { EventLink, EventPage, ImageBytes, Neighbours, RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { type Marker, markText } from '../../shared/search/marks.ts';
import { ArchiveError } from '../storage/archive-error.ts';
import { findMedia, mediaTypeOf } from '../storage/media.ts';
import type { AnsweredQuestion } from './answered-question.ts';
import { readFoundFile } from './container.ts';
import type { OpenArchive } from './open-archive.ts';

const largestPicture = 16 * 1024 * 1024;

/** Everything that an event's page shows. */
export function eventPageOf(archive: OpenArchive, id: string, marker: Marker | undefined): EventPage {
  const event = eventOf(archive, id);
  return {
    event,
    headline: markText(event.headline, marker),
    images: event.images.map((image) => ({
      ...image,
      isInArchive: findMedia(image.address, archive.media) !== undefined,
    })),
    related: event.relations.flatMap((relation): RelatedEvent[] => {
      const other = findEvent(archive, relation.id);
      return other ? [{ ...linkTo(other), topics: relation.topics }] : [];
    }),
    ...(event.summary !== undefined && { summary: markText(event.summary, marker) }),
  };
}

/** The events beside one in a result, in the result's order; where it is not among them, beside it in time. */
export function neighboursOf(archive: OpenArchive, { order }: AnsweredQuestion, id: string): Neighbours {
  const { table } = archive;
  const ordinal = table.ordinals.get(id);
  if (ordinal === undefined) throw unknownEvent(id);
  const index = order.indexOf(ordinal);
  const linkAt = (found: number | undefined): EventLink | undefined => {
    const event = found === undefined ? undefined : table.events[found];
    return event && linkTo(event);
  };
  const isInResult = index >= 0;
  const previous = linkAt(isInResult ? order[index - 1] : ordinal - 1);
  const next = linkAt(isInResult ? order[index + 1] : ordinal + 1);
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    ...(isInResult && { place: { index, total: order.length } }),
  };
}

/** The bytes of an event's picture that lies in the archive. */
export function imageOf(archive: OpenArchive, id: string, index: number): ImageBytes {
  const image = eventOf(archive, id).images[index];
  const path = image && findMedia(image.address, archive.media);
  if (path === undefined) {
    throw new ArchiveError(
      'NoPicture',
      'This picture is not in the archive.',
      'Its address can be copied from the page.',
    );
  }
  const bytes = readFoundFile(archive.root, path, largestPicture);
  const type = mediaTypeOf(bytes);
  if (type === undefined) {
    throw new ArchiveError(
      'NoPicture',
      `«${path}» is not a picture of a kind that can be shown.`,
      'PNG, JPEG, GIF, WebP and AVIF are.',
    );
  }
  return { type, bytes };
}

function eventOf(archive: OpenArchive, id: string): NewsEvent {
  const event = findEvent(archive, id);
  if (!event) throw unknownEvent(id);
  return event;
}

function findEvent(archive: OpenArchive, id: string): NewsEvent | undefined {
  const ordinal = archive.table.ordinals.get(id);
  return ordinal === undefined ? undefined : archive.table.events[ordinal];
}

function linkTo({ id, date, headline, record }: NewsEvent): EventLink {
  return { id, date, headline, record };
}

function unknownEvent(id: string): ArchiveError {
  return new ArchiveError(
    'NoSuchEvent',
    `This archive has no event «${id}».`,
    'It may belong to another archive or edition.',
  );
}
