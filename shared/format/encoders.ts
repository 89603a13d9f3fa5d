import { htmlPages, jsonPages, markdownPages, xmlPages } from './context/encoders.ts';
import type { Encoder } from './encoder.ts';
import { atom, rss } from './feed/encoders.ts';
import { csv, jsonList, ndjson, tsv } from './table/encoders.ts';

/** The forms that Daybook writes. */
export const encoders: readonly Encoder[] = [
  markdownPages,
  jsonPages,
  xmlPages,
  htmlPages,
  rss,
  atom,
  csv,
  tsv,
  ndjson,
  jsonList,
];
