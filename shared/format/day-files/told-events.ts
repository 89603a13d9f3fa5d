import type { Day } from '../../model/day.ts';
import type { NewsEvent, OriginalText, Relation, Source } from '../../model/event.ts';
import { type TopicKind, topicKindsOf } from '../../model/topic-kind.ts';
import { mend } from '../mend.ts';
import type { ProblemLog } from '../problems.ts';
import { uniqueSources, usableAddress } from '../reporters.ts';
import { categoryOf } from './categories.ts';
import { idOfWords, isGivenId, wordsOf } from './ids.ts';
import { eventsOfSection, type ReadEvent } from './line-events.ts';
import { isMap, mapAt, mapsAt, textAt, textsAt, type YamlMap, type YamlValue } from './yaml.ts';

const detailKeys = ['what_happened', 'why_it_matters', 'uncertainty_notes'];
const figures = ['killed', 'injured', 'displaced', 'arrest_count', 'damage'];
const entityKinds: ReadonlyMap<string, TopicKind> = new Map([
  ['people', 'person'],
  ['organizations', 'organisation'],
  ['organisations', 'organisation'],
  ['states', 'place'],
  ['places', 'place'],
]);
const placeKeys = ['countries', 'places'];

/** Reads the list `events`; what is a line instead of an event is read as the lines of older files are. */
export function readToldEvents(
  list: readonly YamlValue[],
  day: Day,
  file: string,
  problems: ProblemLog,
): readonly ReadEvent[] {
  const read = list.flatMap((item, index): readonly ReadEvent[] => {
    if (typeof item === 'string') return eventsOfSection({ name: undefined, lines: [item] }, day, file);
    const event = isMap(item) ? readToldEvent(item, day, file) : undefined;
    if (event)
      return [{ event, raw: event.headline, words: wordsOf(`${event.id} ${event.headline}`), isLoneHeading: false }];
    problems.add(
      file,
      undefined,
      `Event ${index + 1} of the list has neither headline nor summary.`,
      'It was left out.',
    );
    return [];
  });
  return read;
}

/** Undefined for an event that has neither headline nor summary. */
function readToldEvent(told: YamlMap, day: Day, file: string): NewsEvent | undefined {
  const [firstParagraph, ...paragraphs] = paragraphsOf(told);
  const rawHeadline = textAt(told, 'headline') ?? firstParagraph;
  if (rawHeadline === undefined) return undefined;
  const given = textAt(told, 'id');
  const headline = mend(rawHeadline);
  const summary = (textAt(told, 'headline') === undefined ? paragraphs : [firstParagraph, ...paragraphs]).join('\n');
  const name = textAt(told, 'category');
  const category = name === undefined ? undefined : categoryOf(mend(name));
  const topics = topicsOf(told);
  const kinds = kindsOf(told);
  const topicKinds = topicKindsOf(topics, (topic) => kinds.get(topic.toLowerCase()));
  const original: OriginalText = {
    ...(headline === rawHeadline ? {} : { headline: rawHeadline }),
    ...(name === undefined || name === category ? {} : { category: name }),
  };
  return {
    id: given !== undefined && isGivenId(given) ? given : idOfWords(day, wordsOf(rawHeadline)),
    record: 'page',
    date: day,
    headline,
    ...(summary === '' ? {} : { summary }),
    headings: [],
    ...(category === undefined ? {} : { category }),
    topics,
    ...(topicKinds && { topicKinds }),
    sources: sourcesOf(told),
    images: [],
    revisions: [],
    relations: textsAt(told, 'related_events').map((id): Relation => ({ id, topics: [] })),
    ...(Object.keys(original).length === 0 ? {} : { original }),
    files: [file],
  };
}

// The summary, then each sentence of the details as a paragraph; figures that are known, and notes, at the end.
function paragraphsOf(told: YamlMap): readonly string[] {
  const details = mapAt(told, 'details');
  const all = [
    ...textsAt(told, 'summary'),
    ...textsAt(told, 'details'),
    ...detailKeys.flatMap((key) => textsAt(details, key)),
    ...[...details.keys()].filter((key) => !detailKeys.includes(key)).flatMap((key) => textsAt(details, key)),
    ...casualties(mapAt(told, 'casualty_report')),
    ...textsAt(told, 'notes'),
  ];
  return [...new Set(all.map(mend))].filter((paragraph) => paragraph !== '');
}

function casualties(report: YamlMap): readonly string[] {
  const known = figures.flatMap((key) => {
    const value = textAt(report, key);
    return value === undefined || value === '0' ? [] : [`${label(key)}: ${value}`];
  });
  return known.length === 0 ? [] : [`${known.join('; ')}.`];
}

function label(key: string): string {
  const words = key === 'arrest_count' ? 'arrested' : key;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function topicsOf(told: YamlMap): readonly string[] {
  const entities = mapAt(told, 'entities');
  const geography = mapAt(told, 'geography');
  const actors = mapAt(told, 'actors');
  const names = [
    ...textsAt(told, 'topics'),
    ...textsAt(told, 'subcategory'),
    ...[...entityKinds.keys()].flatMap((key) => textsAt(entities, key)),
    ...placeKeys.flatMap((key) => textsAt(geography, key)),
    ...['primary', 'secondary'].flatMap((key) => textsAt(actors, key)),
  ];
  const seen = new Set(['']);
  return names.map(mend).filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** What names in lower case are, by the list that they stand in; the first list counts. */
function kindsOf(told: YamlMap): ReadonlyMap<string, TopicKind> {
  const entities = mapAt(told, 'entities');
  const geography = mapAt(told, 'geography');
  const listed = [
    ...[...entityKinds].map(([key, kind]) => ({ kind, names: textsAt(entities, key) })),
    ...placeKeys.map((key) => ({ kind: 'place' as const, names: textsAt(geography, key) })),
  ];
  const kinds = new Map<string, TopicKind>();
  for (const { kind, names } of listed.toReversed())
    for (const name of names) kinds.set(mend(name).toLowerCase(), kind);
  return kinds;
}

function sourcesOf(told: YamlMap): readonly Source[] {
  const listed = [...mapsAt(mapAt(told, 'sources'), 'external'), ...mapsAt(told, 'sources')];
  const named = textsAt(told, 'sources').map((publisher): Source => ({ publisher: mend(publisher) }));
  return uniqueSources([...listed.flatMap((source) => sourceOf(source) ?? []), ...named]);
}

function sourceOf(source: YamlMap): Source | undefined {
  const address = textAt(source, 'url');
  const url = address === undefined ? undefined : usableAddress(bareAddress(address));
  const publisher = textAt(source, 'outlet') ?? textAt(source, 'publisher') ?? textAt(source, 'name') ?? hostOf(url);
  if (publisher === undefined) return undefined;
  return url === undefined ? { publisher: mend(publisher) } : { publisher: mend(publisher), url };
}

// An address may be written as a Markdown link to itself: `[https://…](https://…)`.
function bareAddress(address: string): string {
  return /^\[[^\]]{0,2000}\]\((\S{1,2000})\)$/.exec(address)?.[1] ?? address;
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^\s/?#:]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase();
}
