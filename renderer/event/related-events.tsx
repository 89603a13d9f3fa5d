import type { RelatedEvent } from '../../shared/ipc/archive-contract.ts';
import { compareDates } from '../../shared/model/date.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { ViewLink } from '../view-link.tsx';
import { dateInShort } from '../words.ts';
import { ValueLink } from './value-link.tsx';

/** The events that a page is tied to, newest first, each with the topics that tie them. */
export function RelatedEvents({ related, view }: { readonly related: readonly RelatedEvent[]; readonly view: View }) {
  const inOrder = related.toSorted((a, b) => compareDates(b.date, a.date));
  return (
    <ul className="related">
      {inOrder.map((event) => {
        return (
          <li key={event.id}>
            <p className="related-over">
              <span>{dateInShort(event.date)}</span>
              {event.record === 'mentioned' && <span className="badge-quiet">{say('event.no-page')}</span>}
            </p>
            <ViewLink view={{ ...view, page: { kind: 'event', id: event.id } }}>
              <span dir="auto">{event.headline}</span>
            </ViewLink>
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
  );
}
