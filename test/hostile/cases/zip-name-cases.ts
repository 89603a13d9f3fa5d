import path from 'node:path';
import { asFile, type HostileCase } from '../hostile-case.ts';
import { type MadeEntry, makeZip } from '../zips.ts';
import { besideGood, day, evil, good, goodAlone } from './zip-beside-good.ts';

const named =
  (...names: readonly string[]) =>
  (): readonly MadeEntry[] =>
    names.map((name) => ({ name, data: evil }));

/** Zips with names that lie. */
export const zipNameCases: readonly HostileCase[] = [
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
];
