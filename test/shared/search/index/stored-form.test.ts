import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeIndex } from '../../../../shared/search/index/decode-index.ts';
import { encodeIndex } from '../../../../shared/search/index/encode-index.ts';
import type { IndexData } from '../../../../shared/search/index/index-data.ts';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';
import { createPackedWriter } from '../../../../shared/search/index/packed-writer.ts';
import { built, madeAnalyzer, someDocuments } from './made-documents.ts';

test('an index is the same, array for array, when it was stored', () => {
  fc.assert(
    fc.property(someDocuments, fc.constantFrom(lunrAnalyzer(), madeAnalyzer), (documents, analyzer) => {
      const index = built(documents, analyzer);
      expect(decodeIndex(encodeIndex(index))).toStrictEqual(index);
    }),
    { numRuns: 100 },
  );
});

test('so are frequencies and gaps of several bytes', () => {
  const documents = Array.from({ length: 20_000 }, (_, document) => [
    document % 19_999 === 0 ? 'word '.repeat(70_000) : '',
    '',
    '',
  ]);
  const index = built(documents, lunrAnalyzer());
  expect(decodeIndex(encodeIndex(index))).toStrictEqual(index);
});

test('bytes within a larger buffer are read where they lie', () => {
  const index = built([['one two', 'three', '']], lunrAnalyzer());
  const bytes = encodeIndex(index);
  const larger = new Uint8Array(bytes.length + 20).fill(0xff);
  larger.set(bytes, 7);
  expect(decodeIndex(larger.subarray(7, 7 + bytes.length))).toStrictEqual(index);
});

describe('bytes that are no index', () => {
  const bytes = encodeIndex(
    built(
      [
        ['one two', 'three', ''],
        ['two '.repeat(300), 'four', 'five'],
      ],
      lunrAnalyzer(),
    ),
  );

  test('each beginning of one is refused', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeIndex(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });

  test('one byte more is refused', () => {
    expect(() => decodeIndex(Uint8Array.of(...bytes, 0))).toThrow('1 bytes too many');
  });

  test.each([
    ['documents', [0xffff_ffff, 1, 0]],
    ['fields', [0, 0xffff_ffff, 0]],
    ['terms', [0, 1, 0xffff_ffff]],
    ['units of terms', [0, 1, 2, 0xffff_ffff, 0xffff_ffff]],
    ['units of a term', [0, 1, 1, 0xffff_ffff]],
    ['units of a name', [0, 1, 0, 0xffff_ffff]],
  ])('more %s than there are bytes cost no memory', (_what, numbers) => {
    const writer = createPackedWriter();
    writer.numbers([0x44_42_49_01, ...numbers]);
    expect(() => decodeIndex(writer.toBytes())).toThrow(RangeError);
  });

  test('bytes that were changed give a RangeError or an index that holds together', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), remove: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) });
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce<number[]>(
          (list, { at, remove, put }) => list.toSpliced(at, remove, ...put),
          [...bytes],
        );
        const index = decodedOrRefused(Uint8Array.from(changed));
        if (index === undefined) return;
        read += 1;
        expectSound(index);
      }),
      { numRuns: 1000 },
    );
    // Letters of a term may be any: were no change taken, the property would not have been tried.
    expect(read).toBeGreaterThan(0);
  });
});

function decodedOrRefused(bytes: Uint8Array): IndexData | undefined {
  try {
    return decodeIndex(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

function expectSound({ documents, fields, terms }: IndexData): void {
  expectStarts(terms.starts, terms.count, terms.units.length);
  for (const field of fields) {
    expectStarts(field.starts, terms.count, field.documents.length);
    expect(field.frequencies).toHaveLength(field.documents.length);
    const lengths = Array.from({ length: documents }, () => 0);
    for (const [posting, document] of field.documents.entries()) {
      expect(document).toBeLessThan(documents);
      lengths[document] = (lengths[document] ?? 0) + (field.frequencies[posting] ?? 0);
    }
    expect([...field.lengths]).toEqual(lengths);
    for (let term = 0; term < terms.count; term += 1) {
      const ofTerm = [...field.documents.subarray(field.starts[term], field.starts[term + 1])];
      expect([...new Set(ofTerm)].sort((one, other) => one - other)).toEqual(ofTerm);
    }
  }
}

function expectStarts(starts: Uint32Array, count: number, end: number): void {
  expect(starts).toHaveLength(count + 1);
  expect(starts[0]).toBe(0);
  expect(starts[count]).toBe(end);
  expect([...starts].sort((one, other) => one - other)).toEqual([...starts]);
}
