import type { EventImage, Source } from '../../model/event.ts';
import { type ProblemLog, quoted } from '../problems.ts';
import type { Line } from './lines.ts';
import type { PagePath, TargetReader } from './paths.ts';

/** An event among the related ones of a page. `topics` are as the page has them, not yet split. */
export interface RelatedEvent {
  readonly path: PagePath;
  readonly headline: string;
  readonly topics: string;
  readonly line: number;
}

/** A wording of an event among the changes of its page. */
export interface Change {
  readonly path: PagePath;
  readonly headline: string;
  readonly time?: string;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
  readonly line: number;
}

/** What the pages of one archive are read with. */
export interface PageTools {
  readonly problems: ProblemLog;
  readonly readTarget: TargetReader;
}

/** What is read of an event's page so far. */
export interface PageDraft extends PageTools {
  readonly file: string;
  /** Languages that fixed words and links give away. */
  readonly languages: Set<string>;
  readonly sources: Source[];
  readonly images: EventImage[];
  readonly changes: Change[];
  readonly related: RelatedEvent[];
}

/** A draft of which nothing is read yet. */
export function createPageDraft(file: string, tools: PageTools): PageDraft {
  return { ...tools, file, languages: new Set(), sources: [], images: [], changes: [], related: [] };
}

/** Takes down a line that no rule understands. */
export function notUnderstood(page: { readonly file: string; readonly problems: ProblemLog }, line: Line): void {
  if (line.kind === 'blank' || line.kind === 'rule') return;
  page.problems.add(page.file, line.number, `The line ${quoted(line.text)} was not understood.`, 'It was left out.');
}
