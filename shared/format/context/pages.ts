import type { EventDate } from '../../model/date.ts';
import type { EventImage, OriginalText, Source } from '../../model/event.ts';
import type { TopicKinds } from '../../model/topic-kind.ts';
import type { ProblemLog } from '../problems.ts';
import type { PagePath, TargetReader } from './paths.ts';

/** Topics: a note as a page has it, not yet split, such as `Russia, Syria`; or names one by one. */
export type TopicNames = string | readonly string[];

/** That a page's texts are as they are to be shown: nothing is mended, and what was mended before is said. */
export interface Exact {
  readonly original?: OriginalText;
  /** All topics of the event, in order; undefined where they follow from its headings and relations. */
  readonly topics?: readonly string[];
  readonly topicKinds?: TopicKinds;
}

/** What can name an event. */
export interface Named {
  readonly headline?: string;
  readonly exact?: Exact;
}

/** An event among the related ones of a page. */
export interface RelatedEvent extends Named {
  readonly path: PagePath;
  readonly headline: string;
  readonly topics: TopicNames;
  readonly line?: number;
}

/** A wording of an event among the changes of its page. */
export interface Change extends Named {
  readonly path: PagePath;
  readonly headline: string;
  readonly time?: string;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
  readonly line?: number;
}

/** What one place of an archive says of an event, in its own words: mending comes later. */
export interface Telling extends Named {
  readonly file: string;
  readonly path: PagePath;
  /** The running stories, from the general to the particular. */
  readonly headings: readonly string[];
  /** Paragraphs, joined by line feeds. */
  readonly summary?: string;
  readonly category?: string;
  /** Topics of the event itself, beside those that it shares. */
  readonly topics: readonly TopicNames[];
  readonly sources: readonly Source[];
  readonly images: readonly EventImage[];
  readonly related: readonly RelatedEvent[];
}

/** What the page of an event says. */
export interface EventPage extends Telling {
  readonly date: EventDate;
  readonly changes: readonly Change[];
  /** Languages that its fixed words and links give away. */
  readonly languages: ReadonlySet<string>;
}

/** An event as the index of its day lists it. */
export interface IndexEntry extends Telling {
  readonly headline: string;
  readonly line?: number;
}

/** What the index of a date says, or the front page with its several days. */
export interface DayIndex {
  readonly file: string;
  /** The date of its path; undefined for a front page. */
  readonly date: EventDate | undefined;
  readonly entries: readonly IndexEntry[];
  readonly languages: ReadonlySet<string>;
}

/** What the pages of one archive are read with. */
export interface PageTools {
  readonly problems: ProblemLog;
  readonly readTarget: TargetReader;
}
