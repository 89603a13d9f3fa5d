import type { TextSink } from '../codec.ts';
import type { ScannerTaker } from './line-scanner.ts';
import { longestRow, mostColumns } from './row.ts';

const [quote, carriageReturn, lineFeed] = [0x22, 0x0d, 0x0a];

/** Where in a cell the scanner is: at its start, in bare text, in quotation marks, or behind them. */
type Stage = 'start' | 'bare' | 'quoted' | 'behind' | 'skipping';

const openQuote = 'A quotation mark is opened and not closed.';

/**
 * Cuts text into rows and cells by RFC 4180, with any separator of one character and any line ends; a quotation mark inside
 * bare text stands for itself. A quotation mark that nobody closes takes only its own line with it: what follows is read
 * again, line by line, where nothing can be open across lines. Blank lines are left out.
 */
export function createCsvScanner(separator: string, { take, wrong }: ScannerTaker<readonly string[]>): TextSink {
  const separatorCode = separator.charCodeAt(0);
  let stage: Stage = 'start';
  let cells: string[] = [];
  let cell = '';
  /** The row as it is written, so far as it came in earlier pieces. */
  let raw = '';
  let line = 1;
  let rowLine = 1;
  let isAfterReturn = false;
  /** Whether a line break ends the row in any case. */
  let isByLine = false;

  const finishCell = (): void => {
    if (cells.length < mostColumns) cells.push(cell);
    else if (cells.length === mostColumns) {
      cells.push('');
      wrong(rowLine, `The row has more than ${mostColumns} cells.`, 'The further ones were left out.');
    }
    cell = '';
  };
  const reset = (): void => {
    stage = 'start';
    cells = [];
    cell = '';
    raw = '';
    rowLine = line;
  };
  const finishRow = (): void => {
    if (stage === 'quoted') wrong(rowLine, openQuote, 'The row was left out.');
    else if (stage !== 'skipping') {
      finishCell();
      if (cells.length > 1 || cells[0]?.trim() !== '') take(cells.slice(0, mostColumns), rowLine);
    }
  };

  /** Reads on; with `isAgain`, text that an open quotation mark had swallowed. */
  const scan = (text: string, isAgain: boolean): void => {
    let cellFrom = 0;
    let rowFrom = 0;
    let mostOfText = longestRow - raw.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === lineFeed && isAfterReturn) {
        isAfterReturn = false;
        // The row ended at the carriage return; in quotation marks, both are text of one line break.
        if (stage !== 'quoted') cellFrom = rowFrom = index + 1;
        continue;
      }
      isAfterReturn = code === carriageReturn;
      const isBreak = isAfterReturn || code === lineFeed;
      if (isBreak) line += 1;
      if (isBreak && (stage !== 'quoted' || isByLine)) {
        cell += stage === 'skipping' || stage === 'quoted' ? '' : text.slice(cellFrom, index);
        finishRow();
        reset();
        if (!isAgain) isByLine = false;
        cellFrom = rowFrom = index + 1;
        mostOfText = rowFrom + longestRow;
      } else if (stage === 'quoted') {
        if (code === quote) {
          cell += text.slice(cellFrom, index);
          stage = 'behind';
          cellFrom = index + 1;
        }
      } else if (code === separatorCode && stage !== 'skipping') {
        cell += text.slice(cellFrom, index);
        finishCell();
        stage = 'start';
        cellFrom = index + 1;
      } else if (code === quote && stage !== 'bare' && stage !== 'skipping') {
        // Behind quotation marks another one is the escape of itself.
        if (stage === 'behind') cell += '"';
        stage = 'quoted';
        cellFrom = index + 1;
      } else if (stage === 'start' || stage === 'behind') stage = 'bare';
      if (index >= mostOfText && stage !== 'skipping') {
        giveUp(raw + text.slice(rowFrom, index + 1));
        cellFrom = rowFrom = index + 1;
        mostOfText = longestRow + rowFrom - raw.length;
      }
    }
    if (stage === 'skipping') return;
    cell += text.slice(cellFrom);
    raw += text.slice(rowFrom);
  };

  /** Leaves out the first line of a row that did not end, and reads the rest of it again. */
  const giveUp = (row: string): void => {
    const isOpen = stage === 'quoted';
    const end = row.search(/[\r\n]/);
    const what = isOpen ? openQuote : `The row is longer than ${longestRow} characters.`;
    wrong(rowLine, what, 'The line was left out.');
    if (end < 0 || !isOpen) {
      reset();
      stage = 'skipping';
      return;
    }
    const isTwo = row[end] === '\r' && row[end + 1] === '\n';
    line = rowLine + 1;
    reset();
    isByLine = true;
    isAfterReturn = false;
    scan(row.slice(end + (isTwo ? 2 : 1)), true);
  };

  return {
    write: (text) => scan(text, false),
    end() {
      if (stage === 'quoted' && !isByLine) giveUp(raw);
      if (raw !== '') finishRow();
      reset();
    },
  };
}
