import { type NewsEvent, newsEventSchema } from '../../model/event.ts';
import type { Encoder, TextPiece } from '../encoder.ts';
import { ownColumns, ownRow } from './own-events.ts';

/** The line of an event in NDJSON, with its line end: every field that it has, in the order of the schema. */
export function eventLine(event: NewsEvent): string {
  return `${jsonOf(event)}\n`;
}

// The schema hands over a value of its own, whose keys stand in the order in which it names them.
function jsonOf(event: NewsEvent): string {
  return JSON.stringify(newsEventSchema.parse(event));
}

/** Every event as one line of JSON: nothing is lost. */
export const ndjson: Encoder = {
  id: 'ndjson',
  title: 'NDJSON, an event a line',
  extension: 'ndjson',
  writes: 'file',
  *encode({ events }) {
    for (const event of events()) yield { path: 'events.ndjson', text: eventLine(event) };
  },
};

/** All events as one JSON list: nothing is lost. */
export const jsonList: Encoder = {
  id: 'json-list',
  title: 'JSON, a list of events',
  extension: 'json',
  writes: 'file',
  *encode({ events }) {
    const path = 'events.json';
    let before = '[\n';
    for (const event of events()) {
      yield { path, text: before + jsonOf(event) };
      before = ',\n';
    }
    yield { path, text: before === '[\n' ? '[]\n' : '\n]\n' };
  },
};

/** A table for spreadsheets, parted by commas as in RFC 4180. */
export const csv: Encoder = delimited('csv', 'CSV, for spreadsheets', ',');

/** A table for spreadsheets, parted by tabs. */
export const tsv: Encoder = delimited('tsv', 'TSV, parted by tabs', '\t');

function delimited(id: string, title: string, separator: string): Encoder {
  return {
    id,
    title,
    extension: id,
    writes: 'file',
    *encode({ events }) {
      const piece = (cells: readonly string[]): TextPiece => ({
        path: `events.${id}`,
        text: `${cells.map((cell) => inQuotes(cell, separator)).join(separator)}\r\n`,
      });
      yield piece(ownColumns);
      for (const event of events()) yield piece(ownRow(event));
    },
  };
}

function inQuotes(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
