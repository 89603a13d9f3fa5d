import type { NewsAnalyzer } from './news-analyzer.ts';
import { type Place, readPlaces } from './places.ts';
import { startsOf } from './sequence-search.ts';
import { fuzzyTest, patternParts, patternTest, type WordTest } from './word-patterns.ts';

/** What is looked for in a text, as it was typed. The leaves of a query's tree are such. */
export type Sought =
  | { readonly kind: 'word' | 'beginning' | 'pattern' | 'phrase'; readonly text: string }
  | { readonly kind: 'fuzzy'; readonly text: string; readonly edits: 1 | 2 };

/** A stretch of places: from one of them to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Finds in a text's places all stretches that are what was looked for, in no order. Linear in their number. */
export type Finder = (places: readonly Place[]) => readonly Stretch[];

/** The finder of what was typed; finds nothing for a text without letters and digits. */
export function createFinder(sought: Sought, analyzer: NewsAnalyzer): Finder {
  switch (sought.kind) {
    case 'word':
    case 'beginning':
      return wordFinder(sought.text, sought.kind, analyzer);
    case 'phrase':
      return phraseFinder(sought.text, false);
    case 'fuzzy':
      return testFinder(fuzzyTest(sought.text, sought.edits));
    case 'pattern':
      return allOf(
        patternParts(sought.text).map(({ kind, text }) =>
          kind === 'word' ? wordFinder(text, 'word', analyzer) : testFinder(patternTest(text)),
        ),
      );
  }
}

function allOf(finders: readonly Finder[]): Finder {
  return (places) => {
    const found = finders.map((finder) => finder(places));
    return found.every((stretches) => stretches.length > 0) ? found.flat() : [];
  };
}

function testFinder(isMeant: (word: string, written: string) => boolean): Finder {
  return (places) =>
    places.flatMap(({ kind, text, written }, at) =>
      kind === 'word' && isMeant(text, written) ? [{ from: at, to: at + 1 }] : [],
    );
}

// A single word is found in all its forms; of several tokens, and of a run, only what was typed is the same.
function wordFinder(typed: string, meaning: 'word' | 'beginning', analyzer: NewsAnalyzer): Finder {
  const { tokens, required } = analyzer.soughtTerms(typed, meaning);
  const [token] = tokens;
  const terms = required[0] ?? [];
  if (tokens.length !== 1 || token?.kind === 'run')
    return phraseFinder(typed, meaning === 'beginning' && tokens.at(-1)?.end === typed.length);
  const whole = new Set(terms.flatMap((sought) => (sought.isBeginning ? [] : [sought.term])));
  const begins: readonly WordTest[] = terms.flatMap(({ term, isBeginning: isBegun }) =>
    isBegun ? [(word: string) => word.startsWith(term)] : [],
  );
  return testFinder(
    (word, written) =>
      whole.has(word) ||
      begins.some((test) => test(word)) ||
      analyzer.termsOfWord(written).some((term) => whole.has(term)),
  );
}

function phraseFinder(typed: string, isLastBegun: boolean): Finder {
  const phrases = readPlaces(typed).ways.map((places) => places.map(({ text }) => text));
  return (places) => {
    const texts = places.map(({ text }) => text);
    return phrases.flatMap((phrase) => {
      const starts = isLastBegun ? startsOfBegun(phrase, texts) : startsOf(phrase, texts);
      return starts.map((from) => ({ from, to: from + phrase.length }));
    });
  };
}

// As `startsOf`, where of the last text a beginning will do.
function startsOfBegun(phrase: readonly string[], texts: readonly string[]): number[] {
  const last = phrase.at(-1) ?? '';
  const head = phrase.slice(0, -1);
  const starts = head.length === 0 ? [...texts.keys()] : startsOf(head, texts);
  return starts.filter((start) => texts[start + head.length]?.startsWith(last));
}
