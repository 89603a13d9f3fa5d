import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';
import { mergeIndexes } from '../../../../shared/search/index/merge-indexes.ts';
import { createSegmentBuilder } from '../../../../shared/search/index/segment-builder.ts';
import { built, madeAnalyzer, someDocuments } from './made-documents.ts';

test.each([
  ['with the pipeline that Lunr has by itself', lunrAnalyzer()],
  ['with an analyser of another kind', madeAnalyzer],
])('parts merged are, array for array, what is built at once: %s', (_name, analyzer) => {
  fc.assert(
    fc.property(fc.array(someDocuments, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(mergeIndexes(parts.map((part) => built(part, analyzer)))).toStrictEqual(built(parts.flat(), analyzer));
    }),
    { numRuns: 100 },
  );
});

test('the frequencies of a part may need a wider array than those of another', () => {
  const [few, many] = [
    ['word', '', ''],
    ['word '.repeat(300), '', ''],
  ];
  const analyzer = lunrAnalyzer();
  const whole = mergeIndexes([built([few], analyzer), built([many], analyzer), built([few], analyzer)]);
  expect(whole).toStrictEqual(built([few, many, few], analyzer));
  expect(whole.fields[0]?.frequencies).toEqual(Uint16Array.of(1, 300, 1));
});

test('nothing, and parts of other fields, are refused', () => {
  const [one, other] = [1, 2].map((boost) => createSegmentBuilder([{ name: 'a', boost }], madeAnalyzer).finish());
  expect(() => mergeIndexes([])).toThrow(new RangeError('There is no index to merge: give one at least.'));
  expect(() => mergeIndexes([one, other].flatMap((part) => part ?? []))).toThrow(
    new RangeError('Indexes of other fields cannot be merged: a 1; a 2.'),
  );
});
