import type { Facet } from '../model/facet.ts';
import { fold } from './analysis/fold.ts';

/**
 * A form that names have in common which are plainly the same: «Syrian civil war» and «Syrian Civil War», «Al Jazeera»
 * and «Al-Jazeera», «Sport» and «Sports». Case, accents and punctuation do not count, nor does the s of a plural at the
 * end, but in names of sources, of which «Time» and «Times» are two. A name of nothing but signs is itself.
 */
export function plainName(facet: Facet, name: string): string {
  const words = fold(name)
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return name;
  return facet === 'source' ? words : words.replace(pluralEnd, '$1');
}

// Of at least five letters, so that «news» and «Laos» stay what they are; and «press» is no plural.
const pluralEnd = /(\p{Script=Latin}{3}[^s\P{Script=Latin}])s$/u;
