import type { RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import { compareDates, type EventDate } from '../../shared/model/date.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { dateInShort } from '../words.ts';
import { EventLink } from './event-link.tsx';
import { RelatedAxis } from './related-axis.tsx';
import { ValueLink } from './value-link.tsx';

/** The events that a page is tied to, newest first, each with the topics that tie them. */
export function RelatedEvents({
  date,
  related,
  view,
}: {
  readonly date: EventDate;
  readonly related: readonly RelatedEvent[];
  readonly view: View;
}) {
  const inOrder = related.toSorted((a, b) => compareDates(b.date, a.date));
  return (
    <>
      <RelatedAxis date={date} related={related} view={view} />
      <ul className="related">
        {inOrder.map((event) => {
          return (
            <li key={event.id}>
              <p className="related-over">
                <span>{dateInShort(event.date)}</span>
                {event.record === 'mentioned' && <span className="badge-quiet">{say('event.no-page')}</span>}
              </p>
              <EventLink event={event} view={view} />
              {event.topics.length > 0 && (
                <p className="related-topics">
                  {event.topics.map((topic) => (
                    <ValueLink key={topic} facet="topic" value={topic} view={view} />
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
