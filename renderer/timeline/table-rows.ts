import { say } from '../../shared/texts/say.ts';
import { shareOf } from './bar-values.ts';
import { type Bin, binOf, binsOf } from './bins.ts';
import { binAround, intervals } from './interval.ts';
import { shortNames } from './period-words.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimelineState } from './use-timeline.ts';

/** The numbers of the bars as a table: a row for each year with events, and one for all time. */
export interface CountRows {
  /** The names of the columns between the year and the sum: months, or what the bars are divided by. */
  readonly columns: readonly string[];
  readonly isShare: boolean;
  readonly rows: readonly CountRow[];
  readonly total: CountRow;
}

/** A row; its cells are as many as there are columns. */
export interface CountRow {
  readonly name: string;
  readonly cells: readonly CountCell[];
  readonly sum: CountCell;
}

/** How many events there are and how many of them are found. */
export type CountCell = Pick<Bin, 'whole' | 'found'>;

const monthsOfYear = Array.from({ length: 12 }, (_, month) => intervals.month.startOf(1970 * 12 + month));

/** The same numbers as the bars have, whichever way they are drawn. */
export function countRows({ archive, whole, found, series, divided, values }: TimelineState): CountRows {
  const cellsOf = (span: TimeSpan): readonly CountCell[] => {
    // A share is one of all events of its time, as it is in the bars; a number stands for itself.
    const all = binOf(whole, found, span).whole;
    return divided ? divided(span).map((count) => ({ whole: values.isShare ? all : count, found: count })) : [];
  };
  const years = binsOf(whole, found, intervals.year, archive).filter((year) => year.whole > 0);
  return {
    columns: series
      ? [...series.map(({ name }) => name), say('timeline.other-categories')]
      : monthsOfYear.map(shortNames.monthShort),
    isShare: values.isShare,
    rows: years.map((year) => ({
      name: shortNames.year(year.start),
      cells: series ? cellsOf(year) : binsOf(whole, found, intervals.month, year),
      sum: binOf(whole, found, binAround(intervals.year, year.start)),
    })),
    total: {
      name: say('timeline.all-time'),
      cells: series ? cellsOf(archive) : [],
      sum: binOf(whole, found, archive),
    },
  };
}

/** The table as comma-separated values: found events, and as shares from 0 to 1 where the bars are shares. */
export function countsAsCsv({ columns, isShare, rows, total }: CountRows): string {
  const numberOf = (cell: CountCell): string =>
    String(isShare ? Math.round(shareOf(cell) * 1e6) / 1e6 : (cell.found ?? cell.whole));
  const padded = (cells: readonly CountCell[]): readonly string[] =>
    columns.map((_, index) => {
      const cell = cells[index];
      return cell ? numberOf(cell) : '';
    });
  const lines = [
    [say('timeline.year'), ...columns, say('timeline.all')],
    ...[...rows, total].map(({ name, cells, sum }) => [name, ...padded(cells), numberOf(sum)]),
  ];
  return `${lines.map((fields) => fields.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// A field that a spreadsheet would take for a formula is the name of a category: it is kept from being one.
function quoted(field: string): string {
  const harmless = /^[=+\-@\t\r]/.test(field) && Number.isNaN(Number(field)) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
