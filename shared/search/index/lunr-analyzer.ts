import lunr from 'lunr';
import type { Analyzer } from './analyzer.ts';

/**
 * What Lunr does by itself: text in lower case, cut at white space and hyphens, each token through a pipeline. Throws
 * RangeError for a function of the pipeline that has no name with Lunr, since the analyser's id would not tell it.
 */
export function lunrAnalyzer(pipeline: lunr.Pipeline = defaultPipeline()): Analyzer {
  return {
    id: `lunr ${lunr.version} ${namesOf(pipeline).join(' ')}`,
    tokenUnits: tokenUnits(),
    lowersCase: true,
    termsOf: (token) => pipeline.runString(token),
  };
}

function defaultPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  return pipeline;
}

function namesOf(pipeline: lunr.Pipeline): string[] {
  // Lunr's types say functions, but it gives the names under which they are registered.
  const names: readonly unknown[] = pipeline.toJSON();
  return names.map((name, place) => {
    if (typeof name === 'string') return name;
    throw new RangeError(`Function ${place} of the pipeline has no name: register it with lunr.Pipeline first.`);
  });
}

function tokenUnits(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    lunr.tokenizer.separator.test(String.fromCharCode(unit)) ? 0 : 1,
  );
}
