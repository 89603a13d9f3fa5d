import type { SavedSearch } from '../../shared/ipc/saved-searches.ts';
import type { Completion } from '../../shared/ipc/search-answers.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { ofArchives, viewOfSaved } from '../searches/saved-searches.ts';
import { inFigures } from '../words.ts';
import type { Suggestion } from './suggestion-list.tsx';

/** Something that the search box offers, and what choosing it does. */
export interface Offer {
  readonly suggestion: Suggestion;
  readonly does:
    | { readonly kind: 'complete'; readonly completion: Completion }
    | { readonly kind: 'search'; readonly text: string }
    | { readonly kind: 'show'; readonly view: View }
    | { readonly kind: 'forget-all' };
}

/** What may be meant by what is typed. */
export function completionOffers(completions: readonly Completion[]): readonly Offer[] {
  return completions.map((completion) => ({
    suggestion: suggestionOf(completion),
    does: { kind: 'complete', completion },
  }));
}

/** What an empty box offers: the searches that are kept, those of before, and at their end what forgets the latter. */
export function searchOffers(
  archives: readonly string[],
  saved: readonly SavedSearch[],
  recent: readonly string[],
): readonly Offer[] {
  const kept = ofArchives(saved, archives).flatMap((one): readonly Offer[] => {
    const reading = viewOfSaved(one);
    if (reading.kind === 'refused') return [];
    const suggestion = { key: `saved ${one.id}`, name: one.name, kind: say('searches.kind') };
    return [{ suggestion, does: { kind: 'show', view: reading.view } }];
  });
  const before = recent.map((text): Offer => {
    const forgets = say('search.forget-one', { text });
    return {
      suggestion: { key: `recent ${text}`, name: text, kind: say('search.recent'), forgets },
      does: { kind: 'search', text },
    };
  });
  const forgetAll: Offer = {
    suggestion: { key: 'forget', name: say('search.forget'), kind: '' },
    does: { kind: 'forget-all' },
  };
  return [...kept, ...before, ...(before.length > 0 ? [forgetAll] : [])];
}

function suggestionOf({ kind, shown, events }: Completion): Suggestion {
  return {
    key: `${kind} ${shown}`,
    name: shown,
    kind: say(`search.kind.${kind}`),
    ...(events !== undefined && { count: { figures: inFigures(events), of: say('search.events') } }),
  };
}
