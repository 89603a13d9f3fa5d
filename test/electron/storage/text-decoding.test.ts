import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextDecoding } from '../../../electron/storage/text-decoding.ts';

function decode(bytes: Uint8Array, { isStrict, step = 1e9 }: { isStrict: boolean; step?: number }) {
  const decoding = createTextDecoding({ isStrict });
  let text = '';
  for (let start = 0; start < bytes.length; start += step) text += decoding.write(bytes.subarray(start, start + step));
  text += decoding.end();
  return { text, ...decoding.report() };
}

const clean = { replacements: 0, nulls: 0 };
const japanese = Buffer.from('93fa967b82cc90568eae82cd82b182c682b782e9', 'hex');
const chinese = Buffer.from('d6d0b9facac0bde7d0c2cec5a3acbdf1cceca1a3', 'hex');

describe('createTextDecoding', () => {
  test('gives the same text however the bytes come', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (text, step, isStrict) => {
          fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.includes('\ufffd'));
          expect(decode(Buffer.from(text), { isStrict, step })).toEqual({ text, encoding: 'utf-8', ...clean });
        },
      ),
    );
  });

  test.each([
    ['utf-8', 'efbbbf c3a4', 'ä'],
    ['utf-16le', 'fffe e400 3dd800de', 'ä😀'],
    ['utf-16be', 'feff 00e4', 'ä'],
  ])('follows a byte order mark: %s', (encoding, hex, text) => {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    for (const isStrict of [true, false])
      for (const step of [1, 2, 99]) expect(decode(bytes, { isStrict, step })).toEqual({ text, encoding, ...clean });
  });

  test.each([
    ['windows-1252', Buffer.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e, 0x20, 0x80, 0x93, 0x94]), 'München €“”'],
    [
      'windows-1252',
      Buffer.from('d\u00e9j\u00e0 vu, \u00e0 l\u2019\u00e9t\u00e9'.replace('’', "'"), 'latin1'),
      "déjà vu, à l'été",
    ],
    ['shift_jis', japanese, '日本の新式はことする'],
    ['gb18030', chinese, '中国世界新闻，今天。'],
    ['utf-16le', Buffer.from('date,headline\n', 'utf16le'), 'date,headline\n'],
    ['utf-16be', Buffer.from('date,headline\n', 'utf16le').swap16(), 'date,headline\n'],
  ])('takes what is not UTF-8 for %s when it may', (encoding, bytes, text) => {
    expect(decode(bytes, { isStrict: false, step: 3 })).toEqual({ text, encoding, ...clean });
  });

  test('refuses what is not UTF-8 when it is strict, also at the very end', () => {
    for (const bytes of [japanese, chinese, Buffer.from([0x61, 0xc3])])
      expect(() => decode(bytes, { isStrict: true })).toThrow(/^Its bytes are not UTF-8 text\. .*iconv/);
  });

  test('counts NUL characters and bytes that could not be read', () => {
    expect(decode(Buffer.from('a\0b\0'), { isStrict: true })).toEqual({
      text: 'a\0b\0',
      encoding: 'utf-8',
      replacements: 0,
      nulls: 2,
    });
    const late = Buffer.concat([Buffer.from('ä'.repeat(40_000)), Buffer.from([0xff, 0x61])]);
    expect(decode(late, { isStrict: false })).toMatchObject({ encoding: 'utf-8', replacements: 1, nulls: 0 });
  });

  test('cuts no character at the end of the sample', () => {
    for (const text of ['ä', 'xä', '漢', 'x漢', 'xx漢'])
      expect(decode(Buffer.from(text.repeat(50_000)), { isStrict: false, step: 1000 }).text).toBe(text.repeat(50_000));
    const bytes = Buffer.concat([Buffer.from('x'), ...Array.from({ length: 5000 }, () => chinese)]);
    expect(decode(bytes, { isStrict: false })).toMatchObject({ encoding: 'gb18030', replacements: 0 });
  });

  test('reads nothing as nothing', () => {
    for (const isStrict of [true, false])
      expect(decode(new Uint8Array(), { isStrict })).toEqual({ text: '', encoding: 'utf-8', ...clean });
  });
});
