import { toDayNumber } from '../../model/day.ts';
import type { NewsEvent } from '../../model/event.ts';
import type {
  EventPart,
  HasNode,
  NearNode,
  PeriodNode,
  QueryNode,
  RecurringNode,
  TextNode,
} from '../../query/query.ts';
import type { IsBeginning } from './beginnings.ts';
import { addAll, type EventSet, eventSet, keepCommon, keepPassing, takeAway } from './event-set.ts';
import type { SearchedEvents } from './searched-events.ts';
import { fieldNumbers } from './searched-texts.ts';
import { bitOfField, fieldOfNear, nearCheck, phraseCheck } from './text-check.ts';
import { termsOfText } from './text-terms.ts';

/**
 * The events of a set that a question means. The set is changed. What must be looked up in the texts themselves is only
 * looked up in what is left by all else.
 */
export function keepMeant(searched: SearchedEvents, node: QueryNode, isBeginning: IsBeginning, set: EventSet): void {
  switch (node.kind) {
    case 'all':
      for (const part of [...node.of].sort((a, b) => costOf(a) - costOf(b)))
        keepMeant(searched, part, isBeginning, set);
      break;
    case 'any': {
      const meant = eventSet(set.length, 0);
      for (const part of node.of) addAll(meant, meantOf(searched, part, isBeginning, set));
      set.set(meant);
      break;
    }
    case 'not':
      takeAway(set, meantOf(searched, node.of, isBeginning, set));
      break;
    case 'has':
      keepPassing(set, has(searched, node));
      break;
    case 'period':
      keepPassing(set, isWithin(searched, node));
      break;
    case 'recurring':
      keepPassing(set, recurs(searched, node));
      break;
    case 'near':
      for (const operand of [node.left, node.right]) keepMeant(searched, operand, isBeginning, set);
      keepNear(searched, node, set);
      break;
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      keepText(searched, node, isBeginning(node), set);
      break;
  }
}

function meantOf(searched: SearchedEvents, node: QueryNode, isBeginning: IsBeginning, among: EventSet): EventSet {
  const set = among.slice();
  keepMeant(searched, node, isBeginning, set);
  return set;
}

// What reads the texts of each candidate comes last, when the others have left few.
function costOf({ kind }: QueryNode): number {
  if (kind === 'word') return 0;
  return kind === 'phrase' || kind === 'near' ? 2 : 1;
}

function keepText(searched: SearchedEvents, node: TextNode, isBegun: boolean, set: EventSet): void {
  const asked = termsOfText(searched, node, isBegun);
  if (!asked) return;
  const fields = fieldNumbers(node.field);
  for (const group of asked.groups) {
    const having = eventSet(searched.index.data.documents, 0);
    searched.index.markDocuments(group, fields, having, 1);
    keepCommon(set, having);
  }
  if (!asked.mustBeChecked) return;
  const check = phraseCheck(searched, node, isBegun);
  const inFields = fieldsWithAll(searched, asked.groups, fields);
  keepPassing(set, (ordinal) => inFields[ordinal] !== 0 && check(ordinal, inFields[ordinal] ?? 0));
}

function keepNear(searched: SearchedEvents, node: NearNode, set: EventSet): void {
  const check = nearCheck(searched, node);
  const fields = fieldNumbers(fieldOfNear(node));
  const bits = fields.reduce((sum, field) => sum | bitOfField(field), 0);
  const inFields = [node.left, node.right].map((operand) => {
    const asked = operand.kind === 'any' ? undefined : termsOfText(searched, operand, false);
    return asked && fieldsWithAll(searched, asked.groups, fields);
  });
  keepPassing(set, (ordinal) => {
    const both = inFields.reduce((left, having) => left & (having?.[ordinal] ?? bits), bits);
    return both !== 0 && check(ordinal, both);
  });
}

/** For each event, as bits, the fields that have a term of every group: what stands together stands in one of them. */
function fieldsWithAll(
  { index }: SearchedEvents,
  groups: readonly Uint32Array[],
  fields: readonly number[],
): Uint8Array {
  const all = new Uint8Array(index.data.documents).fill(255);
  for (const group of groups) {
    const having = new Uint8Array(all.length);
    for (const field of fields) index.markDocuments(group, [field], having, bitOfField(field));
    for (let ordinal = 0; ordinal < all.length; ordinal += 1)
      all[ordinal] = (all[ordinal] ?? 0) & (having[ordinal] ?? 0);
  }
  return all;
}

const hasPart: Readonly<Record<EventPart, (event: NewsEvent) => boolean>> = {
  image: ({ images }) => images.length > 0,
  revisions: ({ revisions }) => revisions.length > 1,
  summary: ({ summary = '' }) => summary !== '',
};

function has({ table }: SearchedEvents, { part }: HasNode): (ordinal: number) => boolean {
  return (ordinal) => {
    const event = table.events[ordinal];
    return event !== undefined && hasPart[part](event);
  };
}

// As everywhere: what is known to the month or the year only lies in a period if all of that does.
function isWithin({ table }: SearchedEvents, { from, to }: PeriodNode): (ordinal: number) => boolean {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to);
  const { days, lastDays } = table;
  return (ordinal) => (days[ordinal] ?? first) >= first && (lastDays[ordinal] ?? last) <= last;
}

function recurs({ table }: SearchedEvents, { day, month }: RecurringNode): (ordinal: number) => boolean {
  // Days have many events each: a date is taken apart once.
  let known = '';
  let isMeant = false;
  return (ordinal) => {
    const date = table.events[ordinal]?.date ?? '';
    if (date === known) return isMeant;
    const [, ofMonth, ofDay] = date.split('-');
    known = date;
    isMeant = (month === undefined || Number(ofMonth) === month) && (day === undefined || Number(ofDay) === day);
    return isMeant;
  };
}
