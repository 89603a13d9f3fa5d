import type { EventId } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { EventPageText, Wording } from './event-page.ts';

/** Which wordings are of one event. */
export interface Wordings {
  /** The event that a path means: its own id, or for an earlier wording the id of the current one. */
  eventOf(id: EventId): EventId;
  /** All wordings of an event, oldest first, the current one last; empty when there is but one. */
  of(id: EventId): readonly Wording[];
  readonly problems: readonly Problem[];
}

/**
 * Joins the wordings that pages list as their changes: an earlier wording has a page of its own, which is no further
 * event. Where pages contradict each other the first one read is believed.
 */
export function joinWordings(pages: Iterable<EventPageText>): Wordings {
  const currentOf = new Map<EventId, EventId>();
  const lists = new Map<EventId, readonly Wording[]>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const current = page.wordings.find((wording) => wording.isCurrent) ?? page.wordings.at(-1);
    if (!current) continue;
    const known = lists.get(current.id);
    if (!known || known.length < page.wordings.length) lists.set(current.id, inOrder(page.wordings, current));
    for (const { id } of page.wordings) {
      const other = currentOf.get(id);
      if (other === undefined) currentOf.set(id, current.id);
      else if (other !== current.id) problems.push(contradiction(page.file, id, other, current.id));
    }
  }
  const eventOf = (id: EventId): EventId => followed(currentOf, id);
  return { eventOf, of: (id) => lists.get(id) ?? [], problems };
}

// A current wording may itself have been replaced; a circle of replacements ends where it began.
function followed(currentOf: ReadonlyMap<EventId, EventId>, id: EventId): EventId {
  const seen = new Set<EventId>();
  let found = id;
  for (
    let next = currentOf.get(found);
    next !== undefined && next !== found && !seen.has(next);
    next = currentOf.get(found)
  ) {
    seen.add(found);
    found = next;
  }
  return found;
}

function inOrder(wordings: readonly Wording[], current: Wording): Wording[] {
  const earlier = wordings.filter((wording) => wording !== current && wording.id !== current.id);
  const byTime = earlier.toSorted((a, b) => rank(a).localeCompare(rank(b)));
  return [...byTime, { ...current, isCurrent: true }];
}

function rank({ isFirst, time }: Wording): string {
  return isFirst ? '' : (time ?? '~');
}

function contradiction(file: string, id: EventId, first: EventId, second: EventId): Problem {
  return {
    file,
    what: `«${id}» is called an earlier wording of «${second}», and elsewhere of «${first}».`,
    done: `It stands as a wording of «${first}».`,
  };
}
