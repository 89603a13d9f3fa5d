import type { Facet } from '../../model/facet.ts';
import { fieldNames } from '../../query/fields.ts';
import type { Span, TextField } from '../../query/query.ts';
import type { QueryLanguage } from '../../query/query-in-words.ts';
import { type TypedToken, tokenAt } from '../../query/token-at.ts';
import { fold } from '../analysis/fold.ts';
import type { SearchedEvents } from '../answering/searched-events.ts';
import { fieldNumbers } from '../answering/searched-texts.ts';
import type { EventTable } from '../event-table.ts';
import type { TextIndex } from '../index/text-index.ts';

/** What a reader may be typing. */
export interface Completion {
  readonly kind: 'field' | 'topic' | 'heading' | 'category' | 'source' | 'word';
  /** As the archive writes it. */
  readonly shown: string;
  /** What takes the place of `span` in the typed text. */
  readonly inserted: string;
  readonly span: Span;
  /** How many events have it; absent for the name of a field. */
  readonly events?: number;
}

type NameFacet = Exclude<Facet, 'archive' | 'precision' | 'record'>;

const nameFacets: readonly NameFacet[] = ['topic', 'heading', 'category', 'source'];
const most = 8;
const mostWords = 4;
const shortestWord = 2;

/** Completes what is being typed at a place of a text: with names of the archive, words that it uses, and fields. */
export function completionsAt(
  searched: SearchedEvents,
  text: string,
  caret: number,
  language: QueryLanguage,
): readonly Completion[] {
  const token = tokenAt(text, caret);
  if (!token) return [];
  const wanted = fold(token.typed);
  if (token.kind === 'field-name' || (token.kind !== 'value' && wanted === '')) return [];
  if (token.kind === 'value') return valuesOf(searched, token, wanted);
  const names = nameFacets.flatMap((facet) => namesOf(searched.table, facet, wanted, token));
  const words = token.kind === 'word' ? wordsOf(searched, wanted, token, mostWords) : [];
  const fields = token.kind === 'word' ? fieldsOf(wanted, token, language) : [];
  const few = [...fields, ...words];
  return [...few, ...byEvents(names)].slice(0, most);
}

function valuesOf(searched: SearchedEvents, token: TypedToken, wanted: string): readonly Completion[] {
  const { field } = token;
  if (field?.kind !== 'text') return [];
  const facet = facetOf(field.field);
  if (facet) return byEvents(namesOf(searched.table, facet, wanted, token, false)).slice(0, most);
  return wanted === '' ? [] : wordsOf(searched, wanted, token, most);
}

function facetOf(field: TextField): NameFacet | undefined {
  return nameFacets.find((facet) => facet === field);
}

function fieldsOf(wanted: string, { start, end }: TypedToken, language: QueryLanguage): Completion[] {
  return fieldNames
    .filter((name) => wanted.length >= shortestWord && name[language].startsWith(wanted))
    .map((name) => ({
      kind: 'field',
      shown: `${name[language]}:`,
      inserted: `${name[language]}:`,
      span: { start, end },
    }));
}

function wordsOf(
  { index, analyzer }: SearchedEvents,
  wanted: string,
  { start, end }: TypedToken,
  limit: number,
): Completion[] {
  if (wanted.length < shortestWord || wanted.includes('*')) return [];
  const terms = [...index.termsMatching({ kind: 'pattern', text: `${wanted}*` })];
  const byFrequency = terms
    .map((term) => ({ term, frequency: index.documentFrequency(term) }))
    .sort((a, b) => b.frequency - a.frequency);
  const words: Completion[] = [];
  for (const { term } of byFrequency) {
    const word = index.textOf(term);
    if (words.length === limit) break;
    if (word === wanted || !analyzer.isWord(word)) continue;
    words.push({ kind: 'word', shown: word, inserted: word, span: { start, end }, events: eventsWith(index, term) });
  }
  return words;
}

// A term may occur in several fields of an event.
function eventsWith(index: TextIndex, term: number): number {
  const having = new Uint8Array(index.data.documents);
  index.markDocuments(Uint32Array.of(term), fieldNumbers(undefined), having, 1);
  return having.reduce((sum, has) => sum + has, 0);
}

function namesOf(
  table: EventTable,
  facet: NameFacet,
  wanted: string,
  { start, end }: TypedToken,
  withField = true,
): Completion[] {
  const { folded, counts } = knownNames(table, facet);
  const { names } = table.columns[facet];
  return folded.flatMap((name, id): Completion[] => {
    if (!name.startsWith(wanted) && !name.includes(` ${wanted}`) && !isWithinRun(name, wanted)) return [];
    const shown = names[id] ?? '';
    const inserted = `${withField ? `${facet}:` : ''}${quoted(shown)}`;
    return [{ kind: facet, shown, inserted, span: { start, end }, events: counts[id] ?? 0 }];
  });
}

// Chinese has no spaces before its words.
function isWithinRun(name: string, wanted: string): boolean {
  return /^\p{Script=Han}/u.test(wanted) && name.includes(wanted);
}

function quoted(name: string): string {
  return /[^\p{L}\p{N}]/u.test(name) ? `"${name.replaceAll('"', ' ')}"` : name;
}

interface KnownNames {
  readonly events: number;
  readonly folded: readonly string[];
  readonly counts: Uint32Array;
}

const known = new WeakMap<EventTable, Map<NameFacet, KnownNames>>();

// The names of a table are folded and counted once, and anew when a year came in.
function knownNames(table: EventTable, facet: NameFacet): KnownNames {
  const ofTable = known.get(table) ?? new Map<NameFacet, KnownNames>();
  known.set(table, ofTable);
  const before = ofTable.get(facet);
  if (before?.events === table.events.length) return before;
  const { names, starts, ids } = table.columns[facet];
  const counts = new Uint32Array(names.length);
  const end = starts[table.events.length] ?? 0;
  for (let at = 0; at < end; at += 1) counts[ids[at] ?? 0] = (counts[ids[at] ?? 0] ?? 0) + 1;
  const folded = [...(before?.folded ?? []), ...names.slice(before?.folded.length ?? 0).map(fold)];
  const now = { events: table.events.length, folded, counts };
  ofTable.set(facet, now);
  return now;
}

function byEvents(completions: readonly Completion[]): Completion[] {
  return [...completions].sort((a, b) => (b.events ?? 0) - (a.events ?? 0));
}
