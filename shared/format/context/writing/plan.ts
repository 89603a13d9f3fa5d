import { compareDates, type EventDate } from '../../../model/date.ts';
import type { EventId, EventRecord } from '../../../model/event.ts';
import type { ArchiveContents } from '../../encoder.ts';
import { createTargetReader, type TargetReader } from '../paths.ts';
import { createTopicSplitter, type TopicSplitter } from '../topics.ts';

/** A date that has an index, and how many events it lists. */
export interface PlannedDate {
  readonly date: EventDate;
  readonly events: number;
}

/** What must be known of a whole archive before its first page is written. */
export interface Plan {
  readonly dates: readonly PlannedDate[];
  /** How an event is written, if it has no page; undefined for others. */
  recordOf(id: EventId): EventRecord | undefined;
  /** The headline before mending, of an event that is only mentioned. */
  originalOf(id: EventId): string | undefined;
  readonly linkOf: ArchiveContents['linkOf'];
  /** Parts topics as reading will. */
  readonly splitTopics: TopicSplitter;
  /** Reads targets as reading will. */
  readonly readTarget: TargetReader;
}

interface Mentioned {
  readonly date: EventDate;
  readonly original: string | undefined;
}

/** Walks the events once. An event that is only mentioned, but by none of those written, is listed. */
export function planOf(contents: ArchiveContents): Plan {
  const counts = new Map<EventDate, number>();
  const listed = new Set<EventId>();
  const mentioned = new Map<EventId, Mentioned>();
  const targets = new Set<EventId>();
  const headings = new Set<string>();
  const count = (date: EventDate): unknown => counts.set(date, (counts.get(date) ?? 0) + 1);
  for (const event of contents.events()) {
    const { id, date, record } = event;
    for (const heading of event.headings) headings.add(heading);
    if (record === 'mentioned') mentioned.set(id, { date, original: event.original?.headline });
    else {
      if (record === 'listed') listed.add(id);
      for (const relation of event.relations) targets.add(relation.id);
      count(date);
    }
  }
  for (const [id, { date }] of mentioned) if (!targets.has(id)) count(date);
  const dates = [...counts].map(([date, events]) => ({ date, events }));
  return {
    dates: dates.sort((a, b) => compareDates(a.date, b.date)),
    recordOf: (id) => {
      if (mentioned.has(id)) return targets.has(id) ? 'mentioned' : 'listed';
      return listed.has(id) ? 'listed' : undefined;
    },
    originalOf: (id) => mentioned.get(id)?.original,
    linkOf: contents.linkOf,
    splitTopics: createTopicSplitter(headings),
    readTarget: createTargetReader(),
  };
}
