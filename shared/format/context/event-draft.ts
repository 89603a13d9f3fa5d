import type { Day } from '../../model/day.ts';
import type { EventId, NewsEvent, OriginalText, Relation, Revision } from '../../model/event.ts';
import { type Field, mendField } from '../mended-field.ts';
import { uniqueSources } from '../reporters.ts';
import type { IndexEntry } from './day-index.ts';
import type { EventPage } from './event-page.ts';
import type { Change } from './page-draft.ts';

/** An event while what the archive says of it is gathered. Mutable; texts are as the archive has them. */
export interface EventDraft {
  readonly id: EventId;
  readonly day: Day;
  /** The page of the current version first, then those of earlier ones, newest first. */
  pages: readonly EventPage[];
  changes: readonly Change[];
  /** The first listing of the event in an index. */
  entry?: IndexEntry;
  /** Files of indexes that list it. */
  readonly indexFiles: Set<string>;
  readonly indexTopics: Set<string>;
  headline: string;
  /** The topics shared with each related event; the arrays may be shared too. */
  readonly relations: Map<EventId, readonly string[]>;
}

/** A draft that nothing was gathered for yet. */
export function createEventDraft(id: EventId, day: Day): EventDraft {
  const indexTopics = new Set<string>();
  return { id, day, pages: [], changes: [], indexFiles: new Set(), indexTopics, headline: '', relations: new Map() };
}

/** Relates an event to another one, on its side only; topics of several relations to the same event join. */
export function relate(draft: EventDraft, other: EventId, topics: readonly string[]): void {
  const known = draft.relations.get(other);
  const isMore = known !== undefined && known !== topics && topics.some((topic) => !known.includes(topic));
  if (known === undefined) draft.relations.set(other, topics);
  else if (isMore) draft.relations.set(other, [...new Set([...known, ...topics])]);
}

/** The event that a draft has become, its texts mended. */
export function finishEvent(draft: EventDraft): NewsEvent {
  const { pages, entry } = draft;
  const headline = mendField(draft.headline);
  const summary = mendField(firstOf(pages, (page) => page.summary) ?? entry?.summary ?? '');
  const headings = mendHeadings(firstOf(pages, (page) => someOf(page.headings)) ?? entry?.headings ?? []);
  const relations = [...draft.relations].map(([id, topics]): Relation => ({ id, topics }));
  const sources = [...pages.flatMap((page) => page.sources), ...headline.sources, ...summary.sources];
  const original = originalOf({ headline, summary }, headings);
  return {
    id: draft.id,
    record: pages.length > 0 ? 'page' : entry ? 'listed' : 'mentioned',
    date: draft.day,
    headline: headline.text,
    ...(summary.text === '' ? {} : { summary: summary.text }),
    headings: headings.texts,
    topics: topicsOf(headings.texts, draft),
    sources: uniqueSources(sources),
    images: uniqueByAddress(pages.flatMap((page) => page.images)),
    revisions: revisionsOf(draft),
    relations,
    ...(original === undefined ? {} : { original }),
    files: [...pages.map((page) => page.file), ...draft.indexFiles],
  };
}

/** The first value that any of the pages has. */
function firstOf<Value>(pages: readonly EventPage[], value: (page: EventPage) => Value | undefined): Value | undefined {
  return pages.map(value).find((found) => found !== undefined);
}

/** The running stories of an event, mended; blank ones are none. */
interface Headings {
  readonly texts: readonly string[];
  /** Set where mending changed any of them. */
  readonly original?: readonly string[];
}

function mendHeadings(original: readonly string[]): Headings {
  const fields = original.map(mendField).filter(({ text }) => text !== '');
  const texts = fields.map(({ text }) => text);
  const isChanged = fields.some((field) => field.original !== undefined);
  return isChanged ? { texts, original: fields.map((field) => field.original ?? field.text) } : { texts };
}

function someOf(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}

function originalOf(
  { headline, summary }: { readonly headline: Field; readonly summary: Field },
  headings: Headings,
): OriginalText | undefined {
  const original: OriginalText = {
    ...(headline.original !== undefined && { headline: headline.original }),
    ...(summary.original !== undefined && { summary: summary.original }),
    ...(headings.original !== undefined && { headings: headings.original }),
  };
  return Object.keys(original).length === 0 ? undefined : original;
}

function topicsOf(headings: readonly string[], draft: EventDraft): readonly string[] {
  const topics = new Set(headings);
  for (const topic of draft.indexTopics) topics.add(topic);
  for (const shared of draft.relations.values()) for (const topic of shared) topics.add(topic);
  return [...topics];
}

function uniqueByAddress(images: NewsEvent['images']): NewsEvent['images'] {
  return [...new Map(images.toReversed().map((image) => [image.address, image])).values()].reverse();
}

function revisionsOf(draft: EventDraft): readonly Revision[] {
  const { changes, id } = draft;
  if (changes.length === 0) return [];
  const pages = new Map(draft.pages.map((page) => [page.path.id, page]));
  const last = changes.at(-1);
  const revisions = changes.map((change) =>
    revisionOf(change, pages.get(change.path.id), change === last && change.path.id === id),
  );
  if (last?.path.id === id) return revisions;
  return [...revisions, revisionOf({ path: { id }, headline: draft.headline, isFirst: false }, pages.get(id), true)];
}

/** What a revision needs of a change. */
type Version = Pick<Change, 'headline' | 'time' | 'isFirst'> & { readonly path: { readonly id: EventId } };

function revisionOf(
  { path, headline, time, isFirst }: Version,
  page: EventPage | undefined,
  isCurrent: boolean,
): Revision {
  const summary = page?.summary === undefined ? '' : mendField(page.summary).text;
  return {
    id: path.id,
    headline: mendField(headline || (page?.headline ?? '')).text,
    ...(summary === '' ? {} : { summary }),
    ...(time === undefined ? {} : { time }),
    isFirst,
    isCurrent,
    hasPage: page !== undefined,
  };
}
