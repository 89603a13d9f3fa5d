import { joinOf } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { periodInWords, valueInWords } from '../words.ts';

/** The most signs of a pasted page that a name has room for. */
const longest = 200;

/** What a view asks, in a few words: «iran · 2015 · Syria or Turkey · not Sport». */
export function searchInWords({ text, period, include, exclude, joins }: View): string {
  const facets = [...new Set(include.map(({ facet }) => facet))];
  const included = facets.map((facet) => {
    const word = say(joinOf(facet, joins) === 'any' ? 'chips.or' : 'chips.and');
    return include
      .filter((value) => value.facet === facet)
      .map(valueInWords)
      .join(` ${word} `);
  });
  const excluded = exclude.map((value) => say('searches.not', { name: valueInWords(value) }));
  const whole = [text.trim(), period ? periodInWords(period) : '', ...included, ...excluded]
    .filter((part) => part !== '')
    .join(' · ');
  return whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole;
}
