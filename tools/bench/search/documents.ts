import { openEdition } from '../../../electron/storage/edition/edition-file.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { searchedFields, searchedTextsOf } from '../../../shared/search/answering/searched-texts.ts';

/** The texts of an event that are searched, in the order of `searchedFields`. */
export type Texts = readonly string[];

/** Events of an edition, the newest first. */
export interface BenchEvents {
  readonly languages: readonly string[];
  readonly events: readonly NewsEvent[];
  /** How many of them are of each year, the newest first. */
  readonly years: readonly number[];
}

/** The texts of such events, without the events. */
export interface BenchTexts extends Pick<BenchEvents, 'languages' | 'years'> {
  readonly texts: readonly Texts[];
}

/** A document as other engines take it. */
export type NamedDocument = Readonly<Record<string, string | number>>;

/** The newest so many events of an edition; all where there are fewer. */
export function newestEvents(file: string, most: number): BenchEvents {
  const edition = openEdition(file);
  const events: NewsEvent[] = [];
  const years: number[] = [];
  for (const { year } of edition.manifest.years) {
    const left = most - events.length;
    if (left <= 0) break;
    const ofYear = edition.eventsOf(year).events.toReversed().slice(0, left);
    events.push(...ofYear);
    years.push(ofYear.length);
  }
  edition.close();
  return { languages: edition.manifest.archive.languages, events, years };
}

/** The texts of events. */
export function textsOf({ events }: BenchEvents): Texts[] {
  return events.map(searchedTextsOf);
}

/**
 * The texts of the newest so many events of an edition, without the events: what is measured is measured beside the
 * texts that it reads, and beside nothing else that a collector of garbage would go through.
 */
export function newestTexts(file: string, most: number): BenchTexts {
  const bench = newestEvents(file, most);
  return { texts: textsOf(bench), years: bench.years, languages: bench.languages };
}

/** The number of a document as `id`, and its texts by the names of their fields. */
export function namedDocument(texts: Texts, id: number): NamedDocument {
  const named: Record<string, string | number> = { id };
  for (const [field, { name }] of searchedFields.entries()) named[name] = texts[field] ?? '';
  return named;
}
