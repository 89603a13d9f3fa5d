import type { QueryNode, TextNode } from '../../query/query.ts';
import type { QueryClause } from '../index/query-plan.ts';
import type { Ranking } from '../index/text-index.ts';
import type { IsBeginning } from './beginnings.ts';
import { keepMeant } from './evaluate.ts';
import { type EventSet, eventSet, isEmpty, sumInto } from './event-set.ts';
import { askedOfHeadlines } from './in-headline.ts';
import { rememberingIndex } from './remembering-index.ts';
import { type SearchedEvents, searchableEvents } from './searched-events.ts';
import { termsOfText } from './text-terms.ts';

/** What a question found. */
export interface FoundEvents {
  /** By ordinal; as long as there are events that could be searched. */
  readonly set: EventSet;
  /** By ordinal: how well each is met by the texts of the question; absent where it has none. */
  readonly scores?: Float64Array;
  /** Where no event has all that was asked for: how many parts of it those found have at most. */
  readonly relaxed?: { readonly met: number; readonly of: number };
}

/** Finds the events that a question means. Where none has all of its texts, those that have most of them. */
export function findEvents(events: SearchedEvents, root: QueryNode, isBeginning: IsBeginning): FoundEvents {
  // A text is looked up to find it, and again to weigh it.
  const searched = { ...events, index: rememberingIndex(events.index) };
  const set = eventSet(searchableEvents(searched), 1);
  keepMeant(searched, root, isBeginning, set);
  const relaxed = isEmpty(set) ? keepMost(searched, root, isBeginning, set) : undefined;
  const scores = scoresOf(searched, root, isBeginning, set);
  return { set, ...(scores && { scores }), ...(relaxed && { relaxed }) };
}

/** Those of the events found whose headline alone has all of the texts; undefined where that tells nothing. */
export function foundInHeadline(
  searched: SearchedEvents,
  root: QueryNode,
  isBeginning: IsBeginning,
  { set, relaxed }: FoundEvents,
): EventSet | undefined {
  const asked = relaxed ? undefined : askedOfHeadlines(root);
  if (!asked) return undefined;
  const having = set.slice();
  keepMeant(searched, asked, isBeginning, having);
  return having;
}

/** Puts into an empty set the events that have most of the texts of a question, and everything else that it asks. */
function keepMost(
  searched: SearchedEvents,
  root: QueryNode,
  isBeginning: IsBeginning,
  set: EventSet,
): FoundEvents['relaxed'] {
  if (root.kind !== 'all') return undefined;
  const texts = root.of.filter(isPositiveText);
  if (texts.length < 2) return undefined;
  const others = eventSet(set.length, 1);
  for (const part of root.of) if (!isPositiveText(part)) keepMeant(searched, part, isBeginning, others);
  const met = new Uint16Array(set.length);
  for (const text of texts) {
    const having = others.slice();
    keepMeant(searched, text, isBeginning, having);
    sumInto(met, having);
  }
  const most = met.reduce((highest, count) => Math.max(highest, count), 0);
  if (most === 0) return undefined;
  for (const [ordinal, count] of met.entries()) if (count === most) set[ordinal] = 1;
  return { met: most, of: texts.length };
}

function isPositiveText({ kind }: QueryNode): boolean {
  return (
    kind === 'word' || kind === 'pattern' || kind === 'fuzzy' || kind === 'phrase' || kind === 'near' || kind === 'any'
  );
}

function scoresOf(
  searched: SearchedEvents,
  root: QueryNode,
  isBeginning: IsBeginning,
  set: EventSet,
): Float64Array | undefined {
  const clauses = clausesOf(searched, root, isBeginning);
  if (clauses.length === 0) return undefined;
  const gate = new Uint8Array(searched.index.data.documents);
  gate.set(set);
  const { documents, scores }: Ranking = searched.index.rank({ clauses }, { gate, isUnsorted: true });
  const byOrdinal = new Float64Array(set.length);
  for (let place = 0; place < documents.length; place += 1)
    byOrdinal[documents[place] as number] = scores[place] as number;
  return byOrdinal;
}

function clausesOf(searched: SearchedEvents, node: QueryNode, isBeginning: IsBeginning): readonly QueryClause[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.flatMap((part) => clausesOf(searched, part, isBeginning));
    case 'near':
      return [node.left, node.right].flatMap((operand) => clausesOf(searched, operand, isBeginning));
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      return termsOfText(searched, node satisfies TextNode, isBeginning(node))?.clauses ?? [];
    case 'has':
    case 'period':
    case 'recurring':
    case 'not':
      return [];
  }
}
