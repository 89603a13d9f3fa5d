import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type IndexKey, indexFile, readIndex, writeIndex } from '../../../electron/archive/index-cache.ts';
import { createGrowingIndex } from '../../../shared/search/growing-index.ts';
import { createTextIndex, type TextIndex } from '../../../shared/search/index/text-index.ts';
import type { BenchTexts, Texts } from './documents.ts';
import { buildData, buildingSegments, newsAnalyzer } from './engines.ts';

/** What it took until the index answered: seconds; and the bytes of its file. */
export interface StartFigures {
  /** From the texts of the newest year alone. */
  readonly newestYear: number;
  /** Year by year, merged at the end. */
  readonly byYears: number;
  /** All texts at once. */
  readonly cold: number;
  /** From the file in which it is kept. */
  readonly warm: number;
  readonly stored: number;
}

/** Measures the ways to an index that answers; keeps one in a folder and takes it away again. */
export function measureStarts({ texts, years: counts, languages }: BenchTexts, folder: string): StartFigures {
  const years = textsByYear(texts, counts);
  const key: IndexKey = { events: ['bench'], analyzer: newsAnalyzer(languages).id };
  const file = indexFile(path.join(folder, 'kept'), key);
  const newestYear = untilAnswered(() => createTextIndex(buildData(years[0] ?? [], newsAnalyzer(languages))));
  const byYears = untilAnswered(() => mergedYears(years, languages));
  const cold = untilAnswered(() => createTextIndex(buildData(texts, newsAnalyzer(languages))));
  writeIndex(file, { years: [], data: buildData(texts, newsAnalyzer(languages)) });
  const warm = untilAnswered(() => createTextIndex(keptData(file)));
  const stored = statSync(file).size;
  rmSync(path.dirname(file), { recursive: true });
  return { newestYear, byYears, cold, warm, stored };
}

function untilAnswered(start: () => TextIndex): number {
  const started = performance.now();
  const index = start();
  const clauses = [{ term: 'president', fields: ['headline'], boost: 1, usePipeline: false }];
  index.rank({ clauses }, { best: 1 });
  return (performance.now() - started) / 1000;
}

function mergedYears(years: readonly (readonly Texts[])[], languages: readonly string[]): TextIndex {
  const analyzer = newsAnalyzer(languages);
  const growing = createGrowingIndex(analyzer);
  const build = buildingSegments(analyzer);
  for (const texts of years) growing.add(build(texts));
  return growing.current();
}

function textsByYear(texts: readonly Texts[], years: readonly number[]): (readonly Texts[])[] {
  let end = 0;
  return years.map((count) => {
    end += count;
    return texts.slice(end - count, end);
  });
}

function keptData(file: string) {
  const kept = readIndex(file);
  if (!kept) throw new Error(`«${file}» is not what was written.`);
  return kept.data;
}
