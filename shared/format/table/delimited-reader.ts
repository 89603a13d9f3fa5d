import type { TextSink } from '../codec.ts';
import { readDate } from '../written-date.ts';
import { fieldOfName } from './column-names.ts';
import { createCsvScanner } from './csv-scanner.ts';
import { createOpeningSink } from './opening-sink.ts';
import type { Cell, Row } from './row.ts';
import { guessSeparator } from './separator.ts';

/** What is told while a table is read: its rows, its columns where they are known before them, and what was wrong. */
export interface RowTaker {
  columns(names: readonly string[]): void;
  take(row: Row): void;
  wrong(line: number | undefined, what: string, done: string): void;
}

// The first line by which some programs say the separator.
const separatorLine = /^sep=(.)\r?\n/i;

/** Reads CSV and its kin: `separator` is guessed where it is not given. */
export function createDelimitedReader(taker: RowTaker, separator?: string): TextSink {
  return createOpeningSink((opening, isWhole) => {
    const said = separatorLine.exec(opening)?.[1];
    let columns: readonly string[] | undefined;
    return createCsvScanner(said ?? separator ?? guessSeparator(opening, isWhole), {
      wrong: taker.wrong,
      take(cells, line) {
        if (said !== undefined && line === 1) return;
        if (columns) {
          taker.take(rowOf(cells, line, columns, taker));
          return;
        }
        const isHeader = looksLikeHeader(cells);
        columns = isHeader ? columnsOf(cells) : cells.map((_, index) => numbered(index));
        taker.columns(columns);
        if (isHeader) return;
        taker.wrong(line, 'The first row does not name the columns.', 'They were numbered.');
        taker.take(rowOf(cells, line, columns, taker));
      },
    });
  });
}

/**
 * Whether a first row names the columns: one of its cells is a name that columns have, or none of them looks like a value:
 * a date, a number, a web address, or more than 60 characters.
 */
function looksLikeHeader(cells: readonly string[]): boolean {
  if (cells.some(isValue)) return false;
  return cells.some((cell) => fieldOfName(cell) !== undefined) || cells.every((cell) => cell.length <= 60);
}

function isValue(cell: string): boolean {
  const text = cell.trim();
  return /^[-+]?\d[\d.,]*$|^https?:/i.test(text) || readDate(text, 'dmy') !== undefined;
}

// Columns of one name are told apart by a number.
function columnsOf(cells: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || numbered(index);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function numbered(index: number): string {
  return `column ${index + 1}`;
}

function rowOf(written: readonly string[], line: number, columns: readonly string[], { wrong }: RowTaker): Row {
  const cells = new Map<string, Cell>();
  for (const [index, column] of columns.entries()) {
    const cell = written[index];
    if (cell !== undefined && cell !== '') cells.set(column, cell);
  }
  const isShort = written.length < columns.length;
  // Spreadsheets end rows with empty cells that no column has.
  const isLong = written.slice(columns.length).some((cell) => cell.trim() !== '');
  if (isShort || isLong) {
    const what = `The row has ${written.length} cells instead of ${columns.length}.`;
    wrong(line, what, isShort ? 'Those missing count as empty.' : 'Those beyond the last column were left out.');
  }
  return { line, cells };
}
