import type { EventDate } from '../../model/date.ts';
import type { EventId, EventRecord, NewsEvent, OriginalText, Relation, Revision, Source } from '../../model/event.ts';
import type { Field } from '../mended-field.ts';
import { uniqueSources } from '../reporters.ts';
import { mendField, mendHeadings } from './fields.ts';
import type { Keeper, Kept } from './kept.ts';
import type { Change, EventPage, Exact, IndexEntry, Telling } from './pages.ts';

/**
 * An event while what the archive says of it is gathered. Mutable; texts are as the archive has them. There is one for every
 * event at once, so what most events lack takes no room.
 */
export interface EventDraft {
  readonly id: EventId;
  readonly date: EventDate;
  /** The page of the current version first, then those of earlier ones, newest first. */
  pages: readonly Kept<EventPage>[];
  changes: readonly Change[];
  /** The first listing of the event in an index. */
  entry?: Kept<IndexEntry>;
  /** Files of indexes that list it. */
  readonly indexFiles: string[];
  /** Topics that pages and indexes give the event itself; some may stand here twice. */
  readonly ownTopics: string[];
  /** The topics shared with each related event; the arrays may be shared too. */
  relations?: Map<EventId, readonly string[]>;
}

/** A draft that nothing was gathered for yet. */
export function createEventDraft(id: EventId, date: EventDate): EventDraft {
  return { id, date, pages: [], changes: [], indexFiles: [], ownTopics: [] };
}

/** Relates an event to another one, on its side only; topics of several relations to the same event join. */
export function relate(draft: EventDraft, other: EventId, topics: readonly string[]): void {
  draft.relations ??= new Map();
  const known = draft.relations.get(other);
  const isMore = known !== undefined && known !== topics && topics.some((topic) => !known.includes(topic));
  if (known === undefined) draft.relations.set(other, topics);
  else if (isMore) draft.relations.set(other, [...new Set([...known, ...topics])]);
}

/** What tells of an event, fetched from where it was put aside. */
export interface Told {
  readonly pages: readonly EventPage[];
  readonly entry?: IndexEntry;
}

/** Fetches what tells of an event. */
export function fetchTold({ pages, entry }: EventDraft, keeper: Keeper): Told {
  return { pages: pages.map(keeper.page), ...(entry && { entry: keeper.entry(entry) }) };
}

/** The places that tell of an event, the best first: an exact page of its own needs no other. */
export function tellingsOf({ id }: EventDraft, { pages, entry }: Told): readonly Telling[] {
  const [own] = pages;
  if (own?.exact && own.path.id === id) return [own];
  return entry ? [...pages, entry] : pages;
}

/** How much the archive knows of an event. */
export function recordOf({ pages, entry }: EventDraft): EventRecord {
  if (pages.length > 0) return 'page';
  return entry ? 'listed' : 'mentioned';
}

/** What an event is called, as the archive has it. */
export interface Headline {
  readonly text: string;
  readonly exact?: Exact;
}

/** The event that a draft has become, its texts mended. */
export function finishEvent(draft: EventDraft, told: Told, name: Headline): NewsEvent {
  const tellings = tellingsOf(draft, told);
  const [first] = tellings;
  const headline = mendField(name.text, name.exact, 'headline');
  const summary = textOf(tellings, 'summary');
  const category = textOf(tellings, 'category');
  const stories = tellings.find((telling) => telling.headings.length > 0);
  const headings = mendHeadings(stories?.headings ?? [], stories?.exact);
  const sources = [...tellings.flatMap((telling) => telling.sources), ...headline.sources, ...summary.sources];
  const original = first?.exact ? first.exact.original : originalOf(headline, summary, headings.original, category);
  const topicKinds = first?.exact?.topicKinds;
  return {
    id: draft.id,
    record: recordOf(draft),
    date: draft.date,
    headline: headline.text,
    ...(summary.text === '' ? {} : { summary: summary.text }),
    headings: headings.texts,
    ...(category.text === '' ? {} : { category: category.text }),
    topics: first?.exact?.topics ?? topicsOf(headings.texts, draft),
    ...(topicKinds && { topicKinds }),
    sources: first?.exact ? sources : uniqueSources([...sources, ...reportersInOriginal(draft, name)]),
    images: first?.exact ? first.images : uniqueByAddress(tellings.flatMap((telling) => telling.images)),
    revisions: revisionsOf(draft, told, name),
    relations: [...(draft.relations ?? [])].map(([id, topics]): Relation => ({ id, topics })),
    ...(original === undefined ? {} : { original }),
    files: [...draft.pages.map((page) => page.file), ...draft.indexFiles],
  };
}

// An event that is only mentioned has no other sources than those that links in its headline named before mending.
function reportersInOriginal({ pages, entry }: EventDraft, headline: Headline): readonly Source[] {
  const original = pages.length > 0 || entry ? undefined : headline.exact?.original?.headline;
  return original === undefined ? [] : mendField(original, undefined, 'headline').sources;
}

/** The first text of its kind that any place has, mended. */
function textOf(tellings: readonly Telling[], kind: 'summary' | 'category'): Field {
  const telling = tellings.find((one) => one[kind] !== undefined);
  return mendField(telling?.[kind] ?? '', telling?.exact, kind);
}

function originalOf(
  headline: Field,
  summary: Field,
  headings: readonly string[] | undefined,
  category: Field,
): OriginalText | undefined {
  const original: OriginalText = {
    ...(headline.original !== undefined && { headline: headline.original }),
    ...(summary.original !== undefined && { summary: summary.original }),
    ...(headings !== undefined && { headings }),
    ...(category.original !== undefined && { category: category.original }),
  };
  return Object.keys(original).length === 0 ? undefined : original;
}

function topicsOf(headings: readonly string[], draft: EventDraft): readonly string[] {
  const topics = new Set(headings);
  for (const topic of draft.ownTopics) topics.add(topic);
  for (const shared of draft.relations?.values() ?? []) for (const topic of shared) topics.add(topic);
  return [...topics];
}

function uniqueByAddress(images: NewsEvent['images']): NewsEvent['images'] {
  if (images.length < 2) return images;
  return [...new Map(images.toReversed().map((image) => [image.address, image])).values()].reverse();
}

function revisionsOf({ changes, id }: EventDraft, told: Told, headline: Headline): readonly Revision[] {
  if (changes.length === 0) return [];
  const pages = new Map(told.pages.map((page) => [page.path.id, page]));
  const last = changes.at(-1);
  const revisions = changes.map((change) =>
    revisionOf(change, pages.get(change.path.id), change === last && change.path.id === id),
  );
  if (last?.path.id === id) return revisions;
  const current = { path: { id }, headline: headline.text, isFirst: false };
  const version: Version = headline.exact ? { ...current, exact: headline.exact } : current;
  return [...revisions, revisionOf(version, pages.get(id), true)];
}

/** What a revision needs of a change. */
type Version = Pick<Change, 'headline' | 'time' | 'isFirst' | 'exact'> & { readonly path: { readonly id: EventId } };

function revisionOf(
  { path, headline, time, isFirst, exact }: Version,
  page: EventPage | undefined,
  isCurrent: boolean,
): Revision {
  const summary = mendField(page?.summary ?? '', page?.exact, 'summary').text;
  const named = headline === '' ? mendField(page?.headline ?? '', page?.exact, 'headline') : undefined;
  return {
    id: path.id,
    headline: (named ?? mendField(headline, exact, 'headline')).text,
    ...(summary === '' ? {} : { summary }),
    ...(time === undefined ? {} : { time }),
    isFirst,
    isCurrent,
    hasPage: page !== undefined,
  };
}
