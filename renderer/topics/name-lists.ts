import type { FacetNames, Survey } from '../../shared/ipc/archive-contract.ts';
import { type Facet, facets, hasFixedNames } from '../../shared/model/facet.ts';
import { type TopicGroup, topicGroups } from '../../shared/model/topic-kind.ts';
import { facetInWords, kindInWords } from '../words.ts';

/** A list of names to narrow the events by: those of a facet, or of topics those of one group. */
export interface NameList {
  readonly facet: Facet;
  readonly group?: TopicGroup;
  readonly names: FacetNames;
}

/** What a list is called. */
export function titleOf({ facet, group = 'other' }: Pick<NameList, 'facet' | 'group'>): string {
  return (group === 'other' ? facetInWords(facet) : kindInWords(group)).many;
}

/** The lists that a survey has anything to show in, in order. */
export function nameListsOf(survey: Survey): readonly NameList[] {
  return facets.flatMap((facet) => {
    if (facet === 'topic' && survey.topicGroups) return topicListsOf(survey.topicGroups);
    const list = { facet, names: survey.facets[facet] };
    return isWorthShowing(list) ? [list] : [];
  });
}

function topicListsOf(groups: NonNullable<Survey['topicGroups']>): readonly NameList[] {
  return topicGroups.map((group) => ({ facet: 'topic' as const, group, names: groups[group] })).filter(isWorthShowing);
}

// A list of one name that every event has tells nothing.
function isWorthShowing({ facet, names: { total, names } }: NameList): boolean {
  return hasFixedNames(facet) ? names.length > 1 : total > 0 || names.length > 0;
}
