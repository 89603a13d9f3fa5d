import lunr from 'lunr';
import { createTextIndex, type Found, type TextIndex } from '../../../../shared/search/index/text-index.ts';
import { dataOfLunr } from './lunr-data.ts';

/** A document's texts by field; a field may lack. */
export type Texts = Readonly<Record<string, string>>;

/** A stock index of Lunr and ours over the same documents. */
export interface Pair {
  readonly stock: lunr.Index;
  readonly ours: TextIndex;
  /** Whether Lunr's own set of tokens holds exactly the terms. It may not where digits are labels: see the test of it. */
  readonly isStockSound: boolean;
}

/** Both indexes; `configure` may change the pipelines, which are Lunr's own otherwise. */
export function pairOf(
  documents: readonly Texts[],
  boosts: Readonly<Record<string, number>>,
  configure?: (builder: lunr.Builder) => void,
): Pair {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  configure?.(builder);
  builder.ref('ref');
  for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
  for (const [ref, document] of documents.entries()) builder.add({ ref, ...document });
  const stock = builder.build();
  const terms = Object.keys(builder.invertedIndex).sort();
  const tokens = (stock as unknown as { readonly tokenSet: lunr.TokenSet }).tokenSet.toArray().sort();
  return {
    stock,
    ours: createTextIndex(dataOfLunr(builder, boosts), builder.searchPipeline),
    isStockSound: JSON.stringify(terms) === JSON.stringify(tokens),
  };
}

/** What Lunr gives, as plain data: hits in order with scores and match data, or the error. */
export function stockOutcome(search: () => readonly lunr.Index.Result[]): unknown {
  return outcomeOf(() => search().map(({ ref, score, matchData }) => [Number(ref), score, plainOf(matchData)]));
}

/** What we give, as the same data. */
export function ourOutcome(search: () => Found): unknown {
  return outcomeOf(() => {
    const { documents, scores, matchDataOf } = search();
    return Array.from(documents, (ref, index) => [ref, scores[index], plainOf(matchDataOf(ref))]);
  });
}

function outcomeOf(search: () => unknown): unknown {
  try {
    return search();
  } catch (error) {
    const { name, message, start, end } = error as lunr.QueryParseError;
    return { name, message, start, end };
  }
}

// As JSON, so that the order of terms and fields counts as well.
function plainOf({ metadata }: lunr.MatchData): string {
  return JSON.stringify(metadata);
}
