import type { EventId, NewsEvent, Relation } from '../../model/event.ts';
import { type ProblemLog, quoted } from '../problems.ts';

/** An event whose relations lead to events that may come with another file. */
interface Waiting {
  readonly event: NewsEvent;
  readonly place: number;
}

/** Resolves relations between events with ids of their own. Short-lived and mutable. */
export interface RelationResolver {
  /** Hands an event over: at once where it has no relations, else when all files are read. */
  add(event: NewsEvent, place: number): void;
  /** Hands over what waited. A relation to an event that no file has becomes a problem. */
  finish(): void;
}

/** A resolver that keeps, of events with ids of their own, the ids and topics, and those events that have relations. */
export function createRelationResolver(
  take: (event: NewsEvent, place: number) => void,
  problems: ProblemLog,
): RelationResolver {
  const waiting: Waiting[] = [];
  const topics = new Map<EventId, readonly string[]>();
  return {
    add(event, place) {
      if (/^\d{4}\//.test(event.id)) {
        take(event, place);
        return;
      }
      topics.set(event.id, event.topics);
      if (event.relations.length === 0) take(event, place);
      else waiting.push({ event, place });
    },
    finish() {
      for (const { event, place } of waiting) {
        const relations = event.relations.flatMap((relation) => resolved(event, relation, topics, problems));
        take({ ...event, relations }, place);
      }
    },
  };
}

function resolved(
  event: NewsEvent,
  { id }: Relation,
  topics: ReadonlyMap<EventId, readonly string[]>,
  problems: ProblemLog,
): readonly Relation[] {
  const others = topics.get(id);
  if (others && id !== event.id) return [{ id, topics: event.topics.filter((name) => others.includes(name)) }];
  const what = `${quoted(event.headline)} is related to ${quoted(id)}, which no file tells.`;
  problems.add(event.files[0] ?? '', undefined, what, 'The relation was left out.');
  return [];
}
