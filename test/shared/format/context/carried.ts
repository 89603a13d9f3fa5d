import { mendField } from '../../../../shared/format/context/fields.ts';
import { imageAddress } from '../../../../shared/format/context/references.ts';
import { carriedLine, carriedParagraphs } from '../../../../shared/format/context/writing/carried-text.ts';
import { plainAddress, uniqueSources } from '../../../../shared/format/reporters.ts';
import type { NewsEvent, OriginalText, Relation, Revision, Source } from '../../../../shared/model/event.ts';
import { kindOfTopic, type TopicKinds, topicKindsOf } from '../../../../shared/model/topic-kind.ts';

/** A form in which archives are written. */
export type Form = 'md' | 'json' | 'xml' | 'html';

/** Forms in which the relations and topics of an event without a page have no order of their own. */
const unordered: ReadonlySet<Form> = new Set(['md']);

/** What a form keeps of an event among others: the table in docs/forms.md, as code. Files are those of the form. */
export function carriedBy(form: Form, event: NewsEvent, all: readonly NewsEvent[]): Omit<NewsEvent, 'files'> {
  const { files: _, ...written } = event;
  const related = relationsOf(event, all);
  const relations = related.map((relation) => ({ id: wellFormed(relation.id), topics: names(relation.topics) }));
  const kinds = topicKindsOf(names(event.topics), (topic) => kindOfTopic(carriedKinds(event), topic));
  const full = {
    ...written,
    id: wellFormed(event.id),
    headline: carriedLine(event.headline) || '\ufffd',
    headings: event.headings.map(carriedLine).filter((text) => text !== ''),
    topics: names(event.topics),
    sources: event.sources.flatMap(sourceOf),
    images: event.images.flatMap(({ address, label }) => {
      const place = imageAddress(carriedLine(address));
      return place ? [{ address: place, label: carriedLine(label) }] : [];
    }),
    relations,
  };
  const record = recordOf(event, all);
  const texts = { summary: carriedParagraphs(event.summary ?? ''), category: carriedLine(event.category ?? '') };
  const set = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const original = event.original && Object.keys(event.original).length > 0 ? originalOf(event.original) : undefined;
  const { summary: __, category: ___, original: ____, topicKinds: _____, ...bare } = full;
  if (record === 'mentioned') return onlyMentioned({ ...bare, record }, original);
  const told = { ...bare, ...set, record, ...(kinds && { topicKinds: kinds }), ...(original && { original }) };
  if (record === 'page') return { ...told, revisions: revisionsOf(event) };
  return inOrder({ ...told, revisions: [] }, !unordered.has(form));
}

function carriedKinds({ topicKinds = {} }: NewsEvent): TopicKinds {
  return Object.fromEntries(Object.entries(topicKinds).map(([kind, topics]) => [kind, topics.map(carriedLine)]));
}

/** An event without what has no order in a form, to be compared. */
export function inOrder<Event extends Pick<NewsEvent, 'relations' | 'topics'>>(
  event: Event,
  isOrdered: boolean,
): Event {
  if (isOrdered) return event;
  const relations = event.relations.map((relation) => ({ ...relation, topics: relation.topics.toSorted() }));
  return {
    ...event,
    relations: relations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    topics: event.topics.toSorted(),
  };
}

/** How an event is written: one that nothing mentions any more is listed. */
function recordOf(event: NewsEvent, all: readonly NewsEvent[]): NewsEvent['record'] {
  if (event.record !== 'mentioned') return event.record;
  const isMentioned = all.some(
    ({ record, relations }) => record !== 'mentioned' && relations.some(({ id }) => id === event.id),
  );
  return isMentioned ? 'mentioned' : 'listed';
}

// Of two events that are only mentioned, no page says that they are related.
function relationsOf(event: NewsEvent, all: readonly NewsEvent[]): readonly Relation[] {
  if (recordOf(event, all) !== 'mentioned') return event.relations;
  return event.relations.filter(({ id }) =>
    all.some((other) => other.id === id && recordOf(other, all) !== 'mentioned'),
  );
}

function onlyMentioned(event: Omit<NewsEvent, 'files'>, original: OriginalText | undefined): Omit<NewsEvent, 'files'> {
  const before = original?.headline;
  const reporters = before === undefined ? [] : mendField(before, undefined, 'headline').sources;
  const { id, record, date, headline, relations } = event;
  return inOrder(
    {
      id,
      record,
      date,
      headline,
      headings: [],
      topics: names(relations.flatMap((relation) => relation.topics)),
      sources: uniqueSources(reporters),
      images: [],
      revisions: [],
      relations,
      ...(before !== undefined && { original: { headline: before } }),
    },
    false,
  );
}

// The current wording is told by the event's own page; earlier ones have a summary if they have a page.
function revisionsOf({ id, revisions, summary }: NewsEvent): readonly Revision[] {
  return revisions.map((revision) => {
    const told = carriedParagraphs((revision.id === id ? summary : revision.hasPage ? revision.summary : '') ?? '');
    const time = carriedLine(revision.time ?? '');
    return {
      id: wellFormed(revision.id),
      headline: carriedLine(revision.headline) || '\ufffd',
      ...(told === '' ? {} : { summary: told }),
      ...(time === '' ? {} : { time }),
      isFirst: revision.isFirst,
      isCurrent: revision.isCurrent,
      hasPage: revision.hasPage || revision.id === id,
    };
  });
}

function sourceOf({ publisher, url }: Source): readonly Source[] {
  const address = url === undefined ? undefined : plainAddress(carriedLine(url));
  const name = carriedLine(publisher);
  if (address !== undefined) return [{ publisher: name, url: address }];
  return name === '' ? [] : [{ publisher: name }];
}

function originalOf({ headline, summary, headings, category }: OriginalText): OriginalText {
  return {
    ...(headline !== undefined && { headline: carriedLine(headline) }),
    ...(summary !== undefined && { summary: carriedParagraphs(summary) }),
    ...(headings && { headings: headings.map(carriedLine) }),
    ...(category !== undefined && { category: carriedLine(category) }),
  };
}

function names(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(carriedLine))].filter((text) => text !== '');
}

function wellFormed(id: string): string {
  return id.replace(/\p{Cs}/gu, '\ufffd');
}
