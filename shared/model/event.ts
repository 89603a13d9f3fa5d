import type { Day } from './day.ts';

/**
 * The stable name of an event inside its archive: the path of its page from the archive's root, without
 * language prefix and extension (`news/2015/09/4/some-slug`), so that it survives a new edition.
 */
export type EventId = string;

/**
 * How much the archive knows of an event: it has a page of its own; it is only named in a day's index; or it is
 * only mentioned among the related events of another page.
 */
export type EventRecord = 'page' | 'listed' | 'mentioned';

/** Who reported an event. Without `url` where the page names a reporter but its address is lost or unusable. */
export interface Source {
  readonly publisher: string;
  readonly url?: string;
}

/** A picture of an event, by the address that the page gives: a web address (never fetched) or a path in the archive. */
export interface EventImage {
  readonly address: string;
  readonly label: string;
}

/** A wording of an event, the current one included. `time` is as the page gives it, `YYYY-MM-DD HH:MM:SS`. */
export interface Revision {
  readonly id: EventId;
  readonly headline: string;
  readonly summary?: string;
  readonly time?: string;
  readonly isFirst: boolean;
  readonly isCurrent: boolean;
  /** Whether the archive has this wording's own page. */
  readonly hasPage: boolean;
}

/** A link from one event to another with the topics that they share. */
export interface Relation {
  readonly id: EventId;
  readonly topics: readonly string[];
}

/** The text as the page has it, for each field that mending changed for display. */
export interface OriginalText {
  readonly headline?: string;
  readonly summary?: string;
  readonly heading?: string;
}

/** One news item. Texts are plain text: mended of entities and markup remains, never HTML. */
export interface NewsEvent {
  readonly id: EventId;
  readonly record: EventRecord;
  readonly day: Day;
  readonly headline: string;
  readonly summary?: string;
  /** The running story that the day's events stand under. */
  readonly heading?: string;
  /** The section, such as "Armed conflicts and attacks". */
  readonly category?: string;
  /** Named persons, places, organisations and stories: the heading, and what relations in both directions share. */
  readonly topics: readonly string[];
  readonly sources: readonly Source[];
  readonly images: readonly EventImage[];
  /** All wordings, oldest first, ending with the current one; empty when the page lists none. */
  readonly revisions: readonly Revision[];
  readonly relations: readonly Relation[];
  readonly original?: OriginalText;
  /** Files of the archive, from its root, that say something of this event itself; the page first. */
  readonly files: readonly string[];
}
