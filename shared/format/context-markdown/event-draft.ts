import type { Day } from '../../model/day.ts';
import type {
  EventId,
  EventImage,
  EventRecord,
  NewsEvent,
  OriginalText,
  Relation,
  Revision,
  Source,
} from '../../model/event.ts';
import { mend } from '../mending/mend.ts';

/** An event while it is put together from pages, indexes and mentions. Texts are as they stand in the archive. */
export interface EventDraft {
  readonly id: EventId;
  readonly day: Day;
  readonly record: EventRecord;
  headline: string;
  summary?: string | undefined;
  heading?: string | undefined;
  readonly topics: Set<string>;
  readonly sources: Source[];
  readonly images: EventImage[];
  readonly revisions: Revision[];
  /** The topics shared with each related event, in the order in which the relations were met. */
  readonly relations: Map<EventId, Set<string>>;
  readonly files: Set<string>;
}

/** A draft of an event of which nothing but its place and headline is known yet. */
export function createDraft(id: EventId, day: Day, record: EventRecord, headline: string): EventDraft {
  const empty = {
    topics: new Set<string>(),
    sources: [],
    images: [],
    revisions: [],
    relations: new Map(),
    files: new Set<string>(),
  };
  return { id, day, record, headline, ...empty };
}

/** Notes that two events are related, on the one side. */
export function relate(draft: EventDraft, other: EventId, topics: readonly string[]): void {
  if (other === draft.id) return;
  const shared = draft.relations.get(other) ?? new Set<string>();
  for (const topic of topics) {
    shared.add(topic);
    draft.topics.add(topic);
  }
  draft.relations.set(other, shared);
}

/** Mends names, each once: an archive has few of them, many times over. */
export type NameMender = (name: string) => string;

/** A mender of names that remembers what it has mended. */
export function createNameMender(): NameMender {
  const known = new Map<string, string>();
  return (name) => {
    const mended = known.get(name) ?? mend(name).text;
    known.set(name, mended);
    return mended;
  };
}

/** The event of a draft, its texts mended, with what they were before. */
export function finishDraft(draft: EventDraft, mendName: NameMender): NewsEvent {
  const headline = mend(draft.headline);
  const summary = draft.summary === undefined ? undefined : mend(draft.summary);
  const heading = draft.heading === undefined ? undefined : mend(draft.heading);
  const original: OriginalText = {
    ...(headline.original !== undefined && { headline: headline.original }),
    ...(summary?.original !== undefined && { summary: summary.original }),
    ...(heading?.original !== undefined && { heading: heading.original }),
  };
  const reporters = [...headline.reporters, ...(summary?.reporters ?? [])];
  return {
    id: draft.id,
    day: draft.day,
    record: draft.record,
    headline: headline.text,
    topics: mendAll([...(heading?.text ? [heading.text] : []), ...draft.topics], mendName),
    sources: withReporters(draft.sources, reporters, mendName),
    images: draft.images.map((image) => ({ ...image, label: mendName(image.label) })),
    revisions: draft.revisions,
    relations: [...draft.relations].map(([id, topics]): Relation => ({ id, topics: mendAll([...topics], mendName) })),
    files: [...draft.files],
    ...(summary?.text && { summary: summary.text }),
    ...(heading?.text && { heading: heading.text }),
    ...(Object.keys(original).length > 0 && { original }),
  };
}

function mendAll(names: readonly string[], mendName: NameMender): string[] {
  return [...new Set(names.map(mendName))].filter((name) => name !== '');
}

function withReporters(sources: readonly Source[], reporters: readonly string[], mendName: NameMender): Source[] {
  const mended = sources.map((source) => ({ ...source, publisher: mendName(source.publisher) || source.publisher }));
  const known = new Set(mended.map(({ publisher }) => publisher));
  const others = [...new Set(reporters)].filter((publisher) => !known.has(publisher));
  return [...mended, ...others.map((publisher) => ({ publisher }))];
}
