import type lunr from 'lunr';
import type { FieldOfIndex, IndexData } from '../../../../shared/search/index/index-data.ts';

type Postings = Readonly<Record<string, object>>;
type Inverted = Readonly<Record<string, Readonly<Record<string, Postings>> & { readonly _index: number }>>;
interface BuiltParts {
  readonly fieldLengths: Readonly<Record<string, number>>;
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The data of an index as a stock lunr.Builder made it, whose documents must have the references 0, 1, 2 and so on: an
 * independent way to what the engine's own builder makes. To be called after `build`.
 */
export function dataOfLunr(builder: lunr.Builder, boosts: Readonly<Record<string, number>>): IndexData {
  const inverted = builder.invertedIndex as Inverted;
  const terms = Object.keys(inverted).sort((a, b) => (inverted[a]?._index ?? 0) - (inverted[b]?._index ?? 0));
  const starts = Uint32Array.of(0, ...terms.map((term) => term.length));
  for (let term = 0; term < terms.length; term += 1) starts[term + 1] = (starts[term] ?? 0) + (starts[term + 1] ?? 0);
  const text = terms.join('');
  return {
    documents: builder.documentCount,
    fields: Object.keys(builder._fields).map((name) => fieldOf(builder, name, boosts[name] ?? 1, terms)),
    terms: {
      count: terms.length,
      units: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      starts,
    },
  };
}

function fieldOf(builder: lunr.Builder, name: string, boost: number, terms: readonly string[]): FieldOfIndex {
  const { fieldLengths, fieldTermFrequencies } = builder as unknown as BuiltParts;
  const inverted = builder.invertedIndex as Inverted;
  const documents: number[] = [];
  const frequencies: number[] = [];
  const starts = new Uint32Array(terms.length + 1);
  for (const [term, text] of terms.entries()) {
    for (const ref of Object.keys(inverted[text]?.[name] ?? {})) {
      documents.push(Number(ref));
      frequencies.push(fieldTermFrequencies[`${name}/${ref}`]?.[text] ?? 0);
    }
    starts[term + 1] = documents.length;
  }
  const lengths = Uint32Array.from({ length: builder.documentCount }, (_, ref) => fieldLengths[`${name}/${ref}`] ?? 0);
  return {
    name,
    boost,
    lengths,
    starts,
    documents: Uint32Array.from(documents),
    frequencies: Uint32Array.from(frequencies),
  };
}
