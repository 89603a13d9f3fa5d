import type { ArchiveManifest } from '../../../model/archive.ts';
import type { EventDate } from '../../../model/date.ts';
import type { TextPiece } from '../../encoder.ts';
import type { EventContent } from './content.ts';
import type { Plan } from './plan.ts';

/** The whole of what is written. */
export interface Site {
  readonly manifest: ArchiveManifest;
  readonly plan: Plan;
}

/** The index of a date, and those before and after it. */
export interface IndexContent {
  readonly date: EventDate;
  readonly events: readonly EventContent[];
  readonly previous?: EventDate;
  readonly next?: EventDate;
}

/** Writes pages in one form. */
export interface PageWriter {
  /** Of its files, without a dot. */
  readonly extension: string;
  /** The page of an event, or of an earlier wording of it. */
  event(content: EventContent, site: Site): string;
  index(index: IndexContent, site: Site): string;
  front(site: Site): string;
  /** Files beside the pages. */
  readonly others: readonly TextPiece[];
}
