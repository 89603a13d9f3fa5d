import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSource } from '../../../../electron/storage/containers/open-source.ts';
import { emptyEnd, type MadeEntry, makeZip, wideField } from '../../../hostile/zips.ts';
import { temporaryFolder, textsOf } from '../temporary-folder.ts';

const inFolder = temporaryFolder();

const good: MadeEntry = { name: 'news/good.md', data: 'gut' };
const zeros = Buffer.alloc(1024 * 1024);

interface HostileCase {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** What can be read, beside `news/good.md`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Reasons by path, for what is skipped. */
  readonly skipped?: Readonly<Record<string, string | RegExp>>;
}

const badNames: readonly (readonly [name: string, reason: string])[] = [
  ['../../evil.md', 'leads out of the archive'],
  ['a/../../evil.md', 'leads out of the archive'],
  ['/etc/cron.d/x', 'starts at the root of a disk'],
  ['//srv/s', 'starts at the root of a disk'],
  ['..\\..\\evil.md', 'has a backslash'],
  ['C:/x', 'has a colon'],
  ['a.md::$DATA', 'has a colon'],
  ['news/CON', 'Windows keeps for devices'],
  ['lpt1.txt', 'Windows keeps for devices'],
  ['a.md.', 'dot or a space at the end'],
  ['a /b.md', 'dot or a space at the end'],
  ['a//b.md', 'an empty part'],
  ['a/./b.md', 'an empty part'],
  ['', 'has no name'],
  ['n'.repeat(1025), 'more than 1024 bytes'],
  ['漢'.repeat(342), 'more than 1024 bytes'],
  [`${'d/'.repeat(65)}x.md`, 'deeper than 64 folders'],
];

const cases: readonly HostileCase[] = [
  {
    what: 'a NUL and other control characters in names, which are shown escaped',
    bytes: () => makeZip([good, { name: 'a\0.md' }, { name: 'a\r\nSet-Cookie: x.md' }, { name: '\u001b[31m.md' }]),
    skipped: {
      'a\\u{0}.md': /control character/,
      'a\\u{d}\\u{a}Set-Cookie: x.md': /control character/,
      '\\u{1b}[31m.md': /control character/,
    },
  },
  {
    what: 'names that turn the direction of writing, or have no width',
    bytes: () => makeZip([good, { name: 'a\u202edm.exe', data: 'x' }, { name: 'a\u200b.md', data: 'y' }]),
    texts: { 'a\u202edm.exe': 'x', 'a\u200b.md': 'y' },
  },
  {
    what: 'a name that says it is UTF-8 and is not, read byte for byte',
    bytes: () => makeZip([good, { name: Buffer.from([0xff, 0xfe, 0x80, 0x2e, 0x6d, 0x64]), flags: 0x800, data: 'x' }]),
    texts: { '\u00a0■Ç.md': 'x' },
  },
  {
    what: 'the same name twice',
    bytes: () => makeZip([good, { name: 'a.md', data: 'first' }, { name: 'a.md', data: 'second' }]),
    texts: { 'a.md': 'second' },
    skipped: { 'a.md': 'is in it more than once: the last one is read' },
  },
  {
    what: 'names that differ in case or in composition only',
    bytes: () =>
      makeZip([
        good,
        { name: 'A.md', data: '1' },
        { name: 'a.md', data: '2' },
        { name: 'é.md', data: '3' },
        { name: 'e\u0301.md', data: '4' },
      ]),
    texts: { 'A.md': '1', 'a.md': '2', 'é.md': '3', 'e\u0301.md': '4' },
  },
  {
    what: 'names of what every object has',
    bytes: () => makeZip([good, { name: 'constructor', data: '1' }, { name: 'hasOwnProperty', data: '2' }]),
    texts: { constructor: '1', hasOwnProperty: '2' },
  },
  {
    what: '200 MiB of zeros in 200 KB',
    bytes: () => {
      const data = Buffer.alloc(200 * 1024 * 1024);
      return makeZip([good, { name: 'zeros.md', packed: deflateRawSync(data), size: data.length, crc: 0 }]);
    },
    skipped: { 'zeros.md': /would grow from \d+ to 209715200 bytes/ },
  },
  {
    what: 'two thousand entries over the bytes of one',
    bytes: () => {
      const body = { packed: deflateRawSync(Buffer.alloc(1024 * 1024, 'abc')), size: 1024 * 1024, offset: 0 };
      const names = Array.from({ length: 2000 }, (_, index) => `${index}.md`);
      return makeZip([...names.map((name, index) => ({ ...body, name, isListedOnly: index > 0 })), good]);
    },
    skipped: Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`${index}.md`, 'lies over the bytes of another entry'] as const),
    ),
  },
  {
    what: 'zips in zips, which are files like others',
    bytes: () => makeZip([good, { name: 'inner.zip', isStored: true, data: makeZip([good]) }]),
    texts: { 'inner.zip': makeZip([good]).toString('utf8') },
  },
  {
    what: 'a megabyte that says it is ten bytes',
    bytes: () => makeZip([good, { name: 'lie.md', data: zeros, size: 10 }]),
    texts: { 'lie.md': '! It is damaged: it has more than the 10 bytes that it says it has.' },
  },
  {
    what: 'ten bytes that say they are more',
    bytes: () => makeZip([good, { name: 'lie.md', data: '0123456789', size: 4000 }]),
    texts: { 'lie.md': '! It is damaged: it has 10 bytes instead of 4000.' },
  },
  {
    what: 'a hundred bytes that say they are 4 GiB',
    bytes: () => makeZip([good, { name: 'lie.md', data: 'x', size: 0xfffffffe }]),
    skipped: { 'lie.md': /would grow from \d+ to 4294967294 bytes/ },
  },
  {
    what: 'a stored entry that contradicts itself',
    bytes: () => makeZip([good, { name: 'lie.md', isStored: true, data: 'abc', size: 4 }]),
    skipped: { 'lie.md': 'contradicts itself (4 bytes stored as 3)' },
  },
  {
    what: 'an end that says 65000 entries',
    bytes: () => makeZip([good], { count: 65000 }),
    skipped: { 'hostile.zip': 'says that it holds 65000 files, but lists 1' },
  },
  {
    what: 'sizes of 2^63-1',
    bytes: () => {
      const most = 2n ** 63n - 1n;
      const extra = wideField(most, most);
      return makeZip([good, { name: 'a.md', data: 'x', extra, size: 0xffffffff, compressedSize: 0xffffffff }]);
    },
    skipped: { 'a.md': /cut off/ },
  },
  {
    what: 'a wrong checksum',
    bytes: () => makeZip([good, { name: 'a.md', data: 'not what it was', crc: 1 }]),
    texts: { 'a.md': '! It is damaged: its checksum is wrong.' },
  },
  {
    what: 'data that are not packed at all',
    bytes: () => makeZip([good, { name: 'a.md', packed: Buffer.from('\u0007\u0007\u0007\u0007'), size: 9 }]),
    texts: { 'a.md': '! It is damaged and cannot be unpacked (Z_DATA_ERROR).' },
  },
  {
    what: 'another name where it lies',
    bytes: () => makeZip([good, { name: 'safe.md', localName: 'evil.md', data: 'x' }]),
    texts: { 'safe.md': '! It is «safe.md» in the list of files, but «evil.md» where it lies.' },
  },
  {
    what: 'encryption, unknown methods and other disks',
    bytes: () =>
      makeZip([
        good,
        { name: 'a.md', flags: 0x801 },
        { name: 'b.md', method: 99, flags: 1 },
        { name: 'c.md', method: 14 },
        { name: 'd.md', disk: 2 },
      ]),
    skipped: {
      'a.md': 'is encrypted',
      'b.md': 'is encrypted',
      'c.md': 'is packed in a way that is not read (method 14)',
      'd.md': 'lies in another part of a zip that was split into several',
    },
  },
  {
    what: 'links and devices',
    bytes: () =>
      makeZip([good, { name: 'l.md', mode: 0o120777, data: '/etc/passwd' }, { name: 'p.md', mode: 0o010644 }]),
    skipped: { 'l.md': 'is a link', 'p.md': 'is no regular file' },
  },
  {
    what: 'folders, which are no entries',
    bytes: () => makeZip([good, { name: 'news/', mode: 0o040755 }, { name: '../', mode: 0o040755 }]),
    skipped: { '../': 'has a name that leads out of the archive' },
  },
  {
    what: 'a directory that points to nothing',
    bytes: () => makeZip([good, { name: 'a.md', data: 'x', offset: 7 }]),
    skipped: { 'news/good.md': 'lies over the bytes of another entry' },
    texts: { 'a.md': '! It is damaged: nothing starts where the list of files says that it lies.' },
  },
  {
    what: 'sizes behind the data, and no directory',
    bytes: () =>
      makeZip(
        [
          { ...good, isDescribedBehind: true },
          { name: 'b.md', data: 'zwei', isDescribedBehind: true },
        ],
        { isMissing: true },
      ),
    texts: { 'b.md': 'zwei' },
    skipped: { 'hostile.zip': /list of files is missing/ },
  },
];

describe('openSource, given a hostile zip', () => {
  test.each(cases)('$what', async ({ bytes, texts = {}, skipped = {} }) => {
    writeFileSync(inFolder('hostile.zip'), bytes());
    const started = performance.now();
    const source = await openSource(inFolder('hostile.zip'));
    const found = await textsOf(source);
    source.close();
    const isGoodReadable = !('news/good.md' in skipped);
    expect(found).toEqual({ ...texts, ...(isGoodReadable && { 'news/good.md': 'gut' }) });
    expect(Object.keys(skipped).sort()).toEqual(source.skipped.map((entry) => entry.path).sort());
    for (const { path, reason } of source.skipped) expect(reason).toMatch(skipped[path] ?? '');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each(badNames)('the name «%s»', async (name, reason) => {
    writeFileSync(inFolder('hostile.zip'), makeZip([good, { name, data: 'x' }]));
    const source = await openSource(inFolder('hostile.zip'));
    expect(await textsOf(source)).toEqual({ 'news/good.md': 'gut' });
    expect(source.skipped).toEqual([
      { path: name.length > 1024 ? expect.stringMatching(/…$/) : name, reason: expect.stringContaining(reason) },
    ]);
    source.close();
  });

  test.each([
    ['Ambiguous', () => makeZip([good], { comment: emptyEnd })],
    ['OneOfSeveral', () => makeZip([good], { disk: 1 })],
    ['NotComplete', () => makeZip([{ name: 'a.md', data: zeros }]).subarray(0, 40)],
    ['TooManyFiles', () => wideEndOf(5_000_000n)],
    ['TooLarge', () => growing(90)],
  ])('is refused as %s, with a cure', async (name, bytes) => {
    writeFileSync(inFolder('hostile.zip'), bytes());
    await expect(openSource(inFolder('hostile.zip'))).rejects.toMatchObject({
      name,
      cure: expect.stringMatching(/.{20}/),
    });
  });
});

/** An end in 64-bit numbers that says how many entries there are, and no entry. */
function wideEndOf(count: bigint): Buffer {
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(count, 24);
  wide.writeBigUInt64LE(count, 32);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(4n, 56 + 8);
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), wide, emptyEnd]);
}

/** Entries of 100 MiB each in a 190th of that. */
function growing(count: number): Buffer {
  const size = 100 * 1024 * 1024;
  return makeZip(
    Array.from({ length: count }, (_, index) => ({ name: `${index}.md`, packed: Buffer.alloc(size / 190), size })),
  );
}
