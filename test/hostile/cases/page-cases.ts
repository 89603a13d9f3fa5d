import { goodPage, type HostileCase, inFolder } from '../hostile-case.ts';

const day = 'news/2015/09/4';

/** A good page beside one that says `body` under its headline. */
function besideGood(body: () => string): HostileCase['make'] {
  return (folder) =>
    inFolder({ [goodPage.path]: goodPage.text, [`${day}/hostile.md`]: `# Hostile\n\n${body()}\n` })(folder);
}

const both: HostileCase['expected'] = { kind: 'read', events: 2, headlines: ['The bridge opens', 'Hostile'] };

const floods: readonly (readonly [name: string, body: () => string])[] = [
  ['fifty thousand opening brackets', () => '['.repeat(50_000) + '!['.repeat(20_000)],
  ['emphasis that is opened a hundred thousand times', () => '*a_'.repeat(50_000)],
  ['fifty thousand quotations in each other', () => `${'>'.repeat(50_000)} x`],
  ['a thousand lists in each other', () => Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['150,000 spaces in a line', () => `x${' '.repeat(150_000)}x`],
  ['a hundred thousand quotation marks', () => '"'.repeat(100_000)],
  ['a table of five thousand columns', () => `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n`.repeat(3)],
  ['entities, templates and wiki links that are never closed', () => '&amp;{{[[-{'.repeat(30_000)],
];

/** Pages in Markdown, and the same pages in other forms. */
export const pageCases: readonly HostileCase[] = [
  ...floods.map(
    ([name, body], index): HostileCase => ({
      id: `P0${index + 1}`,
      name: `a page with ${name}`,
      make: besideGood(body),
      expected: both,
    }),
  ),
  {
    id: 'P09',
    name: 'a page with scripts, frames, styles and hints to a browser',
    make: besideGood(
      () =>
        '<script>alert(1)</script><link rel=dns-prefetch href=//x><meta http-equiv=refresh content="0;url=//x">' +
        '<style>@import "//x"</style><iframe srcdoc="<b>x"></iframe><svg onload=alert(1)>',
    ),
    expected: both,
  },
  {
    id: 'P10',
    name: 'a page with sources and pictures that are no addresses of the web',
    make: besideGood(
      () =>
        '### Sources:\n\n1. [A](smb://h/s)\n1. [B](javascript:alert(1))\n1. [C](file:///etc/passwd)\n1. [D](ms-msdt:x)\n' +
        '1. [E](JaVa\tScRiPt:x)\n1. [Cover Image](../../../etc/passwd)\n1. [Cover Image](//h/x.png)',
    ),
    expected: { ...both, absent: ['smb:', 'javascript:', 'ms-msdt', 'file:///'], problems: [{ says: '' }] },
  },
  {
    id: 'P11',
    name: 'pages of days that no calendar has',
    make: (folder) =>
      inFolder({
        [goodPage.path]: goodPage.text,
        'news/2015/02/30/a.md': '# Evil\n',
        'news/0000/00/0/b.md': '# Evil\n',
        'news/2015/13/1/c.md': '# Evil\n',
        'news/9999/12/31/d.md': '# The last day\n',
        'news/1582/10/10/e.md': '# A day that was left out\n',
      })(folder),
    expected: {
      kind: 'read',
      events: 3,
      headlines: ['The last day', 'A day that was left out'],
      absent: ['# Evil'],
      problems: [
        { file: 'news/2015/02/30/a.md', says: '' },
        { file: 'news/0000/00/0/b.md', says: '' },
      ],
    },
  },
  {
    id: 'P12',
    name: 'ten thousand relations, of a page to itself and of pages in a circle',
    make: (folder) => {
      const related = (name: string): string => `1. [X](/news/2015/09/4/${name}.md) _Context: A_\n`;
      const page = (headline: string, names: readonly string[]): string =>
        `# ${headline}\n\n### Related:\n\n${names.map(related).join('')}`;
      return inFolder({
        [goodPage.path]: goodPage.text,
        [`${day}/a.md`]: page('A', Array<string>(10_000).fill('a')),
        [`${day}/b.md`]: page('B', ['c']),
        [`${day}/c.md`]: page('C', ['b']),
      })(folder);
    },
    expected: { kind: 'read', events: 4, headlines: ['A', 'B', 'C'], problems: [{ file: `${day}/a.md`, says: '' }] },
  },
  {
    id: 'P13',
    name: 'pages in XML with a document type, JSON of a million lists, HTML with scripts',
    make: (folder) =>
      inFolder({
        [goodPage.path]: goodPage.text,
        'news/2015/09/5/second.md': '# Second\n',
        'news/2015/09/6/third.md': '# Third\n',
        'news/2015/09/7/fourth.md': '# Fourth\n',
        [`${day}/evil.xml`]:
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><event><headline>Evil &x;</headline></event>',
        [`${day}/evil.json`]: '['.repeat(1_000_000),
        [`${day}/evil.html`]: '<script>Evil()</script>',
      })(folder),
    expected: {
      kind: 'read',
      events: 4,
      absent: ['Evil &x;', 'root:', 'Evil()'],
      headlines: ['Fourth'],
      problems: ['xml', 'json', 'html'].map((form) => ({ file: `${day}/evil.${form}`, says: '' })),
    },
  },
  {
    id: 'P14',
    name: 'a page of 17 MB',
    make: besideGood(() => 'Evil '.repeat(3_500_000)),
    expected: {
      kind: 'read',
      events: 1,
      absent: ['Evil'],
      problems: [{ file: `${day}/hostile.md`, says: 'more than the' }],
    },
  },
  {
    id: 'P15',
    name: 'pages that say nothing',
    make: inFolder({ [`${day}/a.md`]: '', [`${day}/b.md`]: '\n\n \n' }),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'P16',
    name: 'a page whose name leads elsewhere once its escapes are read',
    make: (folder) =>
      inFolder({ [goodPage.path]: goodPage.text, [`${day}/%2e%2e%2f%2e%2e%2fevil.md`]: '# Escaped\n' })(folder),
    expected: { kind: 'read', events: 2, headlines: ['Escaped'], absent: ['../'] },
  },
];
