import fc from 'fast-check';
import type { Analyzer } from '../../../../shared/search/index/analyzer.ts';
import type { IndexData } from '../../../../shared/search/index/index-data.ts';
import { createSegmentBuilder, type FieldToIndex } from '../../../../shared/search/index/segment-builder.ts';

/** The fields of all these documents. */
export const fields: readonly FieldToIndex[] = [
  { name: 'headline', boost: 3 },
  { name: 'summary', boost: 1 },
  { name: 'source', boost: 0.5 },
];

/** A document's texts, one a field. */
export type Texts = readonly string[];

/** The index of documents. */
export function built(documents: readonly Texts[], analyzer: Analyzer): IndexData {
  const builder = createSegmentBuilder(fields, analyzer);
  for (const texts of documents) builder.add(texts);
  return builder.finish();
}

/** An analyser unlike Lunr's: keeps case, cuts at vowels, gives several terms for a token or none, and also the empty one. */
export const madeAnalyzer: Analyzer = {
  id: 'made',
  tokenUnits: Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    'aeiou .'.includes(String.fromCharCode(unit)) ? 0 : 7,
  ),
  lowersCase: false,
  termsOf(token) {
    if (token.includes('n')) return [];
    if (token.length % 3 === 0) return [token.slice(1), token, token.slice(1)];
    return token.length % 5 === 0 ? ['', token] : [token];
  },
};

const words: readonly string[] = [
  'the',
  'Iran',
  "Trump's",
  'US–Iran',
  'talks',
  'talking',
  'agreement.',
  '--',
  '...',
  'x',
  'İstanbul',
  'ΟΔΟΣ',
  'straße',
  '法国一架TGV高速列车与区际列车相撞',
  '法国',
  '__proto__',
  'constructor',
  '_index',
  '\ud800',
  '😀',
  '\u0000',
  '\ufeff',
  'a'.repeat(40),
];

const word = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 6 }),
);
const text = fc
  .array(word, { maxLength: 12 })
  .chain((list) => fc.constantFrom(' ', '-', '\n\t', '\u3000').map((gap) => list.join(gap)));

/** Documents of few words in many mixtures, in every script. */
export const someDocuments: fc.Arbitrary<readonly Texts[]> = fc.array(fc.tuple(...fields.map(() => text)), {
  maxLength: 12,
});
