import { asFile, goodPage, type HostileCase, inFolder } from '../hostile-case.ts';

const day = 'news/2015/09/4';
const rows = (headline: string): string => `date,headline\n2015-09-04,${headline}\n`;
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** 日本語のニュースです in Shift_JIS, and 中文新闻在这里 in GB 18030. */
const japanese = Buffer.from('93fa967b8cea82cc836a8385815b835882c582b7', 'hex');
const chinese = Buffer.from('d6d0cec4d0c2cec5d4dad5e2c0ef', 'hex');

function page(bytes: () => Uint8Array): HostileCase['make'] {
  return (folder) => inFolder({ [goodPage.path]: goodPage.text, [`${day}/bytes.md`]: bytes() })(folder);
}

const notUtf8: HostileCase['expected'] = {
  kind: 'read',
  events: 1,
  absent: ['Evil'],
  problems: [{ file: `${day}/bytes.md`, says: 'Its bytes are not UTF-8 text. Convert it first' }],
};

/** Texts in other encodings, or in several. */
export const encodingCases: readonly HostileCase[] = [
  {
    id: 'E01',
    name: 'a table in UTF-16 without a mark',
    make: asFile('hostile.csv', () => Buffer.from(rows('A long headline in plain letters'), 'utf16le')),
    expected: { kind: 'read', events: 1, headlines: ['A long headline in plain letters'] },
  },
  {
    id: 'E02',
    name: 'a table in Shift_JIS',
    make: asFile('hostile.csv', () => Buffer.concat([latin('date,headline\n2015-09-04,'), japanese, latin('\n')])),
    expected: { kind: 'read', events: 1, headlines: ['日本語のニュースです'], problems: [{ says: 'not UTF-8' }] },
  },
  {
    id: 'E03',
    name: 'a table in GB 18030',
    make: asFile('hostile.csv', () => Buffer.concat([latin('date,headline\n2015-09-04,'), chinese, latin('\n')])),
    expected: { kind: 'read', events: 1, headlines: ['中文新闻在这里'], problems: [{ says: 'not UTF-8' }] },
  },
  {
    id: 'E04',
    name: 'a table in Latin-1',
    make: asFile('hostile.csv', () => latin(rows('Z\u00fcrich se prepara ma\u00f1ana'))),
    expected: {
      kind: 'read',
      events: 1,
      headlines: ['Zürich se prepara mañana'],
      problems: [{ says: 'read as windows-1252' }],
    },
  },
  {
    id: 'E05',
    name: 'a table in UTF-8 and, further on, in Latin-1',
    make: asFile('hostile.csv', () => Buffer.concat([Buffer.from(rows('Zürich')), latin('2016,Caf\u00e9\n')])),
    expected: { kind: 'read', events: 2, problems: [{ says: 'not UTF-8' }] },
  },
  { id: 'E06', name: 'a page that is no UTF-8', make: page(() => latin('# Evil caf\u00e9\n')), expected: notUtf8 },
  {
    id: 'E07',
    name: 'a page of bytes that UTF-8 forbids: too long a form, half of a pair',
    make: page(() => latin('# Evil \u00c0\u00af \u00ed\u00a0\u0080\n')),
    expected: notUtf8,
  },
  {
    id: 'E08',
    name: 'a page that ends inside a character',
    make: page(() => latin('# Evil \u00e6\u00bc')),
    expected: notUtf8,
  },
  {
    id: 'E09',
    name: 'a page in UTF-16 with its mark, and one with the mark of UTF-8',
    make: (folder) =>
      inFolder({
        [goodPage.path]: goodPage.text,
        [`${day}/wide.md`]: Buffer.from('\ufeff# Wide\n', 'utf16le'),
        [`${day}/mark.md`]: '\ufeff# Marked\n',
      })(folder),
    expected: { kind: 'read', events: 3, headlines: ['Wide', 'Marked'] },
  },
  {
    id: 'E10',
    name: 'a table in UTF-8 whose 70,000th byte begins Latin-1',
    make: asFile('hostile.csv', () =>
      Buffer.concat([
        Buffer.from(
          `date,headline\n${Array.from({ length: 3000 }, (_, at) => `2015,Rain falls on town ${at}\n`).join('')}`,
        ),
        latin('2016,Caf\u00e9\n'),
      ]),
    ),
    expected: {
      kind: 'read',
      events: 3001,
      headlines: ['Rain falls on town 2999'],
      problems: [{ says: 'could not be read' }],
    },
  },
];
