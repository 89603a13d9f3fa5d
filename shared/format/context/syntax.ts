import type { DayIndex, EventPage, PageTools } from './pages.ts';
import type { PagePath } from './paths.ts';

/** One form in which a page is written, and how it is read. What cannot be read is a problem, and undefined. */
export interface PageSyntax {
  /** Of its files, without a dot, in small letters. */
  readonly extension: string;
  readPage(file: string, path: PagePath, text: string, tools: PageTools): EventPage | undefined;
  /** Reads the index of a date, or the front page, whose path names none. */
  readIndex(file: string, path: PagePath | undefined, text: string, tools: PageTools): DayIndex | undefined;
}

/** What the pages say that Daybook writes in JSON, XML and HTML: their texts are exact. */
export const exactFormat = 'daybook-page/1';

/** Takes down that a page cannot be read, for the reason of an error. */
export function unreadable(file: string, error: unknown, { problems }: PageTools): void {
  const reason = error instanceof Error ? error.message : String(error);
  problems.add(file, undefined, `The page cannot be read. ${reason}`, 'It was left out.');
}
