import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { TextSink } from '../codec.ts';
import type { EventRegister } from '../event-register.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import type { RowTaker } from './delimited-reader.ts';
import { guessMapping } from './guess-mapping.ts';
import { createRowMapper, type RowReading } from './mapped-event.ts';
import { ownEvent } from './own-events.ts';
import type { Row } from './row.ts';
import { rowReaderOf, sampleOf } from './table-sample.ts';

/** How many rows a file has, how many of them are events, and how many events no file before had. */
export interface TableCounts {
  readonly rows: number;
  readonly events: number;
  readonly taken: number;
}

/** What the files of one reading share. */
export interface TableTools {
  readonly mapping: ColumnMapping | undefined;
  readonly register: EventRegister;
  readonly problems: ProblemLog;
  /** Told at the end of each file. */
  ended(counts: TableCounts): void;
}

/** Of how many rows a table's columns are told. */
const rowsToGuess = 50;
/**
 * For how many rows, and how many characters of them, the order of day and month is waited for: what is in order of time
 * may begin with hundreds of events of the first twelve days of a month.
 */
const mostRowsToGuess = 2_000;
const mostTextToGuess = 4_194_304;

// Unmapped columns are named up to here; JSON may have new ones in every row.
const mostUnread = 1_000;
const mostNamed = 20;

/** Reads one table: holds its first rows until the columns can be told, then hands over row by row. */
export function createTableFile(path: string, { mapping, register, problems, ended }: TableTools): TextSink {
  const wrong: RowTaker['wrong'] = (line, what, done) => {
    // A row that cannot be cut out is a row nevertheless.
    rows += 1;
    problems.add(path, line, what, done);
  };
  const note: RowTaker['wrong'] = (line, what, done) => problems.add(path, line, what, done);
  let waiting: Row[] | undefined = [];
  let columns: readonly string[] = [];
  let read: (row: Row) => RowReading = () => {
    throw new RangeError('A row is read before it is known what its columns are.');
  };
  let unread = createUnread([]);
  let heldText = 0;
  let rows = 0;
  let events = 0;
  let taken = 0;

  const give = (row: Row): void => {
    unread.look(row);
    const reading = read(row);
    if ('event' in reading) {
      if (reading.what !== undefined) note(row.line, reading.what, 'The event stands without date.');
      events += 1;
      if (register.add(reading.event, { file: path, line: row.line })) taken += 1;
    } else note(row.line, reading.what, 'The row was left out.');
  };
  const start = (isLast: boolean): void => {
    const held = waiting ?? [];
    const plan = planOf({ path, mapping, columns, rows: held, isLast, note });
    if (!plan) return;
    waiting = undefined;
    read = plan.read;
    unread = createUnread(plan.mapping?.columns.map(({ column }) => column));
    for (const row of held) give(row);
  };
  const sink = rowReaderOf(path)?.({
    columns: (names) => {
      columns = names;
    },
    take(row) {
      rows += 1;
      if (!waiting) give(row);
      else {
        waiting.push(row);
        heldText += lengthOf(row);
        const isLast = waiting.length >= mostRowsToGuess || heldText > mostTextToGuess;
        if (waiting.length === rowsToGuess || isLast) start(isLast);
      }
    },
    wrong,
  });
  return {
    write: (text) => sink?.write(text),
    end() {
      sink?.end();
      if (waiting) start(true);
      const names = unread.list();
      if (names.length > 0) note(undefined, unreadSentence(names), 'They were left out.');
      if (rows === 0) note(undefined, 'The file holds no rows.', 'Nothing was read of it.');
      ended({ rows, events, taken });
    },
  };
}

/** How the rows of a file become events. Without `mapping` every column is read. */
interface Plan {
  readonly mapping?: ColumnMapping;
  read(row: Row): RowReading;
}

interface Beginning {
  readonly path: string;
  readonly mapping: ColumnMapping | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether no more rows are waited for. */
  readonly isLast: boolean;
  readonly note: RowTaker['wrong'];
}

/** Undefined where further rows may tell more. */
function planOf({ path, mapping, columns, rows, isLast, note }: Beginning): Plan | undefined {
  if (mapping) return { mapping, read: createRowMapper(mapping, path) };
  const sample = sampleOf(columns, rows);
  if (sample.isOwn) return { read: ownEvent };
  const guess = guessMapping(sample);
  if (guess.isOrderOpen && !isLast) return undefined;
  for (const column of guess.columns) {
    if (column.note !== undefined) note(undefined, `Dates in ${quoted(column.column)}: ${column.note}`, 'Read so.');
  }
  for (const field of ['date', 'headline'] as const) {
    if (rows.length === 0 || guess.mapping.columns.some((column) => column.field === field)) continue;
    note(
      undefined,
      `No column looks like the ${field} of an event.`,
      'Name the column in the mapping to read the rows.',
    );
  }
  return { mapping: guess.mapping, read: createRowMapper(guess.mapping, path) };
}

function lengthOf({ cells }: Row): number {
  let length = 0;
  for (const cell of cells.values()) length += typeof cell === 'string' ? cell.length : JSON.stringify(cell).length;
  return length;
}

/** Gathers the columns that say something and are not read. */
interface Unread {
  look(row: Row): void;
  list(): readonly string[];
}

function createUnread(read: readonly string[] | undefined): Unread {
  const known = new Set(read);
  const names = new Set<string>();
  return {
    look({ cells }) {
      if (read === undefined || names.size >= mostUnread) return;
      for (const column of cells.keys()) if (!known.has(column)) names.add(column);
    },
    list: () => [...names],
  };
}

function unreadSentence(names: readonly string[]): string {
  const cited = names.slice(0, mostNamed).map(quoted).join(', ');
  const named = names.length > mostNamed ? `${cited}, …` : cited;
  if (names.length === 1) return `A column of the table gives nothing to an event: ${named}.`;
  return names.length >= mostUnread
    ? `${mostUnread} or more columns of the table give nothing to an event: ${named}.`
    : `${names.length} columns of the table give nothing to an event: ${named}.`;
}
