import type { NewsEvent } from '../../model/event.ts';
import type { TextField } from '../../query/query.ts';

/** A field of events that is searched, with the weight of what is found in it. */
export interface SearchedField {
  readonly name: TextField;
  readonly boost: number;
}

/** The searched fields, in the order in which an index has them: by weight. */
export const searchedFields: readonly SearchedField[] = [
  { name: 'headline', boost: 3 },
  { name: 'heading', boost: 2 },
  { name: 'topic', boost: 1.5 },
  { name: 'summary', boost: 1 },
  { name: 'category', boost: 1 },
  { name: 'source', boost: 0.5 },
];

const textOf: Readonly<Record<TextField, (event: NewsEvent) => string>> = {
  headline: ({ headline }) => headline,
  heading: ({ headings }) => headings.join('\n'),
  topic: ({ topics }) => topics.join('\n'),
  summary: ({ summary = '' }) => summary,
  category: ({ category = '' }) => category,
  source: ({ sources }) => sources.map(({ publisher }) => publisher).join('\n'),
};

/**
 * The texts of an event that are searched, in the order of `searchedFields`; names of one field are parted by line feeds.
 * Headlines of related events are not among them: their words are not this event's.
 */
export function searchedTextsOf(event: NewsEvent): readonly string[] {
  return searchedFields.map(({ name }) => textOf[name](event));
}

/** One of these texts, by the number of its field. */
export function searchedTextOf(event: NewsEvent, field: number): string {
  const name = searchedFields[field]?.name;
  return name === undefined ? '' : textOf[name](event);
}

/** The names of the fields that are meant; all where none is named. */
export function fieldNames(named: TextField | undefined): readonly TextField[] {
  return named === undefined ? searchedFields.map(({ name }) => name) : [named];
}

/** The numbers of the fields that are meant, by their places in `searchedFields`. */
export function fieldNumbers(named: TextField | undefined): readonly number[] {
  return fieldNames(named).map((name) => searchedFields.findIndex((field) => field.name === name));
}
