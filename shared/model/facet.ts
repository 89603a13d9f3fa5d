/** The lists of names by which events can be narrowed. */
export const facets = ['archive', 'heading', 'category', 'topic', 'source', 'record'] as const;
export type Facet = (typeof facets)[number];

/** Facets whose names are alternatives to each other: choosing several of them means any; of the others it means all. */
const alternatives: ReadonlySet<Facet> = new Set<Facet>(['archive', 'heading', 'category', 'record']);

/** Whether chosen names of a facet are alternatives to each other. */
export function includesAny(facet: Facet): boolean {
  return alternatives.has(facet);
}
