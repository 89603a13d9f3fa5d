import type { EventPage, Neighbours, RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import { markText } from '../../shared/search/analysis/marks.ts';
import type { EventKey } from '../../shared/search/event-table.ts';
import { archiveError } from '../storage/archive-error.ts';
import type { AnsweredQuestion, Markers } from './answered-question.ts';
import { archiveOf, type OpenArchive } from './open-archive.ts';
import { findPicture } from './pictures.ts';
import { linkTo } from './rows.ts';

/** The ordinal of an event; waits for its year while years are still coming, and throws ArchiveError for an event that there is not. */
export async function findEvent({ table, until }: OpenArchive, key: EventKey): Promise<number> {
  await until(() => table.keys.has(key));
  const ordinal = table.keys.get(key);
  if (ordinal !== undefined) return ordinal;
  throw archiveError('NoSuchEvent', 'no-such-event', { id: key });
}

/** Everything that an event's page shows. Events that it is related to are those of its own archive that are here by now. */
export function eventPageOf(archive: OpenArchive, ordinal: number, markers?: Markers): EventPage {
  const { table } = archive;
  const event = table.events[ordinal];
  if (!event) throw new RangeError(`There is no event ${ordinal} among ${table.events.length}`);
  const own = table.archiveOf(ordinal);
  return {
    ...archiveOf(archive, ordinal),
    event,
    headline: markText(event.headline, markers?.('headline')),
    images: event.images.map((image) => ({
      ...image,
      isInArchive: findPicture(archive, ordinal, image) !== undefined,
    })),
    related: event.relations.flatMap(({ id, topics }): RelatedEvent[] => {
      const other = linkTo(archive, table.keys.get(table.keyOf(own, id)));
      return other ? [{ ...other, topics }] : [];
    }),
    ...(event.summary !== undefined && { summary: markText(event.summary, markers?.('summary')) }),
  };
}

/** The events beside one in a result, in the result's order; where it is not among them, beside it in time. */
export function neighboursOf(archive: OpenArchive, { order }: AnsweredQuestion, ordinal: number): Neighbours {
  const ordered = order.all();
  const index = ordered.indexOf(ordinal);
  const isInResult = index >= 0;
  const previous = linkTo(archive, isInResult ? ordered[index - 1] : ordinal + 1);
  const next = linkTo(archive, isInResult ? ordered[index + 1] : ordinal - 1);
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    ...(isInResult && { place: { index, total: order.length } }),
  };
}
