import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { EventId, NewsEvent } from '../../shared/model/event.ts';
import type { Desk, JsonOption } from './desk.ts';
import { eventInWords, type RelatedEvent } from './event-in-words.ts';
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts';
import { findEvents, idsOf } from './find-events.ts';
import { nearestNames } from './nearest-names.ts';
import { safeText } from './safe-text.ts';
import { withEdition } from './with-edition.ts';

/** Shows everything that an archive knows of one event. */
export function show(file: string, id: EventId, { json }: JsonOption, desk: Desk): Promise<ExitCode> {
  return withEdition(file, desk, async (edition) => {
    const event = findEvents(edition, [id]).get(id);
    if (!event) throw unknownEvent(edition, id);
    const shown = { event, related: relatedTo(edition, event) };
    await (json ? desk.output.json(shown) : desk.output.text(eventInWords(shown)));
    return exitCodes.good;
  });
}

function relatedTo(edition: EditionFile, { relations }: NewsEvent): readonly RelatedEvent[] {
  const others = findEvents(
    edition,
    relations.map((relation) => relation.id),
  );
  return relations.map(({ id, topics }) => {
    const other = others.get(id);
    return { id, topics, ...(other && { date: other.date, headline: other.headline }) };
  });
}

function unknownEvent(edition: EditionFile, id: EventId): WrongUse {
  const nearest = nearestNames(id, idsOf(edition)).map((name) => `«${safeText(name)}»`);
  return new WrongUse(
    `The archive has no event «${id}».`,
    nearest.length > 0 ? `Most like it: ${nearest.join(', ')}.` : 'The ids are what list prints after the date.',
  );
}
