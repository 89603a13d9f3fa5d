import type { FieldOfIndex, IndexData } from '../../../../shared/search/index/index-data.ts';

/** Numbers from 0 to before 1 that are the same every time. */
function createChance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const letters = 'etaoinsrhldcumfpgwybvkxjqz';

/** Words as frequent as those of a language: the n-th occurs about a n-th as often as the first. */
export function madeWords(count: number): readonly string[] {
  const chance = createChance();
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(chance() * 9);
    let word = '';
    while (word.length < length) word += letters[Math.floor(chance() ** 2 * letters.length)] ?? '';
    words.add(word);
  }
  return [...words];
}

/**
 * An index as large as one of many events, made of nothing but numbers: a builder would take longer than the test. All
 * postings are in order, but the lengths are not their sums.
 */
export function madeData(documents: number, words: readonly string[], names: readonly string[]): IndexData {
  const text = words.join('');
  let end = 0;
  const starts = Uint32Array.of(0, ...words.map((word) => (end += word.length)));
  return {
    documents,
    fields: names.map((name, index) => madeField(name, documents, words.length, index + 1)),
    terms: { count: words.length, units: Uint16Array.from({ length: end }, (_, at) => text.charCodeAt(at)), starts },
  };
}

function madeField(name: string, documents: number, terms: number, rarity: number): FieldOfIndex {
  const chance = createChance();
  const starts = new Uint32Array(terms + 1);
  const found: number[] = [];
  for (let term = 0; term < terms; term += 1) {
    const frequency = Math.max(0.7, documents / (3 + term)) / rarity;
    const step = documents / frequency;
    for (let at = chance() * step; at < documents; at += 1 + 2 * chance() * (step - 1)) found.push(Math.floor(at));
    starts[term + 1] = found.length;
  }
  return {
    name,
    boost: 1 + rarity / 2,
    lengths: Uint32Array.from({ length: documents }, () => 1 + Math.floor(chance() * 60)),
    starts,
    documents: Uint32Array.from(found),
    frequencies: Uint8Array.from(found, () => (chance() < 0.9 ? 1 : 2)),
  };
}
