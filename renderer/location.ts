import type { FacetValue, Order, Period, Question } from '../shared/ipc/question.ts';
import { isDay } from '../shared/model/day.ts';
import { type Facet, facets } from '../shared/model/facet.ts';

/** What stands beside the list. */
export type Page =
  | { readonly kind: 'list' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'day'; readonly day: string };

/** Everything that is on screen, as far as a reader would want it back: the whole of it is an address. */
export interface View {
  readonly archive: string;
  readonly page: Page;
  readonly text: string;
  readonly period?: Period | undefined;
  readonly include: readonly FacetValue[];
  readonly exclude: readonly FacetValue[];
  /** Chosen by the reader; else a search is by relevance and everything else newest first. */
  readonly order?: Order | undefined;
}

const orders: ReadonlySet<string> = new Set(['newest', 'oldest', 'relevance']);
const knownFacets: ReadonlySet<string> = new Set(facets);

/** An archive with nothing chosen in it. */
export function emptyView(archive: string): View {
  return { archive, page: { kind: 'list' }, text: '', include: [], exclude: [] };
}

/** Reads an address such as `#/a/starter/event/news/2015/09/4/slug?q=iran&is=topic:Syria`. What it cannot read it leaves out. */
export function parseView(hash: string): View {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const [, prefix, archive = '', kind = '', ...rest] = path.split('/').map(decode);
  const parameters = new URLSearchParams(query);
  const from = parameters.get('from') ?? '';
  const to = parameters.get('to') ?? '';
  const order = parameters.get('order') ?? '';
  return {
    archive: prefix === 'a' && archive !== '' ? archive : 'starter',
    page: pageOf(kind, rest.join('/')),
    text: parameters.get('q') ?? '',
    include: parameters.getAll('is').flatMap(readValue),
    exclude: parameters.getAll('not').flatMap(readValue),
    ...(isDay(from) && isDay(to) && from <= to && { period: { from, to } }),
    ...(orders.has(order) && { order: order as Order }),
  };
}

/** Writes a view as an address that parseView reads back. */
export function printView({ archive, page, text, period, include, exclude, order }: View): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (period) {
    parameters.set('from', period.from);
    parameters.set('to', period.to);
  }
  for (const { facet, value } of include) parameters.append('is', `${facet}:${value}`);
  for (const { facet, value } of exclude) parameters.append('not', `${facet}:${value}`);
  if (order) parameters.set('order', order);
  const query = parameters.size > 0 ? `?${parameters}` : '';
  return `#/a/${encodeURIComponent(archive)}${pathOf(page)}${query}`;
}

/** What a view asks of the archive. */
export function questionOf({ text, period, include, exclude, order }: View): Question {
  const isSearch = text.trim() !== '';
  const chosen = order === 'relevance' && !isSearch ? undefined : order;
  return { text, include, exclude, order: chosen ?? (isSearch ? 'relevance' : 'newest'), ...(period && { period }) };
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

function pageOf(kind: string, rest: string): Page {
  if (kind === 'event' && rest !== '') return { kind, id: rest };
  if (kind === 'day' && isDay(rest)) return { kind, day: rest };
  return { kind: 'list' };
}

function pathOf(page: Page): string {
  if (page.kind === 'event') return `/event/${page.id.split('/').map(encodeURIComponent).join('/')}`;
  return page.kind === 'day' ? `/day/${page.day}` : '';
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
