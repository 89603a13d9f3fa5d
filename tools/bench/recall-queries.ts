import type { NewsEvent } from '../../shared/model/event.ts';

/** A name or word that an archive itself has, and why it was chosen. */
export interface RecallQuery {
  readonly kind: string;
  readonly text: string;
}

interface Kind {
  readonly kind: string;
  /** How many in a hundred and fifty. */
  readonly share: number;
  readonly candidates: (words: Words) => readonly string[];
}

interface Words {
  readonly topics: readonly string[];
  readonly headings: readonly string[];
  /** Strings between white space and punctuation, as they are written, by how often they occur. */
  readonly counts: ReadonlyMap<string, number>;
  /** Stretches of two to four Chinese characters, and single ones, by how often they occur. */
  readonly stretches: ReadonlyMap<string, number>;
}

const often = 200;
const withCount = (counts: ReadonlyMap<string, number>, least: number, most: number): string[] =>
  [...counts].flatMap(([word, count]) => (count >= least && count <= most ? [word] : []));
const written = (words: Words, pattern: RegExp): string[] =>
  [...words.counts.keys()].filter((word) => pattern.test(word));
const han = /^\p{Script=Han}+$/u;

const spaced: readonly Kind[] = [
  { kind: 'topic', share: 40, candidates: ({ topics }) => topics },
  { kind: 'heading', share: 20, candidates: ({ headings }) => headings },
  { kind: 'frequent word', share: 20, candidates: ({ counts }) => withCount(counts, often, Number.POSITIVE_INFINITY) },
  { kind: 'rare word', share: 20, candidates: ({ counts }) => withCount(counts, 1, 2) },
  { kind: 'accent', share: 20, candidates: (words) => written(words, /^\p{Script=Latin}*[À-ɏ]\p{Script=Latin}*$/u) },
  { kind: 'acronym', share: 10, candidates: (words) => written(words, /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u) },
  { kind: 'possessive', share: 10, candidates: (words) => written(words, /^\p{L}+['’]s$/u) },
  { kind: 'hyphen', share: 10, candidates: (words) => written(words, /^[\p{L}\p{N}]+[-–][\p{L}\p{N}]+$/u) },
];

const unspaced: readonly Kind[] = [
  { kind: 'topic', share: 50, candidates: ({ topics }) => topics },
  { kind: 'heading', share: 30, candidates: ({ headings }) => headings },
  {
    kind: 'frequent stretch',
    share: 20,
    candidates: ({ stretches }) => withCount(stretches, often, Number.POSITIVE_INFINITY),
  },
  { kind: 'rare stretch', share: 20, candidates: ({ stretches }) => withCount(stretches, 1, 2) },
  {
    kind: 'single character',
    share: 10,
    candidates: ({ stretches }) => [...stretches.keys()].filter((text) => [...text].length === 1),
  },
  { kind: 'Latin word', share: 10, candidates: (words) => written(words, /^\p{Script=Latin}{2,}$/u) },
  { kind: 'number', share: 10, candidates: (words) => written(words, /^\d{2,}\p{Script=Han}{1,3}$/u) },
];

/** The queries of an archive: always the same ones for the same events, spread over all kinds of names and words. */
export function recallQueries(events: readonly NewsEvent[], isSpaced: boolean): RecallQuery[] {
  const words = wordsOf(events);
  return (isSpaced ? spaced : unspaced).flatMap(({ kind, share, candidates }) =>
    [...new Set(candidates(words))]
      .toSorted((a, b) => scattered(a) - scattered(b))
      .slice(0, share)
      .map((text) => ({ kind, text })),
  );
}

function wordsOf(events: readonly NewsEvent[]): Words {
  const counts = new Map<string, number>();
  const stretches = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const { headline, summary } of events)
    for (const word of `${headline} ${summary ?? ''}`.split(/[\s,;:!?()"“”，。、：；！？（）「」《》]+|\.(?=\s|$)/u)) {
      if (/^\p{L}/u.test(word) || /^\d/.test(word)) count(counts, word);
      const run = [...word];
      for (const at of run.keys()) {
        const stretch = run.slice(at, at + 1 + (at % 4)).join('');
        if (han.test(stretch)) count(stretches, stretch);
      }
    }
  return {
    topics: events.flatMap(({ topics }) => topics),
    headings: events.flatMap(({ headings }) => headings),
    counts,
    stretches,
  };
}

/** A number that looks drawn by lot, and is always the same for the same text (FNV-1a). */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
