import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { type Facet, joinOf } from '../../shared/model/facet.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { WrongUse } from './exit-codes.ts';
import { folded, nearestNames } from './nearest-names.ts';
import { isIn, mayHold, type Period, periodOf } from './period.ts';
import { safeText } from './safe-text.ts';

/** The facets by which the command line chooses events. */
export type NamedFacet = Extract<Facet, 'topic' | 'heading' | 'category'>;

/** The options that choose events, as they are given. */
export interface ChoosingOptions {
  readonly from?: string;
  readonly to?: string;
  readonly topic?: readonly string[];
  readonly heading?: readonly string[];
  readonly category?: readonly string[];
}

/** Which events are wanted: those of a period that have the names. Of several topics an event must have all. */
export interface Choice {
  readonly period: Period;
  readonly names: readonly { readonly facet: NamedFacet; readonly wanted: readonly string[] }[];
}

const namesIn: Readonly<Record<NamedFacet, (event: NewsEvent) => readonly string[]>> = {
  topic: (event) => event.topics,
  heading: (event) => event.headings,
  category: (event) => (event.category === undefined ? [] : [event.category]),
};
const facets: readonly NamedFacet[] = ['topic', 'heading', 'category'];

/** Reads the options that choose events; throws WrongUse for a date that is none. */
export function choiceOf(options: ChoosingOptions): Choice {
  const names = facets.flatMap((facet) => {
    const wanted = options[facet] ?? [];
    return wanted.length === 0 ? [] : [{ facet, wanted }];
  });
  return { period: periodOf(options.from, options.to), names };
}

/** Whether everything is wanted. */
export function isEverything({ period, names }: Choice): boolean {
  return period.from === undefined && period.to === undefined && names.length === 0;
}

/** How chosen events are walked through. */
export interface Walk {
  readonly isReversed?: boolean;
  /** Takes what could not be read. */
  onProblem?(problem: Problem): void;
}

/** The wanted events in order of time, or the newest first; a year is read when its turn comes. */
export function* chosenEvents(edition: EditionFile, choice: Choice, walk: Walk = {}): Generator<NewsEvent> {
  const isReversed = walk.isReversed === true;
  const years = edition.manifest.years.map(({ year }) => year).filter((year) => mayHold(choice.period, year));
  for (const year of years.sort((a, b) => (isReversed ? b - a : a - b))) {
    const { events, problems } = edition.eventsOf(year);
    for (const problem of problems) walk.onProblem?.(problem);
    const wanted = events.filter((event) => isWanted(event, choice));
    yield* isReversed ? wanted.reverse() : wanted;
  }
}

/** Throws WrongUse, with the names that are most like it, where a wanted name is one that no event of an edition has. */
export function refuseUnknownNames(edition: EditionFile, { names }: Choice): void {
  if (names.length === 0) return;
  const known = new Map(facets.map((facet) => [facet, new Set<string>()]));
  for (const { year } of edition.manifest.years)
    for (const event of edition.eventsOf(year).events)
      for (const facet of facets) for (const name of namesIn[facet](event)) known.get(facet)?.add(name);
  for (const { facet, wanted } of names)
    for (const name of wanted) refuseUnknown(facet, name, known.get(facet) ?? new Set());
}

function refuseUnknown(facet: NamedFacet, wanted: string, known: ReadonlySet<string>): void {
  const key = folded(wanted);
  for (const name of known) if (folded(name) === key) return;
  const nearest = nearestNames(wanted, known).map((name) => `«${safeText(name)}»`);
  throw new WrongUse(
    `No event has the ${facet} «${wanted}».`,
    nearest.length > 0
      ? `Most like it: ${nearest.join(', ')}.`
      : `Nothing like it is among the ${known.size} there are.`,
  );
}

function isWanted(event: NewsEvent, { period, names }: Choice): boolean {
  return isIn(period, event.date) && names.every(({ facet, wanted }) => hasNames(event, facet, wanted));
}

function hasNames(event: NewsEvent, facet: NamedFacet, wanted: readonly string[]): boolean {
  const own = new Set(namesIn[facet](event).map(folded));
  const isOwn = (name: string): boolean => own.has(folded(name));
  return joinOf(facet) === 'any' ? wanted.some(isOwn) : wanted.every(isOwn);
}
