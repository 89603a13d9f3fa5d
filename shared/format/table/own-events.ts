import { type NewsEvent, newsEventSchema } from '../../model/event.ts';
import { guarded, readList, unguarded, writeList } from './list-cell.ts';
import type { Row } from './row.ts';

/** The columns of the tables that Daybook writes. */
export const ownColumns = [
  'id',
  'record',
  'date',
  'headline',
  'summary',
  'headings',
  'category',
  'topics',
  'topicKinds',
  'sources',
  'images',
  'relations',
  'revisions',
  'original',
  'files',
] as const;

const needed = ['id', 'record', 'date', 'headline'];

/** An event as a row of `ownColumns`, guarded against spreadsheets that take texts for formulas. */
export function ownRow(event: NewsEvent): readonly string[] {
  const texts = (list: readonly string[]): string => writeList(list.map((text) => ({ text })));
  const cells: Readonly<Record<(typeof ownColumns)[number], string>> = {
    id: event.id,
    record: event.record,
    date: event.date,
    headline: event.headline,
    summary: event.summary ?? '',
    headings: texts(event.headings),
    category: event.category ?? '',
    topics: texts(event.topics),
    topicKinds: event.topicKinds === undefined ? '' : JSON.stringify(event.topicKinds),
    sources: writeList(
      event.sources.map(({ publisher, url }) =>
        url === undefined ? { text: publisher } : { text: publisher, address: url },
      ),
    ),
    images: writeList(event.images.map(({ label, address }) => ({ text: label, address }))),
    relations: jsonOf(event.relations),
    revisions: jsonOf(event.revisions),
    original: event.original === undefined ? '' : JSON.stringify(event.original),
    files: texts(event.files),
  };
  return ownColumns.map((column) => guarded(cells[column]));
}

function jsonOf(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

/** Whether rows are events as Daybook writes them: by their columns, or in JSON because one of them is such an event. */
export function isOwnTable(columns: readonly string[], rows: readonly Row[]): boolean {
  if (columns.length === 0) return rows.some(({ value }) => newsEventSchema.safeParse(value).success);
  const own = new Set<string>(ownColumns);
  return columns.every((column) => own.has(column)) && needed.every((column) => columns.includes(column));
}

/** The event that a row of such a table is, or in one sentence why it is none. */
export function ownEvent(row: Row): { readonly event: NewsEvent } | { readonly what: string } {
  const parsed = newsEventSchema.safeParse(row.value ?? rowValue(row));
  if (parsed.success) return { event: parsed.data };
  const [issue] = parsed.error.issues;
  return { what: `This is no event of Daybook’s: ${issue?.path.join('.') || 'the row'}: ${issue?.message}.` };
}

function rowValue({ cells }: Row): unknown {
  const text = (column: string): string => {
    const cell = cells.get(column);
    return typeof cell === 'string' ? unguarded(cell) : '';
  };
  const items = (column: string) => readList(text(column));
  const texts = (column: string) => items(column).map((item) => item.text);
  const json = (column: string): unknown => (text(column) === '' ? [] : valueOfJson(text(column)));
  return {
    id: text('id'),
    record: text('record'),
    date: text('date'),
    headline: text('headline'),
    ...(text('summary') !== '' && { summary: text('summary') }),
    headings: texts('headings'),
    ...(text('category') !== '' && { category: text('category') }),
    topics: texts('topics'),
    ...(text('topicKinds') !== '' && { topicKinds: json('topicKinds') }),
    sources: items('sources').map((item) => ({
      publisher: item.text,
      ...(item.address !== undefined && { url: item.address }),
    })),
    images: items('images').map((item) => ({ address: item.address ?? item.text, label: item.text })),
    revisions: json('revisions'),
    relations: json('relations'),
    ...(text('original') !== '' && { original: valueOfJson(text('original')) }),
    files: texts('files'),
  };
}

// What is no JSON fails the schema, which says where.
function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
