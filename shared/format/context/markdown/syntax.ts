import type { PageSyntax } from '../syntax.ts';
import { readDayIndex } from './day-index.ts';
import { readEventPage } from './event-page.ts';

/** Pages in Markdown, as the site of the Context has them. */
export const markdown: PageSyntax = { extension: 'md', readPage: readEventPage, readIndex: readDayIndex };
