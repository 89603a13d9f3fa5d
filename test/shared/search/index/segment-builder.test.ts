import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';
import { createSegmentBuilder } from '../../../../shared/search/index/segment-builder.ts';
import { built, fields, madeAnalyzer, someDocuments } from './made-documents.ts';
import { contentsOf, stockContents } from './stock-index.ts';

describe('an index is what lunr.Builder makes', () => {
  test.each([
    ['with the pipeline that Lunr has by itself', lunrAnalyzer()],
    ['with an analyser that keeps case and gives several terms or none', madeAnalyzer],
  ])('%s', (_name, analyzer) => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        expect(contentsOf(built(documents, analyzer))).toEqual(stockContents(documents, analyzer));
      }),
      { numRuns: 100 },
    );
  });

  test('of more words than the tables have room for at first', () => {
    const documents = Array.from({ length: 60 }, (_, document) =>
      fields.map((_field, place) =>
        Array.from({ length: 200 }, (_word, at) => `w${(document * at * 7 + place) % 9973}`).join(' '),
      ),
    );
    expect(contentsOf(built(documents, lunrAnalyzer()))).toEqual(stockContents(documents, lunrAnalyzer()));
  });
});

test('a segment after another is what it is by itself', () => {
  fc.assert(
    fc.property(fc.array(someDocuments, { minLength: 2, maxLength: 4 }), (segments) => {
      const builder = createSegmentBuilder(fields, madeAnalyzer);
      for (const documents of segments) {
        for (const texts of documents) builder.add(texts);
        expect(builder.finish()).toEqual(built(documents, madeAnalyzer));
      }
    }),
  );
});

test('frequencies are kept in the narrowest array that holds them', () => {
  const kinds = [255, 256, 65_536].map((times) => {
    const [field] = built([['word '.repeat(times), '', '']], lunrAnalyzer()).fields;
    return [field?.frequencies.constructor, field?.frequencies[0], field?.lengths[0]];
  });
  expect(kinds).toEqual([
    [Uint8Array, 255, 255],
    [Uint16Array, 256, 256],
    [Uint32Array, 65_536, 65_536],
  ]);
});

test('the analyser sees a short token once, and each time one that is too long to be remembered', () => {
  const seen: string[] = [];
  const termsOf = (token: string): readonly string[] => [seen.push(token).toString()];
  built([['one two one', 'two', `${'x'.repeat(33)} one ${'x'.repeat(33)}`]], { ...lunrAnalyzer(), termsOf });
  expect(seen).toEqual(['one', 'two', 'x'.repeat(33), 'x'.repeat(33)]);
});

describe('what Lunr would not keep apart is refused', () => {
  test.each([
    ['no field', [], 'An index needs a field.'],
    ['a slash', [{ name: 'a/b', boost: 1 }], 'The field «a/b» has a / in its name.'],
    ['a name that is there twice', [fields[0], fields[0]], 'The field «headline» is there twice.'],
    ['a boost that is no number', [{ name: 'a', boost: Number.NaN }], 'The field «a» has the boost NaN.'],
    ['a boost of nothing, which Lunr takes for 1', [{ name: 'a', boost: 0 }], 'The field «a» has the boost 0.'],
  ])('%s', (_name, wrong, message) => {
    expect(() => createSegmentBuilder(wrong as typeof fields, madeAnalyzer)).toThrow(new RangeError(message));
  });

  test('a document without a text for each field', () => {
    const builder = createSegmentBuilder(fields, madeAnalyzer);
    expect(() => builder.add(['a', 'b'])).toThrow(new RangeError('Document 0 has 2 texts for 3 fields.'));
  });
});
