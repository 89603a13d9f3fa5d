import type { FacetCount, FacetNames, Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type Facet, facets } from '../../shared/model/facet.ts';
import { type TopicGroup, topicGroups, topicKinds } from '../../shared/model/topic-kind.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import type { ParsedQuery, TextField } from '../../shared/query/query.ts';
import { fold } from '../../shared/search/analysis/fold.ts';
import { createMarker, type Marker } from '../../shared/search/analysis/marks.ts';
import { isBeginningIn } from '../../shared/search/answering/beginnings.ts';
import { type FoundEvents, findEvents, foundInHeadline } from '../../shared/search/answering/find-events.ts';
import { soughtIn } from '../../shared/search/answering/finders.ts';
import type { SearchedEvents } from '../../shared/search/answering/searched-events.ts';
import type { EventTable } from '../../shared/search/event-table.ts';
import type { FacetColumn } from '../../shared/search/facet-column.ts';
import { type Order, type OrderedResult, oneAfterAnother, orderedResult } from '../../shared/search/order.ts';
import { type Selection, select } from '../../shared/search/selection.ts';
import type { OpenArchive } from './open-archive.ts';

/** What marks the finds in the text of a field; undefined where nothing is looked for. */
export type Markers = (field: TextField) => Marker | undefined;

/** A question with its whole result; kept while the page asks for its rows. */
export interface AnsweredQuestion {
  readonly question: Question;
  /** What its text was understood as; absent when it has none. */
  readonly query?: ParsedQuery;
  readonly found?: FoundEvents;
  readonly selection: Selection;
  /** The found events in the order asked for; by relevance those with everything in their headline come first. */
  readonly order: OrderedResult;
  /** How many come first for their headline; absent where that is no matter. */
  readonly inHeadline?: number;
  /** Absent where it has no text. */
  readonly markers?: Markers;
}

const namesInSurvey = 12;

/** Finds what a question asks for, over the years that are here; its text over those that are indexed. */
export function answerQuestion(archive: OpenArchive, question: Question): AnsweredQuestion {
  const { table } = archive;
  const query = question.text.trim() === '' ? undefined : parseQuery(question.text);
  const searched = archive.searched();
  const found = query?.root && findEvents(searched, query.root, isBeginningIn(query));
  const { period, include, exclude, joins } = question;
  const selection = select(table, { period, include, exclude, joins, found: found?.set });
  return {
    question,
    ...(query && { query }),
    ...(found && { found }),
    selection,
    ...ordered(searched, selection.ordinals, question.order, query, found),
    ...(query && { markers: markersOf(searched, query) }),
  };
}

function ordered(
  searched: SearchedEvents,
  ordinals: Uint32Array,
  order: Order,
  query: ParsedQuery | undefined,
  found: FoundEvents | undefined,
): Pick<AnsweredQuestion, 'order' | 'inHeadline'> {
  const orderOf = (part: Uint32Array): OrderedResult => orderedResult(searched.table, part, order, found?.scores);
  const inHeadline =
    order === 'relevance' && query?.root && found
      ? foundInHeadline(searched, query.root, isBeginningIn(query), found)
      : undefined;
  if (!inHeadline) return { order: orderOf(ordinals) };
  const first = ordinals.filter((ordinal) => inHeadline[ordinal] === 1);
  const second = ordinals.filter((ordinal) => inHeadline[ordinal] !== 1);
  return { order: oneAfterAnother(orderOf(first), orderOf(second)), inHeadline: first.length };
}

/** The markers of what a typed text looks for, by field; each is made when it is asked for, once. */
export function markersOf({ analyzer }: SearchedEvents, { root, ...query }: ParsedQuery): Markers {
  const made = new Map<TextField, Marker>();
  return (field) => {
    if (!root) return undefined;
    const marker = made.get(field) ?? createMarker(soughtIn(root, isBeginningIn(query), field), analyzer);
    made.set(field, marker);
    return marker;
  };
}

/** The counts that stand beside a result. */
export function surveyOf(archive: OpenArchive, { question, selection }: AnsweredQuestion): Survey {
  const { table } = archive;
  const coverage = archive.coverage();
  const hasText = question.text.trim() !== '';
  const topics = countedIds(selection, 'topic');
  const ofFacet = (facet: Facet): FacetNames => {
    const all = facet === 'topic' ? topics : countedIds(selection, facet);
    return leadingNames(table.columns[facet], all, chosenNames(question, facet));
  };
  const groups = topicGroupsOf(table, topics, chosenNames(question, 'topic'));
  return {
    total: selection.ordinals.length,
    coverage: hasText ? coverage : { ...coverage, isComplete: !coverage.isLoading },
    histogram: selection.histogram,
    facets: Object.fromEntries(facets.map((facet) => [facet, ofFacet(facet)])) as Record<Facet, FacetNames>,
    ...(groups && { topicGroups: groups }),
  };
}

/** Which names of a facet are asked for, from which on. */
export interface NamesAsked {
  readonly contains: string;
  readonly offset: number;
  readonly limit: number;
  /** Of topics. */
  readonly group?: TopicGroup | undefined;
}

/** The names of one facet that contain a text, most events first. */
export function facetNamesOf(
  table: EventTable,
  { selection }: AnsweredQuestion,
  facet: Facet,
  page: NamesAsked,
): FacetNames {
  const column = table.columns[facet];
  const wanted = fold(page.contains.trim());
  const isWanted = (id: number): boolean =>
    wanted === '' || [nameOf(column, id), ...column.otherSpellings(id)].some((name) => fold(name).includes(wanted));
  const isOfGroup = (id: number): boolean =>
    page.group === undefined || facet !== 'topic' || groupOf(table, id) === page.group;
  const found = countedIds(selection, facet).filter(({ id }) => isOfGroup(id) && isWanted(id));
  const shown = found.slice(page.offset, page.offset + page.limit);
  return { total: found.length, names: shown.map((counted) => namedCount(column, counted)) };
}

/** The leading topics of each group; undefined where the events say of none what it names. */
function topicGroupsOf(
  table: EventTable,
  topics: readonly CountedId[],
  chosen: readonly string[],
): Record<TopicGroup, FacetNames> | undefined {
  const column = table.columns.topic;
  const byGroup = new Map<TopicGroup, CountedId[]>(topicGroups.map((group) => [group, []]));
  for (const counted of topics) byGroup.get(groupOf(table, counted.id))?.push(counted);
  const chosenIn = (group: TopicGroup): readonly string[] =>
    chosen.filter((name) => groupOf(table, column.idOf(name) ?? -1) === group);
  if (topicKinds.every((kind) => byGroup.get(kind)?.length === 0 && chosenIn(kind).length === 0)) return undefined;
  return Object.fromEntries(
    topicGroups.map((group) => [group, leadingNames(column, byGroup.get(group) ?? [], chosenIn(group))]),
  ) as Record<TopicGroup, FacetNames>;
}

function groupOf(table: EventTable, id: number): TopicGroup {
  return table.kindOfTopic(id) ?? 'other';
}

/** The first names of those that events have, after those that are chosen, which stand there whether events have them or not. */
function leadingNames(column: FacetColumn, all: readonly CountedId[], chosen: readonly string[]): FacetNames {
  const countOf = (id: number | undefined): number => all.find((counted) => counted.id === id)?.count ?? 0;
  const pinned = chosen.map((value) => ({ value, id: column.idOf(value) }));
  const pinnedIds = new Set(pinned.map(({ id }) => id));
  const others = all.filter(({ id }) => !pinnedIds.has(id)).slice(0, Math.max(0, namesInSurvey - pinned.length));
  return {
    total: all.length,
    names: [
      // A chosen name keeps the spelling that it was chosen by.
      ...pinned.map(({ value, id }) => ({ value, count: countOf(id) })),
      ...others.map((counted) => namedCount(column, counted)),
    ],
  };
}

interface CountedId {
  readonly id: number;
  readonly count: number;
}

/** The names that events have, by their ids, most events first. */
function countedIds(selection: Selection, facet: Facet): readonly CountedId[] {
  const counted: CountedId[] = [];
  for (const [id, count] of selection.facetCounts[facet].entries()) if (count > 0) counted.push({ id, count });
  return counted.sort((a, b) => b.count - a.count);
}

function namedCount(column: FacetColumn, { id, count }: CountedId): FacetCount {
  const spellings = column.otherSpellings(id);
  return { value: nameOf(column, id), count, ...(spellings.length > 0 && { spellings }) };
}

function nameOf({ names }: FacetColumn, id: number): string {
  return names[id] ?? '';
}

function chosenNames(question: Question, facet: Facet): readonly string[] {
  const chosen = [...question.include, ...question.exclude].filter((value) => value.facet === facet);
  return [...new Set(chosen.map(({ value }) => value))];
}
