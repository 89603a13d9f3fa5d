import { gzipSync } from 'node:zlib';
import { asFile, type ExpectedProblem, goodPage, type HostileCase } from '../hostile-case.ts';
import { type MadeMember, makeTar, paxRecord } from '../tars.ts';

const good: MadeMember = { name: goodPage.path, data: goodPage.text };
const day = 'news/2015/09/4';
const evil = '# Evil\n';

function besideGood(...members: readonly MadeMember[]): HostileCase['make'] {
  return asFile('hostile.tar', () => makeTar([good, ...members]));
}

function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['Evil'], problems };
}

/** Tars, packed and unpacked. */
export const tarCases: readonly HostileCase[] = [
  {
    id: 'T01',
    name: 'a tar with names that lead out of it or start at the root',
    make: besideGood({ name: '../../evil.md', data: evil }, { name: '/tmp/evil.md', data: evil }),
    expected: goodAlone({ says: 'leads out of the archive' }, { says: 'starts at the root of a disk' }),
  },
  {
    id: 'T02',
    name: 'a tar with links, and a file behind a link',
    make: besideGood(
      { name: day, type: '2', link: '/etc' },
      { name: `${day}/evil.md`, type: '1', link: '/etc/passwd' },
      { name: `${day}/behind.md`, data: '# Behind\n' },
    ),
    expected: { kind: 'read', events: 2, headlines: ['Behind'], problems: [{ file: day, says: 'is a link' }] },
  },
  {
    id: 'T03',
    name: 'a tar with devices and pipes',
    make: besideGood({ name: `${day}/zero.md`, type: '3' }, { name: `${day}/pipe.md`, type: '6' }),
    expected: goodAlone({ file: `${day}/zero.md`, says: 'is no regular file' }),
  },
  {
    id: 'T04',
    name: 'a tar with an entry that says it has 8 GiB',
    make: besideGood({ name: `${day}/evil.md`, data: evil, sizeField: '77777777777\0' }),
    expected: goodAlone({ file: `${day}/evil.md`, says: 'is cut off after' }),
  },
  {
    id: 'T05',
    name: 'a tar with a size below zero, in base 256',
    make: besideGood({ name: `${day}/evil.md`, sizeField: Buffer.alloc(12, 0xff) }),
    expected: goodAlone({ file: 'hostile.tar', says: 'the size of an entry is no number' }),
  },
  {
    id: 'T06',
    name: 'a tar with a wrong checksum in its middle',
    make: besideGood({ name: `${day}/evil.md`, data: evil, isChecksumWrong: true }),
    expected: goodAlone({ file: 'hostile.tar', says: 'describes no file' }),
  },
  {
    id: 'T07',
    name: 'a tar that is cut off inside a header',
    make: asFile('hostile.tar', () => makeTar([good, { name: `${day}/evil.md`, data: evil }]).subarray(0, 1024 + 300)),
    expected: goodAlone({ file: 'hostile.tar', says: 'inside the description of a file' }),
  },
  {
    id: 'T08',
    name: 'a tar with a long name that leads out of it, and a size of 10^15',
    make: besideGood(
      { name: 'pax', type: 'x', data: paxRecord('path', '../../evil.md') },
      { name: 'a.md', data: evil },
      { name: 'pax', type: 'x', data: paxRecord('size', '1000000000000000') },
      { name: `${day}/b.md`, data: evil },
    ),
    expected: goodAlone({ says: 'leads out of the archive' }, { file: `${day}/b.md`, says: 'is cut off after' }),
  },
  {
    id: 'T09',
    name: 'a tar with records that lie about their own length',
    make: besideGood(
      { name: 'pax', type: 'x', data: '99999999 path=evil.md\n0 a=b\n-5 c=d\n' },
      { name: `${day}/b.md`, data: '# Second\n' },
    ),
    expected: { kind: 'read', events: 2, headlines: ['Second'] },
  },
  {
    id: 'T10',
    name: 'a tar with a name of two megabytes',
    make: besideGood(
      { name: 'long', type: 'L', data: 'e'.repeat(2_000_000) },
      { name: `${day}/b.md`, data: '# Evil\n' },
    ),
    expected: goodAlone({ file: `${day}/b.md`, says: 'its name perhaps among them' }),
  },
  {
    id: 'T11',
    name: 'a tar with a file that has holes',
    make: besideGood({ name: `${day}/evil.md`, type: 'S', data: evil }),
    expected: goodAlone({ file: `${day}/evil.md`, says: 'stored with holes' }),
  },
  {
    id: 'T12',
    name: 'a tar with the same name twice',
    make: besideGood({ name: `${day}/a.md`, data: '# First\n' }, { name: `${day}/a.md`, data: '# Second\n' }),
    expected: { kind: 'read', events: 2, headlines: ['Second'], problems: [{ says: 'more than once' }] },
  },
  {
    id: 'T13',
    name: 'a tar.gz that grows to 80 MiB from 80 KB',
    make: asFile('hostile.tar.gz', () =>
      gzipSync(makeTar([good, { name: 'zeros.md', data: Buffer.alloc(80 * 1024 * 1024) }])),
    ),
    expected: { kind: 'refused', says: 'as only hostile files do' },
  },
  {
    id: 'T14',
    name: 'a tar.gz that is cut off',
    make: asFile('hostile.tar.gz', () => {
      const noise = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * index * 31) % 251));
      const packed = gzipSync(makeTar([good, { name: 'noise.bin', data: noise }]));
      return packed.subarray(0, packed.length - 200);
    }),
    expected: goodAlone({ file: 'hostile.tar.gz', says: 'is cut off or damaged' }),
  },
  {
    id: 'T15',
    name: 'a gz in which there is no tar',
    make: asFile('hostile.tar.gz', () => gzipSync('just a text')),
    expected: { kind: 'refused', says: 'what is in it is no tar' },
  },
  {
    id: 'T16',
    name: 'a tar.xz that is noise behind its first bytes',
    make: asFile('hostile.tar.xz', () => Buffer.concat([xzBeginning, Buffer.alloc(4000, 0xa5)])),
    expected: { kind: 'refused', says: 'nothing in it can be read' },
  },
  {
    id: 'T17',
    name: 'an archive of another program, RAR, that is called a zip',
    make: asFile('hostile.zip', () => Buffer.from('Rar!\u001a\u0007\u0001\0 and more', 'latin1')),
    expected: { kind: 'refused', says: 'is packed with RAR' },
  },
];

/** The bytes by which an xz is known, and flags with their checksum. */
const xzBeginning = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04, 0xe6, 0xd6, 0xb4, 0x46]);
