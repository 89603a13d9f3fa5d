/** The lists of names by which events can be narrowed. */
export const facets = ['heading', 'category', 'topic', 'source', 'record'] as const;
export type Facet = (typeof facets)[number];

/** Facets of which an event has one name at most. Choosing several of them means any; of the others it means all. */
const singleValued: ReadonlySet<Facet> = new Set<Facet>(['heading', 'category', 'record']);

/** Whether chosen names of a facet are alternatives to each other. */
export function includesAny(facet: Facet): boolean {
  return singleValued.has(facet);
}
