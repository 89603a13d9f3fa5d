import type { ColumnMapping, EventField } from '../../model/column-mapping.ts';
import { type EventDate, unknownDate } from '../../model/date.ts';
import type { EventImage, NewsEvent, OriginalText, Source } from '../../model/event.ts';
import { kindOfTopic, type TopicKinds, topicKindsOf } from '../../model/topic-kind.ts';
import { idFromHeadline } from '../event-register.ts';
import { type Field, mendField, paragraphsOf } from '../mended-field.ts';
import { quoted } from '../problems.ts';
import { publisherOf, uniqueSources, usableAddress } from '../reporters.ts';
import { type DateOrder, readDate } from '../written-date.ts';
import type { Cell, CellItem, Row } from './row.ts';

/** The event that a row tells, with what is wrong with its date; or in one sentence why it tells none. */
export type RowReading = { readonly event: NewsEvent; readonly what?: string } | { readonly what: string };

/** Reads rows by a mapping. `file` becomes the file of the events. */
export function createRowMapper(mapping: ColumnMapping, file: string): (row: Row) => RowReading {
  const entries = new Map<EventField, ColumnMapping['columns'][number][]>();
  for (const entry of mapping.columns) entries.set(entry.field, [...(entries.get(entry.field) ?? []), entry]);
  return ({ cells }) => {
    const items = (field: EventField): readonly CellItem[] =>
      (entries.get(field) ?? []).flatMap(({ column, separator }) => itemsOf(cells.get(column) ?? '', separator));
    const texts = (field: EventField): readonly string[] => items(field).map(nameOf).filter(isSaid);
    const text = (field: EventField): string => texts(field)[0] ?? '';
    const headline = mendField(text('headline').replace(/\s+/gu, ' '));
    if (headline.text === '') return { what: 'The row has no headline.' };
    // A table in which nobody found dates is not one of events: its mapping is to be mended first.
    if (!entries.has('date')) return { what: 'The row has no date.' };
    const { date, what } = dateOf(text('date'), mapping.dateOrder);
    const summary = mendField(paragraphsOf(text('summary')));
    const headings = texts('headings').map(mendField);
    const category = mendField(text('category'));
    const named = namesBy(texts);
    const original = originalOf({ headline, summary, category }, headings);
    return {
      event: {
        id: text('id').trim() || idFromHeadline(date, headline.text),
        record: 'page',
        date,
        headline: headline.text,
        ...(summary.text !== '' && { summary: summary.text }),
        headings: headings.map((heading) => heading.text),
        ...(category.text !== '' && { category: category.text }),
        ...named,
        sources: sourcesOf(items('sources'), texts('sourceUrl')),
        images: unique(items('image').map(addressOf)).flatMap(imagesOf),
        revisions: [],
        relations: unique(texts('related').map((id) => id.trim())).map((id) => ({ id, topics: [] })),
        ...(original !== undefined && { original }),
        files: [file],
      },
      ...(what !== undefined && { what }),
    };
  };
}

const kindOfField = { people: 'person', organisations: 'organisation', places: 'place' } as const;

/** The topics of a row, with what they name where their column says it. */
function namesBy(texts: (field: EventField) => readonly string[]): Pick<NewsEvent, 'topics' | 'topicKinds'> {
  const names = (field: EventField): readonly string[] => texts(field).map((name) => mendField(name).text);
  const kinds: TopicKinds = Object.fromEntries(
    Object.entries(kindOfField).map(([field, kind]) => [kind, names(field as keyof typeof kindOfField)]),
  );
  const topics = unique([...names('topics'), ...Object.values(kinds).flat()]);
  const topicKinds = topicKindsOf(topics, (topic) => kindOfTopic(kinds, topic));
  return { topics, ...(topicKinds && { topicKinds }) };
}

function dateOf(written: string, order: DateOrder): { readonly date: EventDate; readonly what?: string } {
  if (written === '') return { date: unknownDate, what: 'The row has no date.' };
  const date = readDate(written, order);
  if (date !== undefined) return { date };
  const orders = { dmy: 'D/M/Y', mdy: 'M/D/Y' };
  return { date: unknownDate, what: `${quoted(written)} is no date, nor one in the order ${orders[order]}.` };
}

function itemsOf(cell: Cell, separator: string | undefined): readonly CellItem[] {
  if (typeof cell !== 'string') return cell;
  return separator === undefined ? [cell] : cell.split(separator).map((item) => item.trim());
}

/** What an item that is a record is called. */
function nameOf(item: CellItem): string {
  if (typeof item === 'string') return item;
  return saidOf(item, ['headline', 'name', 'publisher', 'title', 'webTitle', 'label', 'text', 'value', 'id', 'url']);
}

function addressOf(item: CellItem): string {
  return typeof item === 'string' ? item : saidOf(item, ['url', 'address', 'href', 'link', 'src']);
}

function saidOf(item: Readonly<Record<string, string>>, keys: readonly string[]): string {
  const key = keys.find((one) => Object.hasOwn(item, one) && isSaid(item[one] ?? ''));
  return key === undefined ? '' : (item[key] ?? '');
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

/**
 * Publishers and addresses of an event: pairs where there are as many of both, or one publisher for all addresses; else an
 * address stands under the name of its host.
 */
function sourcesOf(publishers: readonly CellItem[], urls: readonly string[]): readonly Source[] {
  const records = publishers.filter((item) => typeof item !== 'string');
  const names = publishers.filter((item) => typeof item === 'string').filter(isSaid);
  const arePairs = names.length === urls.length || names.length === 1;
  const paired = urls.map((url, index) => sourceOf(arePairs ? (names[index] ?? names[0] ?? '') : '', url));
  const alone = arePairs && urls.length > 0 ? [] : names.map((name) => sourceOf(name, ''));
  const told = records.map((record) =>
    sourceOf(saidOf(record, ['publisher', 'name', 'source', 'title']), addressOf(record)),
  );
  return uniqueSources([...told, ...alone, ...paired].filter(({ publisher }) => publisher !== ''));
}

function sourceOf(name: string, written: string): Source {
  const url = usableAddress(written);
  const publisher = publisherOf(name || (url === undefined ? written : ''), url);
  return url === undefined ? { publisher } : { publisher, url };
}

// A web address, or the path of a picture in the archive; any other scheme is no picture.
function imagesOf(written: string): readonly EventImage[] {
  const text = written.trim();
  const isPath = text !== '' && !/^[a-z][a-z0-9+.-]{0,20}:|^\/\/|\p{Cc}|\p{Cs}/iu.test(text);
  const address = usableAddress(text) ?? (isPath ? text : undefined);
  return address === undefined ? [] : [{ address, label: 'image' }];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(isSaid))];
}

function originalOf(
  { headline, summary, category }: Readonly<Record<'headline' | 'summary' | 'category', Field>>,
  headings: readonly Field[],
): OriginalText | undefined {
  const original: OriginalText = {
    ...(headline.original !== undefined && { headline: headline.original }),
    ...(summary.original !== undefined && { summary: summary.original }),
    ...(headings.some((heading) => heading.original !== undefined) && {
      headings: headings.map((heading) => heading.original ?? heading.text),
    }),
    ...(category.original !== undefined && { category: category.original }),
  };
  return Object.keys(original).length === 0 ? undefined : original;
}
