import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { createNewsAnalyzer } from '../../../shared/search/analysis/news-analyzer.ts';
import { searchedFields } from '../../../shared/search/answering/searched-texts.ts';
import type { Analyzer } from '../../../shared/search/index/analyzer.ts';
import type { IndexData } from '../../../shared/search/index/index-data.ts';
import { lunrAnalyzer } from '../../../shared/search/index/lunr-analyzer.ts';
import { createSegmentBuilder } from '../../../shared/search/index/segment-builder.ts';
import { createTextIndex } from '../../../shared/search/index/text-index.ts';
import { namedDocument, type Texts } from './documents.ts';
import type { BenchQuery, QueryPart } from './queries.ts';

/** An index that an engine made. */
export interface Built {
  /** What asks a query; undefined for one that the engine has no words for. */
  asking(query: BenchQuery): (() => unknown) | undefined;
  /** The index as it is kept; absent where it is not compared. */
  stored?(): string;
}

/** Makes an index of the texts of events. */
export type BuildIndex = (texts: readonly Texts[], languages: readonly string[]) => Built;

/** How many hits are asked for by those that sort no more than they give. */
export const best = 50;

/** The engines that run within the process. */
export const engines = {
  lunr: buildLunr,
  minisearch: buildMiniSearch,
  flexsearch: buildFlexSearch,
  daybook: (texts) => {
    const index = createTextIndex(buildData(texts, lunrAnalyzer()));
    return { asking: (query) => () => index.search(queryOfLunr(query)) };
  },
  'daybook-best': (texts) => {
    const index = createTextIndex(buildData(texts, lunrAnalyzer()));
    return { asking: (query) => () => bestOf(index, queryOfLunr(query)) };
  },
  // Its queries are questions: those are measured by themselves.
  'daybook-news': (texts, languages) => {
    const index = createTextIndex(buildData(texts, newsAnalyzer(languages)));
    return { asking: () => (index.data.documents < 0 ? () => undefined : undefined) };
  },
} satisfies Readonly<Record<string, BuildIndex>>;

/** The analyser for news, as the reader has it. */
export function newsAnalyzer(languages: readonly string[]): Analyzer {
  return createNewsAnalyzer(languages, process.versions.icu ?? '');
}

/** The index of texts, built in one go. */
export function buildData(texts: Iterable<Texts>, analyzer: Analyzer): IndexData {
  return buildingSegments(analyzer)(texts);
}

/** What makes an index of the texts of one segment after the other, as the reader does with years. */
export function buildingSegments(analyzer: Analyzer): (texts: Iterable<Texts>) => IndexData {
  const builder = createSegmentBuilder(searchedFields, analyzer);
  return (texts) => {
    for (const ofEvent of texts) builder.add(ofEvent);
    return builder.finish();
  };
}

/** The best hits of a query in Lunr's words. */
export function bestOf(index: ReturnType<typeof createTextIndex>, text: string) {
  const query = index.createQuery();
  new QueryParser(text, query).parse();
  return index.rank(query, { best });
}

// What @types/lunr leaves out.
const { QueryParser } = lunr as unknown as {
  readonly QueryParser: new (text: string, query: lunr.Query) => { parse(): lunr.Query };
};

const formsOfLunr = { prefix: '*', infix: '', fuzzy: '~1' };

/** A query in Lunr's words. */
export function queryOfLunr({ parts }: BenchQuery): string {
  const part = ({ word, presence, form, field, boost }: QueryPart): string =>
    `${presence ?? ''}${field ? `${field}:` : ''}${word}${form ? formsOfLunr[form] : ''}${boost ? `^${boost}` : ''}`;
  return parts.map(part).join(' ');
}

function buildLunr(texts: readonly Texts[]): Built {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.ref('id');
  for (const { name, boost } of searchedFields) builder.field(name, { boost });
  for (const [id, ofEvent] of texts.entries()) builder.add(namedDocument(ofEvent, id));
  const index = builder.build();
  return {
    asking: (query) => () => index.search(queryOfLunr(query)),
    stored: () => JSON.stringify(index),
  };
}

const boosts = Object.fromEntries(searchedFields.map(({ name, boost }) => [name, boost]));

function buildMiniSearch(texts: readonly Texts[]): Built {
  const index = new MiniSearch({ fields: searchedFields.map(({ name }) => name), searchOptions: { boost: boosts } });
  for (const [id, ofEvent] of texts.entries()) index.add(namedDocument(ofEvent, id));
  return {
    asking(query) {
      const asked = queryOfMiniSearch(query);
      return asked && (() => index.search(...asked));
    },
    stored: () => JSON.stringify(index),
  };
}

function queryOfMiniSearch({ parts }: BenchQuery): [Query, SearchOptions] | undefined {
  const [first, second] = parts;
  if (!first || first.form === 'infix') return undefined;
  const text = parts.map(({ word }) => word).join(' ');
  if (second?.presence === '-') return [{ combineWith: 'AND_NOT', queries: [first.word, second.word] }, {}];
  if (first.presence === '+') return [text, { combineWith: 'AND' }];
  if (first.form === 'prefix') return [text, { prefix: true }];
  // A whole number is a distance, a fraction one by length.
  if (first.form === 'fuzzy') return [text, { fuzzy: 1 }];
  if (first.field) return [text, { fields: [first.field] }];
  const { boost } = first;
  return [text, boost ? { boostTerm: (_, place) => (place === 0 ? boost : 1) } : {}];
}

function buildFlexSearch(texts: readonly Texts[]): Built {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: searchedFields.map(({ name }) => ({ field: name, tokenize: 'strict' as const })) },
  });
  for (const [id, ofEvent] of texts.entries()) index.add(namedDocument(ofEvent, id));
  return {
    asking({ parts }) {
      const [first] = parts;
      if (!first || first.form || first.boost || parts.some(({ presence }) => presence === '-')) return undefined;
      const text = parts.map(({ word }) => word).join(' ');
      // Without `suggest` all words must occur.
      const options = { limit: best, suggest: first.presence !== '+', ...(first.field && { index: [first.field] }) };
      return () => index.search(text, options);
    },
  };
}
