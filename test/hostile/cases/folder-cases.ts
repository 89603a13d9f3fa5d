import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ExpectedProblem, goodPage, type HostileCase, inFolder } from '../hostile-case.ts';

const day = 'news/2015/09/4';
const tebibyte = 1024 ** 4;

/** A folder with a good page and what `more` puts into it. */
function besideGood(more: (root: string) => void): HostileCase['make'] {
  return (folder) => {
    const paths = inFolder({ [goodPage.path]: goodPage.text })(folder);
    more(paths[0] ?? folder);
    return paths;
  };
}

function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['root:'], problems };
}

/** Something that is chosen itself. */
function chosen(name: string, put: (place: string) => void): HostileCase['make'] {
  return (folder) => {
    put(path.join(folder, name));
    return [path.join(folder, name)];
  };
}

function sparse(place: string, size: number): void {
  writeFileSync(place, '');
  truncateSync(place, size);
}

const titleOf = (title: string): string =>
  JSON.stringify({ format: 'daybook-archive/1', id: 'a', title, languages: [] });

/** Folders: links, things that are no files, files that are not what they say. */
export const folderCases: readonly HostileCase[] = [
  {
    id: 'F01',
    name: 'a folder with links to files and folders outside of it',
    make: besideGood((root) => {
      symlinkSync('/etc', path.join(root, 'news/2015/09/5'));
      symlinkSync('/etc/passwd', path.join(root, `${day}/evil.md`));
    }),
    expected: goodAlone({ file: `${day}/evil.md`, says: 'is a link' }, { file: 'news/2015/09/5', says: 'is a link' }),
  },
  {
    id: 'F02',
    name: 'a folder with a link to itself',
    make: besideGood((root) => symlinkSync('..', path.join(root, 'news/up'))),
    expected: goodAlone({ file: 'news/up', says: 'is a link' }),
  },
  {
    id: 'F03',
    name: 'a folder with a page that is a link to /dev/zero',
    make: besideGood((root) => symlinkSync('/dev/zero', path.join(root, `${day}/zero.md`))),
    expected: goodAlone({ file: `${day}/zero.md`, says: 'is a link' }),
  },
  {
    id: 'F04',
    name: 'a folder with a page that is a pipe, which nobody writes to',
    make: besideGood((root) => execFileSync('mkfifo', [path.join(root, `${day}/pipe.md`)])),
    expected: goodAlone({ file: `${day}/pipe.md`, says: 'is no regular file' }),
  },
  {
    id: 'F05',
    name: 'a folder with a page and a picture of 1 TiB each, which are holes',
    make: besideGood((root) => {
      sparse(path.join(root, `${day}/hole.md`), tebibyte);
      sparse(path.join(root, 'hole.png'), tebibyte);
    }),
    expected: goodAlone({ file: `${day}/hole.md`, says: 'more than the' }, { file: 'hole.png', says: 'more than the' }),
  },
  {
    id: 'F06',
    name: 'a table of 1 TiB, which is a hole',
    make: (folder) => {
      const paths = inFolder({ 'good.csv': 'date,headline\n2015-09-04,The bridge opens\n' })(folder);
      sparse(path.join(paths[0] ?? '', 'hole.csv'), tebibyte);
      return paths;
    },
    expected: goodAlone({ file: 'hole.csv', says: 'more than the' }),
  },
  {
    id: 'F07',
    name: 'an empty folder',
    make: inFolder({}),
    expected: { kind: 'refused', says: 'is empty' },
  },
  {
    id: 'F08',
    name: 'a folder of other things',
    make: inFolder({ 'a.txt': 'x', 'b/c.bin': Uint8Array.from([0, 1, 2]) }),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'F09',
    name: 'a path where nothing lies',
    make: (folder) => [path.join(folder, 'gone.zip')],
    expected: { kind: 'refused', says: 'gone.zip' },
  },
  {
    id: 'F10',
    name: 'a pipe that is chosen, and nobody writes to it',
    make: chosen('pipe.zip', (place) => execFileSync('mkfifo', [place])),
    expected: { kind: 'refused', says: 'It is no regular file' },
  },
  {
    id: 'F11',
    name: 'a link to /dev/zero that is chosen',
    make: chosen('zero.tar', (place) => symlinkSync('/dev/zero', place)),
    expected: { kind: 'refused', says: 'It is no regular file', names: '/dev/zero' },
  },
  {
    id: 'F12',
    name: 'a link that leads to itself',
    make: chosen('loop.zip', (place) => symlinkSync('loop.zip', place)),
    expected: { kind: 'refused', says: 'ELOOP' },
  },
  {
    id: 'F13',
    name: 'a folder seventy folders deep',
    make: besideGood((root) => {
      mkdirSync(path.join(root, 'd/'.repeat(70)), { recursive: true });
      writeFileSync(path.join(root, 'd/'.repeat(70), 'deep.md'), 'x');
    }),
    expected: goodAlone({ says: 'deeper than 64 folders' }),
  },
  {
    id: 'F14',
    name: 'a folder with names that are no text, hold line ends, or turn the direction of writing',
    make: besideGood((root) => {
      writeFileSync(
        Buffer.concat([Buffer.from(path.join(root, day, 'x')), Buffer.from([0xff, 0xfe, 0x2e, 0x6d, 0x64])]),
        '# Evil\n',
      );
      writeFileSync(path.join(root, `${day}/line\nend.md`), '# Line end\n');
      writeFileSync(path.join(root, `${day}/a\u202edm.exe.md`), '# Turned\n');
    }),
    expected: {
      kind: 'read',
      events: 3,
      headlines: ['Line end', 'Turned'],
      problems: [{ says: 'could not be looked at (ENOENT)' }],
    },
  },
  {
    id: 'F15',
    name: 'a folder with pictures that are none, and one that says it has 65,535 by 65,535 points',
    make: inFolder({
      [goodPage.path]: `${goodPage.text}\n### Sources:\n\n1. [Cover Image](/images/page.png)\n`,
      'images/page.png': '<html><script>alert(1)</script>',
      'images/large.png': Buffer.from('89504e470d0a1a0a0000000d494844520000ffff0000ffff0806000000', 'hex'),
      'images/vector.svg': '<svg onload="alert(1)"/>',
    }),
    expected: { kind: 'read', events: 1 },
  },
  {
    id: 'F16',
    name: 'an archive.json that is no JSON',
    make: inFolder({ [goodPage.path]: goodPage.text, 'archive.json': '{"format": ' }),
    expected: goodAlone({ file: 'archive.json', says: 'is not JSON' }),
  },
  {
    id: 'F17',
    name: 'an archive.json with a title of a megabyte',
    make: inFolder({ [goodPage.path]: goodPage.text, 'archive.json': titleOf('x'.repeat(1_000_000)) }),
    expected: goodAlone({ file: 'archive.json', says: 'title' }),
  },
  {
    id: 'F18',
    name: 'an archive.json with HTML, turned writing and __proto__ in it',
    make: inFolder({
      [goodPage.path]: goodPage.text,
      'archive.json': titleOf('<img src=x onerror=alert(1)>\u202e').replace('}', ',"__proto__":{"cover":"../x"}}'),
    }),
    expected: { kind: 'read', events: 1, absent: ['../x'] },
  },
  {
    id: 'F19',
    name: 'an archive.json of 2 MB of brackets',
    make: inFolder({ [goodPage.path]: goodPage.text, 'archive.json': '['.repeat(2_000_000) }),
    expected: goodAlone({ file: 'archive.json', says: 'more than the' }),
  },
];
