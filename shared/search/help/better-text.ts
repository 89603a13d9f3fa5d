import type { ParsedQuery, QueryNode, WordNode } from '../../query/query.ts';
import { isBeginningIn } from '../answering/beginnings.ts';
import type { SearchedEvents } from '../answering/searched-events.ts';
import { termsOfText } from '../answering/text-terms.ts';

// A short word is near to too many others, and a rare one may well be meant.
const shortest = 4;
const shortestForTwoEdits = 6;
const rare = 2;
const timesAsFrequent = 10;
// A second wrong letter is much less likely than a first.
const weightOfTwoEdits = 1 / 20;

/**
 * The text of a question with each word that hardly any event has replaced by the one that was probably meant: near in
 * letters, and frequent in the archive. Undefined where there is nothing better.
 */
export function betterText(searched: SearchedEvents, query: ParsedQuery): string | undefined {
  const isBeginning = isBeginningIn(query);
  let { text } = query;
  // From the last on, so that the places of those before stay what they are.
  for (const word of wordsOf(query.root).sort((a, b) => b.span.start - a.span.start)) {
    const better = isBeginning(word) && occurs(searched, word, true) ? undefined : betterWord(searched, word);
    if (better !== undefined) text = text.slice(0, word.span.start) + better + text.slice(word.span.end);
  }
  return text === query.text ? undefined : text;
}

/** The words that are looked for; what is not wanted may be as rare as it likes. */
function wordsOf(node: QueryNode | undefined): WordNode[] {
  if (node?.kind === 'word') return [node];
  return node?.kind === 'all' || node?.kind === 'any' ? node.of.flatMap(wordsOf) : [];
}

function betterWord(searched: SearchedEvents, word: WordNode): string | undefined {
  const { index, analyzer } = searched;
  const { tokens } = analyzer.soughtTerms(word.text, 'word');
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'word' || token.text.length < shortest) return undefined;
  const own = frequency(searched, word);
  if (own > rare) return undefined;
  let best: { readonly text: string; readonly weight: number } | undefined;
  for (const edits of token.text.length < shortestForTwoEdits ? ([1] as const) : ([1, 2] as const)) {
    for (const term of index.termsMatching({ kind: 'fuzzy', text: token.text, edits })) {
      const text = index.textOf(term);
      const weight = index.documentFrequency(term) * (edits === 1 ? 1 : weightOfTwoEdits);
      if (text === token.text || !analyzer.isWord(text) || weight < timesAsFrequent * Math.max(1, own)) continue;
      if (!best || weight > best.weight) best = { text, weight };
    }
    if (best) return best.text;
  }
  return undefined;
}

function frequency({ index, ...searched }: SearchedEvents, word: WordNode): number {
  const groups = termsOfText({ index, ...searched }, word, false)?.groups ?? [];
  return groups.flatMap((group) => [...group]).reduce((sum, term) => sum + index.documentFrequency(term), 0);
}

function occurs(searched: SearchedEvents, word: WordNode, isBeginning: boolean): boolean {
  return termsOfText(searched, word, isBeginning)?.groups.every((group) => group.length > 0) ?? false;
}
