import lunr from 'lunr';
import type { Analyzer } from '../../../../shared/search/index/analyzer.ts';
import type { FieldOfIndex, IndexData } from '../../../../shared/search/index/index-data.ts';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';
import { fields, type Texts } from './made-documents.ts';

/** What the index tells of its terms and documents, in a shape that does not depend on how it is kept. */
export interface IndexContents {
  /** By number: the term, and in each field how often it occurs in which document. */
  readonly terms: readonly (readonly [string, Readonly<Record<string, ReadonlyMap<number, number>>>])[];
  /** By field, by document. */
  readonly lengths: Readonly<Record<string, readonly number[]>>;
}

/** What our index tells. */
export function contentsOf(data: IndexData): IndexContents {
  const { units, starts, count } = data.terms;
  const terms = Array.from({ length: count }, (_, term) => {
    const spelling = Array.from(units.subarray(starts[term], starts[term + 1]), (unit) => String.fromCharCode(unit));
    const postings = data.fields.map((field) => [field.name, postingsOf(field, term)] as const);
    return [spelling.join(''), Object.fromEntries(postings)] as const;
  });
  return { terms, lengths: Object.fromEntries(data.fields.map(({ name, lengths }) => [name, [...lengths]])) };
}

function postingsOf({ starts, documents, frequencies }: FieldOfIndex, term: number): ReadonlyMap<number, number> {
  const postings = new Map<number, number>();
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1)
    postings.set(documents[at] ?? -1, frequencies[at] ?? -1);
  return postings;
}

// What lunr.Builder keeps to itself until it builds.
interface BuilderState {
  readonly invertedIndex: Readonly<Record<string, { readonly _index: number } & Readonly<Record<string, object>>>>;
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fieldLengths: Readonly<Record<string, number>>;
}

/** What a stock lunr.Builder tells of the same documents, cutting and naming terms as the analyser does. */
export function stockContents(documents: readonly Texts[], analyzer: Analyzer): IndexContents {
  const builder = new lunr.Builder();
  builder.ref('id');
  // Lunr's own tokenizer and pipeline are taken where they are what is asked for.
  if (analyzer.id === lunrAnalyzer().id) builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  else takeAnalyzer(builder, analyzer);
  for (const { name, boost } of fields) builder.field(name, { boost });
  for (const [id, texts] of documents.entries())
    builder.add({ id, ...Object.fromEntries(fields.map(({ name }, place) => [name, texts[place]])) });

  const { invertedIndex, fieldTermFrequencies, fieldLengths } = builder as unknown as BuilderState;
  const terms = Object.entries(invertedIndex)
    .sort(([, one], [, other]) => one._index - other._index)
    .map(([term, posting]) => {
      const postings = fields.map(({ name }) => {
        const ids = Object.keys(posting[name] ?? {}).map(Number);
        return [name, new Map(ids.map((id) => [id, fieldTermFrequencies[`${name}/${id}`]?.[term] ?? -1]))] as const;
      });
      return [term, Object.fromEntries(postings)] as const;
    });
  const lengths = fields.map(({ name }) => [name, documents.map((_, id) => fieldLengths[`${name}/${id}`] ?? -1)]);
  return { terms, lengths: Object.fromEntries(lengths) };
}

function takeAnalyzer(builder: lunr.Builder, { tokenUnits, lowersCase, termsOf }: Analyzer): void {
  const tokenizer = (text: string): lunr.Token[] => {
    const cased = lowersCase ? text.toLowerCase() : text;
    const tokens: string[] = [];
    let start = 0;
    for (let at = 0; at <= cased.length; at += 1) {
      if (at < cased.length && tokenUnits[cased.charCodeAt(at)] !== 0) continue;
      if (start < at) tokens.push(cased.slice(start, at));
      start = at + 1;
    }
    return tokens.map((token) => new lunr.Token(token, {}));
  };
  (builder as unknown as { tokenizer: typeof tokenizer }).tokenizer = tokenizer;
  const run = (tokens: readonly lunr.Token[]): lunr.Token[] =>
    tokens.flatMap((token) => termsOf(token.toString()).map((term) => new lunr.Token(term, {})));
  (builder.pipeline as unknown as { run: typeof run }).run = run;
}
