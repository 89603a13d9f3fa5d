import type { TextIndex } from '../index/text-index.ts';

/** The same index for the time of one question: it goes through its dictionary once for each pattern. */
export function rememberingIndex(index: TextIndex): TextIndex {
  const known = new Map<string, Uint32Array>();
  return {
    ...index,
    termsMatching(pattern) {
      const key = JSON.stringify(pattern);
      const terms = known.get(key) ?? index.termsMatching(pattern);
      known.set(key, terms);
      return terms;
    },
  };
}
