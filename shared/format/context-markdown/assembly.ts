import type { ArchiveDay } from '../../model/archive.ts';
import type { Day } from '../../model/day.ts';
import type { EventId, NewsEvent, Revision } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { mend } from '../mending/mend.ts';
import type { IndexText, Listing } from './day-index.ts';
import { createDraft, createNameMender, type EventDraft, finishDraft, relate } from './event-draft.ts';
import type { EventPageText, Mention } from './event-page.ts';
import { createTopicSplitter, type TopicSplitter } from './topics.ts';
import { joinWordings, type Wordings } from './wordings.ts';

/** Everything that an archive's pages say, page by page. Indexes of days come before front pages. */
export interface PageTexts {
  readonly pages: ReadonlyMap<EventId, EventPageText>;
  readonly indexes: readonly (IndexText & { readonly day: Day | undefined })[];
}

/** What the pages say together. */
export interface Assembled {
  readonly events: readonly NewsEvent[];
  readonly days: readonly ArchiveDay[];
  readonly problems: readonly Problem[];
  /** Pages that are earlier wordings of another page's event. */
  readonly revisionPages: number;
}

/** Puts an archive's events together: one event for all wordings, listings and mentions of it. */
export function assemble({ pages, indexes }: PageTexts): Assembled {
  const wordings = joinWordings(pages.values());
  const problems: Problem[] = [...wordings.problems];
  const split = createTopicSplitter(headingsOf(pages, indexes));
  const drafts = new Map<EventId, EventDraft>();
  for (const page of pages.values()) addPage(page, pages, wordings, drafts, problems);
  for (const index of indexes)
    for (const listing of index.listings) addListing(listing, index.file, wordings, drafts, split);
  for (const page of pages.values()) addRelations(page, wordings, drafts, split);
  const named = [...drafts.values()].filter((draft) => isNamed(draft, problems));
  const revisionPages = [...pages.keys()].filter(
    (id) => wordings.eventOf(id) !== id && pages.has(wordings.eventOf(id)),
  ).length;
  const mendName = createNameMender();
  return {
    events: named.map((draft) => finishDraft(draft, mendName)),
    days: daysOf(named, indexes, wordings),
    problems,
    revisionPages,
  };
}

function headingsOf(pages: PageTexts['pages'], indexes: PageTexts['indexes']): Set<string> {
  const ofPages = [...pages.values()].map(({ heading }) => heading);
  const ofIndexes = indexes.flatMap(({ listings }) => listings.map(({ heading }) => heading));
  return new Set([...ofPages, ...ofIndexes].filter((heading) => heading !== undefined));
}

/** An event's page, or the page of an earlier wording of it: then only what the current page lacks is taken. */
function addPage(
  page: EventPageText,
  pages: PageTexts['pages'],
  wordings: Wordings,
  drafts: Map<EventId, EventDraft>,
  problems: Problem[],
): void {
  const id = wordings.eventOf(page.id);
  const isRevision = id !== page.id;
  if (isRevision && pages.has(id)) {
    drafts.get(id)?.files.add(page.file);
    return;
  }
  const listed = isRevision ? wordings.of(id).at(-1)?.headline : undefined;
  const draft = drafts.get(id) ?? createDraft(id, page.day, 'page', listed ?? page.headline ?? '');
  drafts.set(id, draft);
  draft.files.add(page.file);
  draft.summary ??= page.summary;
  draft.heading ??= page.heading;
  if (draft.sources.length === 0) draft.sources.push(...page.sources);
  if (draft.images.length === 0) draft.images.push(...page.images);
  if (draft.revisions.length === 0)
    draft.revisions.push(...wordings.of(id).map((wording) => revisionOf(wording, pages)));
  if (isRevision) {
    problems.push({
      file: page.file,
      what: `The current wording «${id}» that this page names has no page.`,
      done: 'The event is shown with what this page says of it.',
    });
  }
}

function revisionOf(
  { id, headline, time, isFirst, isCurrent }: ReturnType<Wordings['of']>[number],
  pages: PageTexts['pages'],
): Revision {
  const page = pages.get(id);
  return {
    id,
    headline: mend(headline).text,
    isFirst,
    isCurrent,
    hasPage: page !== undefined,
    ...(page?.summary !== undefined && { summary: mend(page.summary).text }),
    ...(time !== undefined && { time }),
  };
}

/** An index gives what a page lacks, and events that have no page. */
function addListing(
  listing: Listing,
  file: string,
  wordings: Wordings,
  drafts: Map<EventId, EventDraft>,
  split: TopicSplitter,
): void {
  const id = wordings.eventOf(listing.id);
  const draft = drafts.get(id) ?? createDraft(id, listing.day, 'listed', listing.headline);
  drafts.set(id, draft);
  if (draft.headline.trim() === '') draft.headline = listing.headline;
  if (draft.record === 'listed') draft.files.add(file);
  draft.heading ??= listing.heading;
  draft.summary ??= listing.summary;
  for (const topic of split(listing.context ?? '')) draft.topics.add(topic);
}

/** A relation ties both events; one that the archive has neither page nor listing for is known by its mentions. */
function addRelations(
  page: EventPageText,
  wordings: Wordings,
  drafts: Map<EventId, EventDraft>,
  split: TopicSplitter,
): void {
  const draft = drafts.get(wordings.eventOf(page.id));
  if (!draft) return;
  for (const mention of page.relations) {
    const topics = split(mention.context ?? '');
    const other = mentioned(mention, wordings, drafts);
    relate(draft, other.id, topics);
    relate(other, draft.id, topics);
  }
}

function mentioned(mention: Mention, wordings: Wordings, drafts: Map<EventId, EventDraft>): EventDraft {
  const id = wordings.eventOf(mention.id);
  const draft = drafts.get(id) ?? createDraft(id, mention.day, 'mentioned', mention.headline);
  drafts.set(id, draft);
  // Link texts of one event may differ in length; the longest says most.
  const isLonger = draft.headline.trim().length < mention.headline.trim().length;
  if (draft.headline.trim() === '' || (draft.record === 'mentioned' && isLonger)) draft.headline = mention.headline;
  return draft;
}

function isNamed(draft: EventDraft, problems: Problem[]): boolean {
  if (draft.headline.trim() !== '') return true;
  const [file = draft.id] = draft.files;
  const what = 'The page has no headline, and no other page names its event.';
  problems.push({ file, what, done: 'The file’s name stands in its place.' });
  draft.headline = draft.id.slice(draft.id.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return true;
}

function daysOf(drafts: readonly EventDraft[], indexes: PageTexts['indexes'], wordings: Wordings): ArchiveDay[] {
  const days = new Map<Day, { events: Set<EventId>; file?: string }>();
  const dayAt = (day: Day): { events: Set<EventId>; file?: string } => {
    const known = days.get(day) ?? { events: new Set() };
    days.set(day, known);
    return known;
  };
  for (const { day, file, listings } of indexes) {
    if (day !== undefined && listings.length > 0) dayAt(day).file ??= file;
    for (const listing of listings) dayAt(listing.day).events.add(wordings.eventOf(listing.id));
  }
  for (const draft of drafts) dayAt(draft.day).events.add(draft.id);
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { events, file }]) => ({ day, events: [...events], ...(file !== undefined && { file }) }));
}
