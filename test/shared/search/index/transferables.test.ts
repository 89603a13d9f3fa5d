import { expect, test } from 'vitest';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';
import { transferablesOf } from '../../../../shared/search/index/transferables.ts';
import { built } from './made-documents.ts';

test('an index that is transferred is whole there and empty here', () => {
  const here = built([['one two', 'three', '']], lunrAnalyzer());
  const copy = structuredClone(here);
  const buffers = transferablesOf(here);
  expect(structuredClone(here, { transfer: buffers })).toStrictEqual(copy);
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual(buffers.map(() => 0));
  const { lengths, starts, documents, frequencies } = here.fields[2] ?? {};
  expect(
    [here.terms.units, here.terms.starts, lengths, starts, documents, frequencies].map((array) => array?.length),
  ).toEqual(Array.from({ length: 6 }, () => 0));
});

test('arrays in one buffer name it once', () => {
  const index = built([['one', '', '']], lunrAnalyzer());
  const buffer = new ArrayBuffer(64);
  const [lengths, starts] = [new Uint32Array(buffer, 0, 1), new Uint32Array(buffer, 4, 2)];
  const fields = index.fields.map((field) => ({ ...field, lengths, starts }));
  expect(transferablesOf({ ...index, fields }).filter((one) => one === buffer)).toHaveLength(1);
});
