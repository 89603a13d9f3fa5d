import type { FacetValue, Order, Period, Question } from '../shared/ipc/question.ts';
import { type EventDate, spanOfDate, unknownDate } from '../shared/model/date.ts';
import { isDay } from '../shared/model/day.ts';
import { type Facet, facets, hasFixedNames, isJoinable, type Join, type Joins, joinOf } from '../shared/model/facet.ts';

/** Two wordings of an event that are compared, by their places among all of its wordings, the oldest being 1. */
export interface ComparedWordings {
  readonly older: number;
  readonly newer: number;
}

/** What stands beside the list. */
export type Page =
  | { readonly kind: 'list' }
  | { readonly kind: 'event'; readonly id: string; readonly compared?: ComparedWordings | undefined }
  | { readonly kind: 'day'; readonly day: string }
  /** `unrolled`: how many of its events are told, from the oldest on, where that is more than at first. */
  | { readonly kind: 'about'; readonly name: FacetValue; readonly unrolled?: number | undefined };

/** Everything that is on screen, as far as a reader would want it back: the whole of it is an address. */
export interface View {
  /** The ids in the library of those that are open together: at least one, none twice. */
  readonly archives: readonly string[];
  readonly page: Page;
  readonly text: string;
  readonly period?: Period | undefined;
  readonly include: readonly FacetValue[];
  readonly exclude: readonly FacetValue[];
  /** Where several names of a facet are joined otherwise than usual. */
  readonly joins?: Joins | undefined;
  /** Chosen by the reader; else a search is by relevance and everything else newest first. */
  readonly order?: Order | undefined;
}

const starter = ['starter'];
const orders: ReadonlySet<string> = new Set(['newest', 'oldest', 'relevance']);
const knownFacets: ReadonlySet<string> = new Set(facets);

/** Archives with nothing chosen in them. */
export function emptyView(archives: readonly string[]): View {
  return { archives, page: { kind: 'list' }, text: '', include: [], exclude: [] };
}

/**
 * Reads an address such as `#/a/starter/event/news/2015/09/4/slug?q=iran&is=topic:Syria`, or one of several archives
 * such as `#/a/starter,5f1a/event/5f1a:news/2015/09/4/slug`. What it cannot read it leaves out.
 */
export function parseView(hash: string): View {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [, prefix, archives = '', kind = '', ...rest] = path.split('/');
  const parameters = new URLSearchParams(query);
  const from = parameters.get('from') ?? '';
  const to = parameters.get('to') ?? '';
  const order = parameters.get('order') ?? '';
  const joins = readJoins(parameters);
  return {
    archives: prefix === 'a' ? readArchives(archives) : starter,
    page: pageOf(kind, rest.map(decode).join('/'), parameters),
    text: parameters.get('q') ?? '',
    include: parameters.getAll('is').flatMap(readValue),
    exclude: parameters.getAll('not').flatMap(readValue),
    ...(joins && { joins }),
    ...(isDay(from) && isDay(to) && from <= to && { period: { from, to } }),
    ...(orders.has(order) && { order: order as Order }),
  };
}

/** Writes a view as an address that parseView reads back. */
export function printView({ archives, page, text, period, include, exclude, joins, order }: View): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (period) {
    parameters.set('from', period.from);
    parameters.set('to', period.to);
  }
  for (const { facet, value } of include) parameters.append('is', `${facet}:${value}`);
  for (const { facet, value } of exclude) parameters.append('not', `${facet}:${value}`);
  for (const [facet, join] of Object.entries(joins ?? {})) if (join) parameters.append(join, facet);
  if (page.kind === 'event' && page.compared) {
    parameters.set('wordings', `${page.compared.older}-${page.compared.newer}`);
  }
  if (page.kind === 'about' && page.unrolled !== undefined) parameters.set('told', String(page.unrolled));
  if (order) parameters.set('order', order);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  return `#/a/${archives.map(encodeURIComponent).join(',')}${pathOf(page)}${query}`;
}

/** What a view asks of the archive. */
export function questionOf({ text, period, include, exclude, joins, order }: View): Question {
  const isSearch = text.trim() !== '';
  const chosen = order === 'relevance' && !isSearch ? undefined : order;
  return {
    text,
    include,
    exclude,
    order: chosen ?? (isSearch ? 'relevance' : 'newest'),
    ...(joins && { joins }),
    ...(period && { period }),
  };
}

/** The page of an event. */
export function viewOfEvent(view: View, id: string): View {
  return { ...view, page: { kind: 'event', id } };
}

/** Where a date leads: an exact one to its day's page, another to its month or year in the list, an unknown one to all events without date. */
export function viewOfDate(view: View, date: EventDate): View {
  if (isDay(date)) return { ...view, page: { kind: 'day', day: date } };
  if (date === unknownDate) return viewOfUndated(view);
  return { ...view, page: { kind: 'list' }, period: spanOfDate(date) };
}

/** Of the events of a view those without date, of whatever period. */
export function viewOfUndated(view: View): View {
  const others = (values: readonly FacetValue[]) => values.filter(({ facet }) => facet !== 'precision');
  const include = [...others(view.include), { facet: 'precision' as const, value: 'none' }];
  return { ...view, page: { kind: 'list' }, period: undefined, include, exclude: others(view.exclude) };
}

/** Whether names of a facet have a page of their own: not where they say how the archive is made. */
export function hasPage(facet: Facet): boolean {
  return facet !== 'archive' && !hasFixedNames(facet);
}

/** What is known of a name, beside the list as it is. */
export function viewOfName(view: View, name: FacetValue): View {
  return { ...view, page: { kind: 'about', name } };
}

/** The events of one day of the year in all years, newest first. */
export function viewOfDayInAllYears({ archives }: View, month: number, day: number): View {
  return { ...emptyView(archives), text: `day:${day} month:${month}`, order: 'newest' };
}

/** Whether anything narrows what is shown. */
export function isNarrowed({ text, period, include, exclude }: View): boolean {
  return text !== '' || period !== undefined || include.length + exclude.length > 0;
}

/** Whether a name is among others of its facet. */
export function hasValue(values: readonly FacetValue[], { facet, value }: FacetValue): boolean {
  return values.some((other) => other.facet === facet && other.value === value);
}

/** A view with a name included, excluded, or no longer either. */
export function chooseValue(view: View, chosen: FacetValue, as: 'include' | 'exclude' | 'neither'): View {
  const without = (values: readonly FacetValue[]): FacetValue[] =>
    values.filter(({ facet, value }) => facet !== chosen.facet || value !== chosen.value);
  const include = without(view.include);
  const exclude = without(view.exclude);
  if (as === 'include') return { ...view, include: [...include, chosen], exclude };
  return as === 'exclude' ? { ...view, include, exclude: [...exclude, chosen] } : { ...view, include, exclude };
}

/** A view with a chosen name at another place among those that are included, or excluded, with it. */
export function moveValue(view: View, moved: FacetValue, place: number): View {
  const list = hasValue(view.include, moved) ? 'include' : 'exclude';
  const others = view[list].filter(({ facet, value }) => facet !== moved.facet || value !== moved.value);
  return { ...view, [list]: others.toSpliced(Math.max(0, place), 0, moved) };
}

/** A view in which several names of a facet are joined the other way. */
export function turnJoin(view: View, facet: Facet): View {
  const turned: Join = joinOf(facet, view.joins) === 'any' ? 'all' : 'any';
  const { [facet]: _, ...others } = view.joins ?? {};
  // What is usual stands in no address.
  const joins: Joins = joinOf(facet) === turned ? others : { ...others, [facet]: turned };
  return { ...view, joins: Object.keys(joins).length > 0 ? joins : undefined };
}

function readJoins(parameters: URLSearchParams): Joins | undefined {
  const entries = (['any', 'all'] as const).flatMap((join) =>
    parameters
      .getAll(join)
      .filter((facet): facet is Facet => knownFacets.has(facet))
      .filter((facet) => isJoinable(facet) && joinOf(facet) !== join)
      .map((facet) => [facet, join] as const),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readArchives(text: string): readonly string[] {
  const ids = text.split(',').map(decode);
  const known = [...new Set(ids)].filter((id) => id !== '');
  return known.length > 0 ? known : starter;
}

function pageOf(kind: string, rest: string, parameters: URLSearchParams): Page {
  if (kind === 'event' && rest !== '') {
    const compared = readCompared(parameters.get('wordings') ?? '');
    return { kind, id: rest, ...(compared && { compared }) };
  }
  if (kind === 'day' && isDay(rest)) return { kind, day: rest };
  const [name] = kind === 'about' ? readValue(rest) : [];
  if (name && hasPage(name.facet)) {
    const unrolled = /^\d{1,6}$/.exec(parameters.get('told') ?? '')?.[0];
    return { kind: 'about', name, ...(unrolled !== undefined && { unrolled: Number(unrolled) }) };
  }
  return { kind: 'list' };
}

function readCompared(text: string): ComparedWordings | undefined {
  const [, older, newer] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  const compared = { older: Number(older), newer: Number(newer) };
  return compared.older >= 1 && compared.older < compared.newer ? compared : undefined;
}

function pathOf(page: Page): string {
  if (page.kind === 'event') return `/event/${page.id.split('/').map(encodePart).join('/')}`;
  if (page.kind === 'about') return `/about/${encodePart(`${page.name.facet}:${page.name.value}`)}`;
  return page.kind === 'day' ? `/day/${page.day}` : '';
}

// A colon parts an archive from its event's id and may stand in an address as it is.
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

function readValue(text: string): FacetValue[] {
  const [facet = '', value = ''] = splitOnce(text, ':');
  return knownFacets.has(facet) && value !== '' ? [{ facet: facet as Facet, value }] : [];
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
