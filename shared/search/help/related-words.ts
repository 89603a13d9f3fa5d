import lunr from 'lunr';
import { tokenize, writtenAs } from '../analysis/tokens.ts';
import type { SearchedEvents } from '../answering/searched-events.ts';

/** How many events are read: so many of the best show what a result is about; all of a large one would take long and say the same. */
export const mostRead = 300;
const fewest = 3;
const shortest = 3;
const most = 8;
/** What stands in more of all events than this says little of a few of them: mostly words such as «more» and «about». */
const mostShare = 0.2;
/** How many times as often as elsewhere a word stands at least. */
const leastLift = 3;

/**
 * The words that set events apart from all others: that they have much more often. Of the forms of a word one is given,
 * as it is written where it stands first; none that is known already, which is asked of it folded. By weight.
 */
export function relatedWords(
  { table, index, analyzer }: SearchedEvents,
  ordinals: ArrayLike<number>,
  isKnown: (word: string) => boolean,
): readonly string[] {
  const read = Math.min(mostRead, ordinals.length);
  const counted = new Map<string, { count: number; readonly written: string }>();
  for (let place = 0; place < read; place += 1) {
    const event = table.events[ordinals[place] ?? -1];
    const seen = new Set<string>();
    for (const text of [event?.headline ?? '', event?.summary ?? '']) {
      for (const token of tokenize(text)) {
        if (token.kind !== 'word' || seen.has(token.text)) continue;
        seen.add(token.text);
        const one = counted.get(token.text);
        if (one) one.count += 1;
        else counted.set(token.text, { count: 1, written: writtenAs(text, token) });
      }
    }
  }
  const weighed = [...counted].flatMap(([word, { count, written }]) => {
    const term = index.termNumber(word);
    if (count < fewest || word.length < shortest || isKnown(word) || term === undefined) return [];
    if (/^\p{N}+$/u.test(word) || isFunctionWord(word)) return [];
    const share = index.documentFrequency(term) / table.events.length;
    const expected = read * share;
    if (share > mostShare || count < leastLift * expected) return [];
    return [{ word, written, weight: count * Math.log(count / expected) }];
  });
  const taken = new Set<string>();
  const related: string[] = [];
  for (const { word, written } of weighed.sort((a, b) => b.weight - a.weight)) {
    const forms = analyzer.termsOfWord(word);
    if (related.length === most || forms.some((form) => taken.has(form))) continue;
    for (const form of forms) taken.add(form);
    related.push(written);
  }
  return related;
}

/** Whether a word is one of those of English that say nothing by themselves, as Lunr lists them; also in a small archive, where their share says little. */
function isFunctionWord(word: string): boolean {
  // Its types do not say so, but it gives nothing back for a word that it takes away.
  return (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;
}
