import lunr from 'lunr';
import type { TextField } from '../../../shared/query/query.ts';
import type { Texts } from './documents.ts';

/** One word of a query, with what is asked of it. */
export interface QueryPart {
  readonly word: string;
  readonly presence?: '+' | '-';
  /** `infix`: the word has a star within. */
  readonly form?: 'prefix' | 'infix' | 'fuzzy';
  readonly field?: TextField;
  readonly boost?: number;
}

/** A query that every engine puts in its own tongue, if it can. */
export interface BenchQuery {
  readonly kind: string;
  readonly parts: readonly QueryPart[];
}

type Draw = () => string;

interface Kind {
  readonly kind: string;
  readonly count: number;
  parts(draw: Draw, number: number): readonly QueryPart[];
}

const fields: readonly TextField[] = ['headline', 'topic', 'heading', 'category', 'source'];
const kinds: readonly Kind[] = [
  { kind: 'one word', count: 60, parts: (draw) => [{ word: draw() }] },
  { kind: 'two words', count: 30, parts: (draw) => [{ word: draw() }, { word: draw() }] },
  { kind: 'three words', count: 20, parts: (draw) => [{ word: draw() }, { word: draw() }, { word: draw() }] },
  { kind: 'both required', count: 15, parts: (draw) => [required(draw), required(draw)] },
  {
    kind: 'one required, one prohibited',
    count: 10,
    parts: (draw) => [required(draw), { word: draw(), presence: '-' }],
  },
  { kind: 'prefix', count: 20, parts: (draw) => [{ word: draw().slice(0, 4), form: 'prefix' }] },
  { kind: 'star within', count: 10, parts: (draw) => [{ word: starred(draw()), form: 'infix' }] },
  { kind: 'fuzzy', count: 15, parts: (draw) => [{ word: draw(), form: 'fuzzy' }] },
  {
    kind: 'field',
    count: 12,
    parts: (draw, number) => [{ word: draw(), field: fields[number % fields.length] ?? 'headline' }],
  },
  { kind: 'boost', count: 8, parts: (draw) => [{ word: draw(), boost: 5 }, { word: draw() }] },
];

const token = /[a-z0-9]{3,}|\p{Script=Han}{2}/gu;
const seed = 20_150_904;

/** Two hundred queries of the words of texts, half of them of frequent ones; the same for the same texts. */
export function benchQueries(texts: readonly Texts[]): readonly BenchQuery[] {
  const draw = drawing(wordsOf(texts));
  return kinds.flatMap(({ kind, count, parts }) =>
    Array.from({ length: count }, (_, number) => ({ kind, parts: parts(draw, number) })),
  );
}

function required(draw: Draw): QueryPart {
  return { word: draw(), presence: '+' };
}

function starred(word: string): string {
  return `${word.slice(0, 2)}*${word.slice(-2)}`;
}

/** Words but for Lunr's stop words, by how many times they occur, the most frequent first; those that occur once are left out. */
function wordsOf(texts: readonly Texts[]): string[] {
  const counts = new Map<string, number>();
  for (const ofEvent of texts)
    for (const text of ofEvent)
      for (const [word] of text.toLowerCase().matchAll(token)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count > 1 && !isStopWord(word))
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([word]) => word);
}

function isStopWord(word: string): boolean {
  // Lunr's types leave out that it gives nothing for one.
  const kept: lunr.Token | undefined = lunr.stopWordFilter(new lunr.Token(word, {}));
  return !kept;
}

// Readers ask for what is in the news: half of the words are among the thousand most frequent.
function drawing(words: readonly string[]): Draw {
  const random = numbers(seed);
  const frequent = Math.min(1000, words.length);
  return () => {
    const among = random() < 0.5 ? frequent : words.length;
    return words[Math.floor(random() * among)] ?? '';
  };
}

/** Numbers from 0 to 1 that look random: a linear congruential generator, modulus 2^32, with the factors of Numerical Recipes. */
function numbers(first: number): () => number {
  let state = first;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
