import type { Codec } from '../codec.ts';
import { isDatePage } from './paths.ts';
import { createContextReader, isFront } from './reader.ts';

/** Archives as a tree of pages, `news/YYYY/MM/D/…`: one page an event and one index a day, in any of four forms. */
export const contextPages: Codec = {
  id: 'context-pages',
  title: 'Pages of the Context',
  isStreamed: false,
  reads: (path, opening) => isDatePage(path) || isFront(path, opening),
  createReader: createContextReader,
};
