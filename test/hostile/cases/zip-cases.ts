import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { asFile, type ExpectedProblem, goodPage, type HostileCase } from '../hostile-case.ts';
import { emptyEnd, type MadeEnd, type MadeEntry, makeZip } from '../zips.ts';

const good: MadeEntry = { name: goodPage.path, data: goodPage.text };
const day = 'news/2015/09/4';
const mebibyte = 1024 * 1024;
const evil = '# Evil\n';

/** A zip with a good page, which is always read, and entries of another kind. */
function besideGood(entries: () => readonly MadeEntry[], end?: MadeEnd): HostileCase['make'] {
  return asFile('hostile.zip', () => makeZip([good, ...entries()], end));
}

/** What is read where only the good page can be. */
function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['Evil'], problems };
}

const named =
  (...names: readonly string[]) =>
  (): readonly MadeEntry[] =>
    names.map((name) => ({ name, data: evil }));

/** Zips: names, sizes and lists of files that lie. */
export const zipCases: readonly HostileCase[] = [
  {
    id: 'Z01',
    name: 'a zip with names that lead out of it',
    make: besideGood(named('../../evil.md', `../../${day}/evil.md`, `${day}/../../../../../evil.md`)),
    expected: goodAlone({ file: '../../evil.md', says: 'leads out of the archive' }),
  },
  {
    id: 'Z02',
    name: 'a zip with names from the root of a disk, one of them a place that could be written to',
    make: (folder) =>
      asFile('hostile.zip', () =>
        makeZip([good, ...named('//srv/s.md', path.join(folder, '../../evil.md').replaceAll('\\', '/'))()]),
      )(folder),
    expected: goodAlone({ says: 'starts at the root of a disk' }),
  },
  {
    id: 'Z03',
    name: 'a zip with names that lead elsewhere on Windows: backslashes, drives, streams, devices, ends with dots',
    make: besideGood(
      named('..\\..\\evil.md', 'C:/evil.md', `${day}/evil.md::$DATA`, `${day}/CON.md`, `${day}/evil.md.`),
    ),
    expected: goodAlone(
      { says: 'has a backslash' },
      { says: 'has a colon' },
      { file: `${day}/CON.md`, says: 'keeps for devices' },
      { says: 'a dot or a space at the end' },
    ),
  },
  {
    id: 'Z04',
    name: 'a zip with control characters in names: NUL, line ends, colours of a terminal',
    make: besideGood(named(`${day}/evil\0.md`, `${day}/evil\r\nSet-Cookie: x.md`, '\u001b[31mevil.md')),
    expected: goodAlone({ file: `${day}/evil\\u{0}.md`, says: 'control character' }, { file: '\\u{1b}[31m', says: '' }),
  },
  {
    id: 'Z05',
    name: 'a zip with names of 1,025 bytes and of 65 folders',
    make: besideGood(named(`${day}/${'e'.repeat(1025)}.md`, `${'d/'.repeat(65)}evil.md`)),
    expected: goodAlone({ says: 'more than 1024 bytes' }, { says: 'deeper than 64 folders' }),
  },
  {
    id: 'Z06',
    name: 'a zip with names that turn the direction of writing or have no width',
    make: besideGood(() => [{ name: `${day}/a\u202edm.exe\u200b.md`, data: '# Turned\n' }]),
    expected: { kind: 'read', events: 2, headlines: ['Turned'] },
  },
  {
    id: 'Z07',
    name: 'a zip with a name that says it is UTF-8 and is not',
    make: besideGood(() => [
      {
        name: Buffer.concat([Buffer.from(`${day}/`), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('.md')]),
        flags: 0x800,
        data: '# Bytes\n',
      },
    ]),
    expected: { kind: 'read', events: 2, headlines: ['Bytes'] },
  },
  {
    id: 'Z08',
    name: 'a zip with the same name twice',
    make: besideGood(() => ['# First\n', '# Second\n'].map((data) => ({ name: `${day}/a.md`, data }))),
    expected: {
      kind: 'read',
      events: 2,
      headlines: ['Second'],
      problems: [{ file: `${day}/a.md`, says: 'more than once' }],
    },
  },
  {
    id: 'Z09',
    name: 'a zip with names that differ in case, and in the composition of a letter',
    make: besideGood(() =>
      ['A', 'a', 'é', 'e\u0301'].map((name, index) => ({ name: `${day}/${name}.md`, data: `# Number ${index}\n` })),
    ),
    expected: {
      kind: 'read',
      events: 4,
      headlines: ['Number 0', 'Number 1'],
      problems: [{ says: 'but another text' }],
    },
  },
  {
    id: 'Z10',
    name: 'a zip with names of what every object has',
    make: besideGood(() =>
      ['__proto__', 'constructor', 'hasOwnProperty'].map((name) => ({
        name: `${day}/${name}.md`,
        data: `# Of ${name}\n`,
      })),
    ),
    expected: { kind: 'read', events: 4, headlines: ['Of constructor'] },
  },
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
