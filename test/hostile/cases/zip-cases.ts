import { deflateRawSync } from 'node:zlib';
import { asFile, type HostileCase } from '../hostile-case.ts';
import { emptyEnd, type MadeEntry, makeZip } from '../zips.ts';
import { besideGood, day, evil, good, goodAlone } from './zip-beside-good.ts';

const mebibyte = 1024 * 1024;

/** Zips with sizes and lists of files that lie. */
export const zipCases: readonly HostileCase[] = [
  {
    id: 'Z11',
    name: 'a zip with 200 MiB of zeros in 200 KB',
    make: besideGood(() => [zeros(`${day}/zeros.md`, 200 * mebibyte)]),
    expected: goodAlone({ file: `${day}/zeros.md`, says: 'as only hostile files do' }),
  },
  {
    id: 'Z12',
    name: 'a zip with two thousand entries over the bytes of one',
    make: besideGood(() => {
      const body = { packed: deflateRawSync(Buffer.alloc(mebibyte, 'abc')), size: mebibyte, offset: 0 };
      return Array.from({ length: 2000 }, (_, index) => ({
        ...body,
        name: `${day}/${index}.md`,
        isListedOnly: index > 0,
      }));
    }),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'Z13',
    name: 'a zip in a zip, six deep',
    make: besideGood(() => {
      let inner = makeZip([{ name: `${day}/evil.md`, data: evil }]);
      for (let depth = 0; depth < 6; depth += 1) inner = makeZip([{ name: 'inner.zip', data: inner }]);
      return [{ name: 'inner.zip', data: inner }];
    }),
    expected: { kind: 'read', events: 1, absent: ['Evil'] },
  },
  {
    id: 'Z14',
    name: 'a zip with a megabyte that says it is ten bytes, and ten bytes that say they are more',
    make: besideGood(() => [
      { name: `${day}/a.md`, data: Buffer.alloc(mebibyte, 'Evil '), size: 10 },
      { name: `${day}/b.md`, data: '0123456789', size: 4000 },
    ]),
    expected: goodAlone(
      { file: `${day}/a.md`, says: 'more than the 10 bytes' },
      { file: `${day}/b.md`, says: '10 bytes instead of 4000' },
    ),
  },
  {
    id: 'Z15',
    name: 'a zip with a few bytes that say they are 4 GiB, and others that say 2^63-1',
    make: besideGood(() => [
      { name: `${day}/a.md`, data: evil, size: 0xfffffffe },
      { name: `${day}/b.md`, data: evil, size: 0xffffffff, compressedSize: 0xffffffff, extra: mostExtra() },
    ]),
    expected: goodAlone({ file: `${day}/a.md`, says: 'would grow' }, { file: `${day}/b.md`, says: 'cut off' }),
  },
  {
    id: 'Z16',
    name: 'a zip whose end says that it holds 65,000 entries',
    make: besideGood(() => [], { count: 65_000 }),
    expected: goodAlone({ file: 'hostile.zip', says: 'says that it holds 65000 files, but lists 1' }),
  },
  {
    id: 'Z17',
    name: 'a zip whose end says that it holds five million entries',
    make: asFile('hostile.zip', () => wideEnd(5_000_000n)),
    expected: { kind: 'refused', says: 'more than 2000000 files' },
  },
  {
    id: 'Z18',
    name: 'a zip with a wrong checksum',
    make: besideGood(() => [{ name: `${day}/evil.md`, data: evil, crc: 1 }]),
    expected: goodAlone({ file: `${day}/evil.md`, says: 'checksum is wrong' }),
  },
  {
    id: 'Z19',
    name: 'a zip without its list of files',
    make: besideGood(() => [{ name: `${day}/b.md`, data: '# Second\n' }], { isMissing: true }),
    expected: { kind: 'read', events: 2, problems: [{ file: 'hostile.zip', says: 'list of files is missing' }] },
  },
  {
    id: 'Z20',
    name: 'a zip that is cut off inside its first entry',
    make: asFile('hostile.zip', () => makeZip([good]).subarray(0, 40)),
    expected: { kind: 'refused', says: 'is cut off or damaged' },
  },
  {
    id: 'Z21',
    name: 'a zip with another name where an entry lies than in the list',
    make: besideGood(() => [{ name: `${day}/safe.md`, localName: `${day}/evil.md`, data: evil }]),
    expected: goodAlone({ file: `${day}/safe.md`, says: 'where it lies' }),
  },
  {
    id: 'Z22',
    name: 'a zip with entries that are encrypted, packed in other ways or on other disks',
    make: besideGood(() => [
      { name: `${day}/a.md`, data: evil, flags: 0x801 },
      { name: `${day}/b.md`, data: evil, method: 99 },
      { name: `${day}/c.md`, data: evil, disk: 2 },
    ]),
    expected: goodAlone({ says: 'is encrypted' }, { says: 'method 99' }, { says: 'split into several' }),
  },
  {
    id: 'Z23',
    name: 'a zip with two ends, of which one lists nothing',
    make: besideGood(() => [], { comment: emptyEnd }),
    expected: { kind: 'refused', says: 'has two ends' },
  },
  {
    id: 'Z24',
    name: 'one part of a zip that was split',
    make: besideGood(() => [], { disk: 1 }),
    expected: { kind: 'refused', says: 'is one part of a zip' },
  },
  {
    id: 'Z25',
    name: 'a zip with links and pipes',
    make: besideGood(() => [
      { name: `${day}/evil.md`, mode: 0o120777, data: '/etc/passwd' },
      { name: `${day}/pipe.md`, mode: 0o010644 },
    ]),
    expected: goodAlone({ file: `${day}/evil.md`, says: 'is a link' }, { says: 'is no regular file' }),
  },
  {
    id: 'Z26',
    name: 'a zip whose entries would grow to 9 GB together',
    make: asFile('hostile.zip', () => {
      const size = 100 * mebibyte;
      return makeZip(
        Array.from({ length: 90 }, (_, index) => ({ name: `${index}.md`, packed: Buffer.alloc(size / 190), size })),
      );
    }),
    expected: { kind: 'refused', says: 'would grow by' },
  },
  {
    id: 'Z27',
    name: 'a zip of forty pages of 15 MiB each, in 90 KB each',
    make: besideGood(() => Array.from({ length: 40 }, (_, index) => steep(`${day}/page-${index}.md`, 15 * mebibyte))),
    expected: { kind: 'read', events: 1, problems: [{ file: `${day}/page-0.md`, says: 'more than the' }] },
  },
  {
    id: 'Z28',
    name: 'a zip that holds nothing',
    make: asFile('hostile.zip', () => emptyEnd),
    expected: { kind: 'refused', says: 'is empty' },
  },
];

function zeros(name: string, size: number): MadeEntry {
  return { name, packed: deflateRawSync(Buffer.alloc(size)), size, crc: 0 };
}

/** As steep as it may be: one part in a hundred cannot be packed. */
function steep(name: string, size: number): MadeEntry {
  const data = Buffer.alloc(size, '# A page that is long\n');
  for (let at = 0; at < size; at += 400) data[at] = 97 + ((at * 7919) % 26);
  return { name, data };
}

function mostExtra(): Buffer {
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(2n ** 63n - 1n, 4);
  field.writeBigUInt64LE(2n ** 63n - 1n, 12);
  return field;
}

/** The end of a zip with numbers of 64 bits. */
function wideEnd(count: bigint): Buffer {
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(count, 24);
  wide.writeBigUInt64LE(count, 32);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(4n, 56 + 8);
  return Buffer.concat([Buffer.from('PK\u0003\u0004'), wide, emptyEnd]);
}
