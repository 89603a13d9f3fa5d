import type { TextSink } from '../codec.ts';
import type { RowTaker } from './delimited-reader.ts';
import { readJson } from './json-text.ts';
import { createLineScanner } from './line-scanner.ts';
import { createListScanner } from './list-scanner.ts';
import { createOpeningSink } from './opening-sink.ts';
import { cellsOf, isObject } from './row.ts';

/** Reads NDJSON: an object a line; a line that is broken is reported and the rest is read. */
export function createLinesReader(taker: RowTaker): TextSink {
  return createOpeningSink(() => createLineScanner(rowsOf(taker)));
}

/** Reads a JSON file: a list of objects, an object with such a list somewhere inside, or in truth an object a line. */
export function createJsonReader(taker: RowTaker): TextSink {
  return createOpeningSink((opening) =>
    isByLines(opening) ? createLineScanner(rowsOf(taker)) : createListScanner(rowsOf(taker)),
  );
}

/** Whether a file's first line is an object of its own and another one follows. */
function isByLines(opening: string): boolean {
  const text = opening.trimStart();
  const end = text.indexOf('\n');
  if (!text.startsWith('{') || end < 0 || !text.slice(end).trimStart().startsWith('{')) return false;
  return readJson(text.slice(0, end)).kind === 'value';
}

function rowsOf({ take, wrong }: RowTaker): { take(text: string, line: number): void; wrong: RowTaker['wrong'] } {
  return {
    wrong,
    take(text, line) {
      const reading = readJson(text);
      if (reading.kind === 'wrong') wrong(line, reading.what, 'It was left out.');
      else if (!isObject(reading.value) || Array.isArray(reading.value)) {
        wrong(line, 'This is no object.', 'It was left out.');
      } else take({ line, cells: cellsOf(reading.value), value: reading.value });
    },
  };
}
