/** The lists of names by which events can be narrowed. */
export const facets = ['archive', 'heading', 'category', 'topic', 'source', 'precision', 'record'] as const;
export type Facet = (typeof facets)[number];

/** How several chosen names of a facet are joined: an event must have any of them, or all. */
export type Join = 'any' | 'all';

/** The facets whose chosen names are joined otherwise than usual. */
export type Joins = { readonly [Of in Facet]?: Join | undefined };

/** Facets of which an event has one name, so that only any of several can be meant. */
const single: ReadonlySet<Facet> = new Set<Facet>(['archive', 'category', 'precision', 'record']);

/** Facets whose names are Daybook's own, the same in every archive: how exactly a date is known, what there is of an event. */
const fixed: ReadonlySet<Facet> = new Set<Facet>(['precision', 'record']);

/** Whether the names of a facet are Daybook's own words, not those of an archive. */
export function hasFixedNames(facet: Facet): boolean {
  return fixed.has(facet);
}

/** Whether a reader can choose how names of a facet are joined. */
export function isJoinable(facet: Facet): boolean {
  return !single.has(facet);
}

/** How several chosen names of a facet are joined: usually all topics and all sources, but any heading. */
export function joinOf(facet: Facet, joins: Joins = {}): Join {
  if (single.has(facet)) return 'any';
  return joins[facet] ?? (facet === 'heading' ? 'any' : 'all');
}
