import type { EventImage, Source } from '../../../model/event.ts';
import { type ProblemLog, quoted } from '../../problems.ts';
import type { Change, PageTools, RelatedEvent } from '../pages.ts';
import { showEscapes } from './exact.ts';
import type { Line } from './lines.ts';

/** What is read of an event's page so far. */
export interface PageDraft extends PageTools {
  readonly file: string;
  /** Whether escapes are to be shown and texts stay as they are. */
  readonly isExact: boolean;
  /** Headlines before mending, by the id of the related event: the page's comment has them. */
  readonly originals: ReadonlyMap<string, string>;
  /** Languages that fixed words and links give away. */
  readonly languages: Set<string>;
  readonly sources: Source[];
  readonly images: EventImage[];
  readonly changes: Change[];
  readonly related: RelatedEvent[];
}

/** What a page says of itself before it is read. */
export type PageOpening = Pick<PageDraft, 'file' | 'isExact' | 'originals'>;

/** A draft of which nothing is read yet. */
export function createPageDraft(opening: PageOpening, tools: PageTools): PageDraft {
  return { ...tools, ...opening, languages: new Set(), sources: [], images: [], changes: [], related: [] };
}

/** A text of a page without its escapes, which only pages with a comment have. */
export function plain(text: string, page: { readonly isExact: boolean }): string {
  return page.isExact ? showEscapes(text) : text;
}

/** Takes down a line that no rule understands. */
export function notUnderstood(
  page: { readonly file: string; readonly problems: ProblemLog; readonly isExact: boolean },
  line: Line,
): void {
  if (line.kind === 'blank' || line.kind === 'rule') return;
  const what = `The line ${quoted(plain(line.text, page))} was not understood.`;
  page.problems.add(page.file, line.number, what, 'It was left out.');
}
