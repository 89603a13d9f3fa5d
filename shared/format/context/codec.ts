import type { Codec } from '../codec.ts';
import { isDayPage, isFrontPage } from './paths.ts';
import { createContextReader } from './reader.ts';

/** Archives as a tree of Markdown pages, `news/YYYY/MM/D/…`: one page an event and one index a day. */
export const contextMarkdown: Codec = {
  id: 'context-markdown',
  title: 'Pages of the Context (Markdown)',
  isStreamed: false,
  reads: (path) => isDayPage(path) || isFrontPage(path),
  createReader: createContextReader,
};
