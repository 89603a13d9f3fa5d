import type { EventDate } from '../../../model/date.ts';
import type { EventId, EventImage, EventRecord, NewsEvent, OriginalText, Source } from '../../../model/event.ts';
import { kindOfTopic, type TopicKinds, topicKindsOf } from '../../../model/topic-kind.ts';
import { plainAddress } from '../../reporters.ts';
import { addressOf, dateOfId } from '../page-address.ts';
import { imageAddress } from '../references.ts';
import { carriedLine, carriedParagraphs } from './carried-text.ts';
import type { Plan } from './plan.ts';

/** What the pages of an archive say of an event, in every form: its texts as they can be carried, its links as paths. */
export interface EventContent {
  readonly id: EventId;
  /** The path of its page from the archive's root, without extension. */
  readonly address: string;
  readonly date: EventDate;
  readonly record: EventRecord;
  readonly headline: string;
  readonly headings: readonly string[];
  readonly summary?: string;
  readonly category?: string;
  readonly topics: readonly string[];
  readonly topicKinds?: TopicKinds;
  readonly sources: readonly Source[];
  readonly images: readonly EventImage[];
  readonly wordings: readonly WordingContent[];
  readonly related: readonly RelatedContent[];
  readonly original?: OriginalText;
}

/** A wording among those of a page. */
export interface WordingContent {
  readonly id: EventId;
  readonly address: string;
  readonly headline: string;
  readonly time?: string;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
  readonly hasPage: boolean;
}

/** An event among the related ones of a page. */
export interface RelatedContent {
  readonly id: EventId;
  readonly address: string;
  readonly date: EventDate;
  readonly record: EventRecord;
  readonly headline: string;
  readonly topics: readonly string[];
  /** Its headline before mending, where nothing but this mention names it. */
  readonly original?: string;
}

/** What is written of an event. */
export function contentOf(event: NewsEvent, plan: Plan): EventContent {
  const { id, date, summary, category, original } = event;
  const paragraphs = carriedParagraphs(summary ?? '');
  const section = carriedLine(category ?? '');
  const before = original && carriedOriginal(original);
  const record = plan.recordOf(id) ?? event.record;
  const topics = names(event.topics);
  const kinds = carriedKinds(event, topics);
  return {
    id,
    address: addressOf(id, date),
    date,
    record,
    headline: carriedLine(event.headline) || '\ufffd',
    headings: lines(event.headings),
    ...(paragraphs === '' ? {} : { summary: paragraphs }),
    ...(section === '' ? {} : { category: section }),
    topics,
    ...(kinds && { topicKinds: kinds }),
    sources: event.sources.flatMap(carriedSource),
    images: event.images.flatMap(carriedImage),
    wordings: record === 'page' ? wordingsOf(event) : [],
    related: relatedOf(event, plan),
    ...(before && Object.keys(before).length > 0 && { original: before }),
  };
}

/** The pages of an event's earlier wordings, where the archive has them. */
export function wordingPages(event: NewsEvent, content: EventContent): readonly EventContent[] {
  const own = event.revisions.filter(({ id, hasPage }) => hasPage && id !== event.id);
  return own.map((revision) => {
    const summary = carriedParagraphs(revision.summary ?? '');
    const date = dateOfWording(revision.id, event.date);
    return {
      id: revision.id,
      address: addressOf(revision.id, date),
      date,
      record: 'page',
      headline: carriedLine(revision.headline) || '\ufffd',
      headings: [],
      ...(summary === '' ? {} : { summary }),
      topics: [],
      sources: [],
      images: [],
      wordings: content.wordings,
      related: [],
    };
  });
}

/** Topics that an event has by its headings and relations alone. */
function impliedTopics({ headings, related }: Pick<EventContent, 'headings' | 'related'>): readonly string[] {
  return [...new Set([...headings, ...related.flatMap(({ topics }) => topics)])];
}

/** Topics of the event itself, to be said beside its headings; undefined where there are none to be said. */
export function ownTopics(content: EventContent): readonly string[] | undefined {
  const implied = impliedTopics(content);
  const { headings, topics } = content;
  return isSame(implied, topics) ? undefined : topics.filter((topic) => !headings.includes(topic));
}

/** Whether two lists of texts are the same. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function wordingsOf({ id, date, revisions }: NewsEvent): readonly WordingContent[] {
  return revisions.map((revision) => {
    const time = carriedLine(revision.time ?? '');
    const { isFirst, isCurrent } = revision;
    const hasPage = revision.hasPage || revision.id === id;
    const address = addressOf(revision.id, revision.id === id ? date : dateOfWording(revision.id, date));
    const headline = carriedLine(revision.headline) || '\ufffd';
    return { id: revision.id, address, headline, ...(time === '' ? {} : { time }), isFirst, isCurrent, hasPage };
  });
}

function dateOfWording(id: EventId, ofEvent: EventDate): EventDate {
  return dateOfId(id) ?? ofEvent;
}

function relatedOf({ id, relations }: NewsEvent, plan: Plan): readonly RelatedContent[] {
  const related = relations.flatMap((relation) => {
    const link = relation.id === id ? undefined : plan.linkOf(relation.id);
    if (!link) return [];
    const record = plan.recordOf(relation.id) ?? 'page';
    const original = record === 'mentioned' ? plan.originalOf(relation.id) : undefined;
    return {
      id: relation.id,
      address: addressOf(relation.id, link.date),
      date: link.date,
      record,
      headline: carriedLine(link.headline) || '\ufffd',
      topics: names(relation.topics),
      ...(original === undefined ? {} : { original: carriedLine(original) }),
    };
  });
  return related;
}

function carriedSource({ publisher, url }: Source): readonly Source[] {
  const name = carriedLine(publisher);
  const address = url === undefined ? undefined : plainAddress(carriedLine(url));
  if (address !== undefined) return [{ publisher: name, url: address }];
  return name === '' ? [] : [{ publisher: name }];
}

function carriedImage({ address, label }: EventImage): readonly EventImage[] {
  const place = imageAddress(carriedLine(address));
  return place === undefined || place === '' ? [] : [{ address: place, label: carriedLine(label) }];
}

function carriedOriginal({ headline, summary, headings, category }: OriginalText): OriginalText {
  return {
    ...(headline !== undefined && { headline: carriedLine(headline) }),
    ...(summary !== undefined && { summary: carriedParagraphs(summary) }),
    ...(headings && headings.length > 0 && { headings: headings.map(carriedLine) }),
    ...(category !== undefined && { category: carriedLine(category) }),
  };
}

function carriedKinds({ topicKinds }: NewsEvent, topics: readonly string[]): TopicKinds | undefined {
  if (!topicKinds) return undefined;
  const carried = Object.fromEntries(Object.entries(topicKinds).map(([kind, texts]) => [kind, lines(texts)]));
  return topicKindsOf(topics, (topic) => kindOfTopic(carried, topic));
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.map(carriedLine).filter((text) => text !== '');
}

function names(texts: readonly string[]): readonly string[] {
  return [...new Set(lines(texts))];
}
