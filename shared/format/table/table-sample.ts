import type { TextSink } from '../codec.ts';
import { type DateOrder, orderOf } from '../written-date.ts';
import { createDelimitedReader, type RowTaker } from './delimited-reader.ts';
import { createJsonReader, createLinesReader } from './json-reader.ts';
import { isOwnTable } from './own-events.ts';
import { type Cell, mostColumns, type Row } from './row.ts';

/** A column of a table with some of its values: up to fifty, the first ones that are not blank, each cut at 300 characters. */
export interface SampleColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** Whether its cells are lists in the file already. */
  readonly isList: boolean;
  /** How many of all its dates in figures begin with the day, with the month, or with either of them. */
  readonly orders: Readonly<Record<DateOrder | 'either', number>>;
}

/** The beginning of a table. */
export interface TableSample {
  readonly columns: readonly SampleColumn[];
  /** Whether its rows are events as Daybook writes them, which need no mapping. */
  readonly isOwn: boolean;
}

const valuesPerColumn = 50;
const longestValue = 300;

/** The reader of a table's rows, by the end of its path; undefined for no table. */
export function rowReaderOf(path: string): ((taker: RowTaker) => TextSink) | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return readers.get(extension);
}

const readers: ReadonlyMap<string, (taker: RowTaker) => TextSink> = new Map([
  ['csv', (taker) => createDelimitedReader(taker)],
  ['tsv', (taker) => createDelimitedReader(taker, '\t')],
  ['tab', (taker) => createDelimitedReader(taker, '\t')],
  ['ndjson', createLinesReader],
  ['jsonl', createLinesReader],
  ['json', createJsonReader],
]);

/**
 * The columns of a table, by the beginning of its text, which may be cut off anywhere. All of the text is read: the more of
 * it there is, the surer is the order of day and month.
 */
export function tableSample(opening: string, path: string): TableSample {
  const rows: Row[] = [];
  let columns: readonly string[] = [];
  const sink = rowReaderOf(path)?.({
    columns: (names) => {
      columns = names;
    },
    take: (row) => rows.push(row),
    // What is wrong is said when the table is read.
    wrong: () => undefined,
  });
  sink?.write(opening);
  sink?.end();
  return sampleOf(columns, rows);
}

/** The sample that rows make; `columns` are those known before them. */
export function sampleOf(columns: readonly string[], rows: readonly Row[]): TableSample {
  const drafts = new Map(columns.map((name) => [name, draftOf(name)]));
  for (const [name, cell] of rows.flatMap((row) => [...row.cells])) {
    const draft = drafts.get(name) ?? draftOf(name);
    if (drafts.size < mostColumns) drafts.set(name, draft);
    draft.isList ||= typeof cell !== 'string';
    const shown = shownCell(cell).trim().slice(0, longestValue);
    if (shown !== '' && draft.values.length < valuesPerColumn) draft.values.push(shown);
    const order = orderOf(shown);
    if (order) draft.orders[order] += 1;
  }
  return { columns: [...drafts.values()], isOwn: isOwnTable(columns, rows) };
}

function draftOf(name: string) {
  return { name, values: [] as string[], isList: false, orders: { dmy: 0, mdy: 0, either: 0 } };
}

function shownCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.map((item) => (typeof item === 'string' ? item : Object.values(item).join(' '))).join('; ');
}
