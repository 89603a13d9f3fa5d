import type { EventDate } from '../../model/date.ts';
import type { EventId, NewsEvent } from '../../model/event.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import { createEventDraft, type EventDraft, fetchTold, finishEvent, relate, tellingsOf } from './event-draft.ts';
import { findHeadlines, type Headlines } from './headlines.ts';
import type { Keeper, Kept, KeptIndex } from './kept.ts';
import type { Change, EventPage, IndexEntry, RelatedEvent } from './pages.ts';
import { placesOf } from './places.ts';
import { groupRevisions, type RevisionGroups } from './revisions.ts';
import { createTopicSplitter, type TopicSplitter } from './topics.ts';

/** What was read of all files: each event's page once, and the indexes of days before the front pages. */
export interface Readings {
  readonly pages: readonly Kept<EventPage>[];
  readonly indexes: readonly KeptIndex[];
}

/** What the readings say together. */
export interface Assembled {
  /** Each event once, with what orders the events of one day; it is finished only when it is asked for. */
  events(): Iterable<{ readonly event: NewsEvent; readonly place: number }>;
  /** Pages of earlier versions of events. */
  readonly revisionPages: number;
  /** Pages whose event nobody names: they are no events. */
  readonly namelessPages: number;
}

/** The drafts of all events by id, and the ways to find them. */
interface Workshop {
  readonly readings: Readings;
  readonly keeper: Keeper;
  readonly groups: RevisionGroups;
  readonly drafts: Map<EventId, EventDraft>;
  readonly splitTopics: TopicSplitter;
  readonly problems: ProblemLog;
}

/** Joins pages, versions, listings and mentions to events, and relates them in both directions. */
export function assemble(readings: Readings, keeper: Keeper, problems: ProblemLog): Assembled {
  const groups = groupRevisions(readings.pages, problems);
  const splitTopics = createTopicSplitter(headingsOf(readings));
  const workshop: Workshop = { readings, keeper, groups, drafts: new Map(), splitTopics, problems };
  draftPages(workshop);
  draftListings(workshop);
  const headlines = findHeadlines(mentionsIn(workshop), keeper, groups.eventOf, problems);
  const nameless = withoutNameless(workshop, headlines);
  draftMentions(workshop);
  relateBothWays(workshop);
  const isRevision = (page: Kept<EventPage>): boolean => groups.eventOf(page.path.id) !== page.path.id;
  return {
    events: () => finished(workshop, headlines),
    revisionPages: readings.pages.filter((page) => isRevision(page) && !nameless.has(page)).length,
    namelessPages: nameless.size,
  };
}

// What an event was made of is let go with it: there may be a hundred thousand.
function* finished(
  { drafts, readings, groups, keeper }: Workshop,
  { headlineOf }: Headlines,
): ReturnType<Assembled['events']> {
  const placeOf = placesOf(drafts.values(), readings.indexes, groups.eventOf);
  for (const draft of drafts.values()) {
    drafts.delete(draft.id);
    const told = fetchTold(draft, keeper);
    yield { event: finishEvent(draft, told, headlineOf(draft, told)), place: placeOf(draft.id) };
  }
}

function headingsOf({ pages, indexes }: Readings): Iterable<string> {
  const entries = indexes.flatMap((index) => index.entries);
  return [...pages, ...entries].flatMap(({ headings }) => headings);
}

function draftOf(id: EventId, date: EventDate, drafts: Map<EventId, EventDraft>): EventDraft {
  const draft = drafts.get(id) ?? createEventDraft(id, date);
  drafts.set(id, draft);
  return draft;
}

function draftPages({ readings, keeper, groups, drafts, splitTopics }: Workshop): void {
  const pagesOf = new Map<EventId, Kept<EventPage>[]>();
  for (const page of readings.pages) {
    const event = groups.eventOf(page.path.id);
    const pages = pagesOf.get(event) ?? [];
    if (pages.length === 0) pagesOf.set(event, pages);
    pages.push(page);
  }
  for (const [event, pages] of pagesOf) {
    const changes = groups.changesOf(event);
    const draft = draftOf(event, dateOf(event, pages, changes), drafts);
    draft.changes = changes;
    draft.pages = pages.length === 1 ? pages : newestFirst(pages, draft);
    for (const page of pages.filter(({ hasTopics }) => hasTopics))
      draft.ownTopics.push(...keeper.page(page).topics.flatMap(splitTopics));
  }
}

// The date of the current version, even where that has no page.
function dateOf(event: EventId, pages: readonly Kept<EventPage>[], changes: readonly Change[]): EventDate {
  const own = pages.find((page) => page.path.id === event)?.date;
  const date = own ?? changes.find(({ path }) => path.id === event)?.path.date ?? pages[0]?.date;
  if (date === undefined) throw new Error(`The event ${event} has no page`);
  return date;
}

function newestFirst(pages: readonly Kept<EventPage>[], draft: EventDraft): readonly Kept<EventPage>[] {
  const ages = new Map(draft.changes.map((change, index) => [change.path.id, draft.changes.length - index]));
  const age = (page: Kept<EventPage>): number =>
    page.path.id === draft.id ? 0 : (ages.get(page.path.id) ?? ages.size + 1);
  return pages.toSorted((a, b) => age(a) - age(b));
}

function draftListings(workshop: Workshop): void {
  for (const { entries } of workshop.readings.indexes) for (const entry of entries) draftListing(entry, workshop);
}

// An index may list an event twice: the first listing counts, the topics of both.
function draftListing(entry: Kept<IndexEntry>, { keeper, groups, drafts, splitTopics }: Workshop): void {
  if (entry.path.date === undefined) return;
  const draft = draftOf(groups.eventOf(entry.path.id), entry.path.date, drafts);
  draft.entry ??= entry;
  if (!draft.indexFiles.includes(entry.file)) draft.indexFiles.push(entry.file);
  if (entry.hasTopics) draft.ownTopics.push(...keeper.entry(entry).topics.flatMap(splitTopics));
}

/** The events that pages and listings relate theirs to. */
function* mentionsIn({ readings, keeper }: Workshop): Generator<RelatedEvent> {
  for (const page of readings.pages) if (page.hasRelated) yield* keeper.page(page).related;
  for (const { entries } of readings.indexes)
    for (const entry of entries) if (entry.hasRelated) yield* keeper.entry(entry).related;
}

/** Takes away the drafts that nobody names, and says which pages theirs were. */
function withoutNameless({ drafts }: Workshop, { isNamed }: Headlines): ReadonlySet<Kept<EventPage>> {
  const nameless = new Set<Kept<EventPage>>();
  for (const draft of drafts.values()) {
    if (isNamed(draft)) continue;
    drafts.delete(draft.id);
    for (const page of draft.pages) nameless.add(page);
  }
  return nameless;
}

/** Drafts the events that are only mentioned. */
function draftMentions(workshop: Workshop): void {
  const { groups, drafts } = workshop;
  for (const { path } of mentionsIn(workshop)) {
    const id = groups.eventOf(path.id);
    if (!drafts.has(id) && path.date !== undefined) draftOf(id, path.date, drafts);
  }
}

// First what each event itself relates to, so that it comes first; then the same from the other end.
function relateBothWays({ groups, drafts, keeper, splitTopics, problems }: Workshop): void {
  const pairs: { readonly from: EventDraft; readonly to: EventDraft; readonly topics: readonly string[] }[] = [];
  for (const from of drafts.values()) {
    if (![...from.pages, from.entry].some((one) => one?.hasRelated)) continue;
    for (const { file, related } of tellingsOf(from, fetchTold(from, keeper))) {
      for (const { path, topics, headline, line, exact } of related) {
        const to = drafts.get(groups.eventOf(path.id));
        if (to && to !== from)
          pairs.push({ from, to, topics: exact && Array.isArray(topics) ? topics : splitTopics(topics) });
        else
          problems.add(
            file,
            line,
            `The event is related to itself: ${quoted(headline)}.`,
            'The relation was left out.',
          );
      }
    }
  }
  for (const { from, to, topics } of pairs) relate(from, to.id, topics);
  for (const { from, to, topics } of pairs) relate(to, from.id, topics);
}
