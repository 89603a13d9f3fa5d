import { asFile, type ExpectedProblem, type HostileCase } from '../hostile-case.ts';

const good = '{"title":"The bridge opens","date":"2015-09-04"}';
const goodRows = 'date,headline\n2015-09-04,The bridge opens\n';

function json(text: () => string, name = 'hostile.json'): HostileCase['make'] {
  return asFile(name, text);
}

function csv(text: () => string): HostileCase['make'] {
  return asFile('hostile.csv', () => goodRows + text());
}

function goodAlone(...problems: readonly ExpectedProblem[]): HostileCase['expected'] {
  return { kind: 'read', events: 1, headlines: ['The bridge opens'], absent: ['Evil'], problems };
}

/** JSON lists, NDJSON and CSV. */
export const tableCases: readonly HostileCase[] = [
  {
    id: 'J01',
    name: 'a million lists in lists',
    make: json(() => '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'J02',
    name: 'an element of a list with 300,000 lists in lists',
    make: json(() => `[${good},\n${'['.repeat(300_000)}${']'.repeat(300_000)}]`),
    expected: goodAlone({ line: 2, says: '64' }),
  },
  {
    id: 'J03',
    name: 'keys of the names __proto__ and constructor',
    make: json(() => `[${good.replace('{', '{"__proto__":{"headline":"Evil"},"constructor":{"prototype":{"x":1}},')}]`),
    expected: goodAlone({ says: 'give nothing to an event' }),
  },
  {
    id: 'J04',
    name: 'numbers beyond 2^53, as ids',
    make: json(
      () =>
        `[{"id":12345678901234567890,"title":"Large","date":"2015"},{"id":12345678901234567891,"title":"Larger","date":"2015"}]`,
    ),
    expected: { kind: 'read', events: 2, headlines: ['Large', 'Larger'] },
  },
  {
    id: 'J05',
    name: 'NaN, a byte order mark, a key twice, and text behind the end',
    make: json(
      () => `\ufeff[${good},\n{"title":"Evil","date":NaN},\n{"title":"Evil","title":"Twice","date":"2015"}] Evil`,
    ),
    expected: {
      kind: 'read',
      events: 2,
      headlines: ['Twice'],
      absent: ['"Evil"'],
      problems: [{ line: 2, says: 'not JSON' }],
    },
  },
  {
    id: 'J06',
    name: 'one broken line of twenty thousand',
    make: json(
      () =>
        Array.from({ length: 20_000 }, (_, at) =>
          at === 10_000 ? '{"title": "Evil", "date"' : `{"title":"H${at}","date":"2015"}`,
        ).join('\n'),
      'hostile.ndjson',
    ),
    expected: { kind: 'read', events: 19_999, headlines: ['H19999'], problems: [{ line: 10_001, says: 'not JSON' }] },
  },
  {
    id: 'J07',
    name: 'a list that is cut off inside an element',
    make: json(() => `[${good},\n{"title":"Evil`),
    expected: goodAlone({ line: 2, says: '' }),
  },
  {
    id: 'J08',
    name: 'halves of characters, as escapes',
    make: json(() => '[{"title":"Half \\ud800 of one","date":"2015"}]'),
    expected: { kind: 'read', events: 1, headlines: ['Half \ufffd of one'] },
  },
  {
    id: 'J09',
    name: 'a title of 1 MB',
    make: json(() => `[${good},\n{"title":"${'x'.repeat(1_000_000)}","date":"2015"}]`),
    expected: { kind: 'read', events: 2 },
  },
  {
    id: 'C01',
    name: 'a quotation mark that nobody closes, and 5 MB behind it',
    make: csv(() => `2015,"Evil\n${'2016,Rain falls on the town\n'.repeat(3)}2017,"${'Evil '.repeat(1_000_000)}`),
    expected: goodAlone({ line: 3, says: 'longer than 1048576 characters' }),
  },
  {
    id: 'C02',
    name: 'a row of two million cells',
    make: csv(() => `${','.repeat(2_000_000)}\n2016,Rain falls\n`),
    expected: {
      kind: 'read',
      events: 2,
      headlines: ['Rain falls'],
      problems: [{ line: 3, says: 'more than 10000 cells' }],
    },
  },
  {
    id: 'C03',
    name: 'cells that spreadsheets take for formulas',
    make: csv(() => '2015,"=HYPERLINK(""http://x"")"\n2015,@SUM(A1)\n2015,+1\n'),
    expected: { kind: 'read', events: 4, headlines: ['=HYPERLINK("http://x")', '@SUM(A1)'] },
  },
  {
    id: 'C04',
    name: 'NUL characters, by the megabyte',
    make: csv(() => `${'\0'.repeat(5_000_000)}\n2016,Rain falls\n`),
    expected: { kind: 'read', events: 2, headlines: ['Rain falls'], problems: [{ says: '5000000 NUL characters' }] },
  },
  {
    id: 'C05',
    name: 'dates that no calendar has',
    make: csv(
      () =>
        '2016,A\n2017,B\n2018,C\n2019,D\n2015-02-30,Evil\n0000-00-00,Evil\n99999-01-01,Evil\n-1,Evil\n2015-13,Evil\n',
    ),
    expected: {
      kind: 'read',
      // Those without date say the same, and so they are one event.
      events: 6,
      problems: [
        { line: 7, says: '2015-02-30' },
        { line: 11, says: '2015-13' },
      ],
    },
  },
  {
    id: 'C06',
    name: 'a table of columns without a row',
    make: asFile('hostile.csv', () => 'date,headline\n'),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'C07',
    name: 'a program that is called a table',
    make: asFile('hostile.csv', () =>
      Buffer.concat([
        Buffer.from('\u007fELF'),
        Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * at) % 256)),
      ]),
    ),
    expected: { kind: 'refused', says: 'No events were found' },
  },
  {
    id: 'C08',
    name: 'ten thousand rows of one id',
    make: asFile(
      'hostile.csv',
      () => `id,date,headline\n${Array.from({ length: 10_000 }, (_, at) => `__proto__,2015,Number ${at}\n`).join('')}`,
    ),
    expected: {
      kind: 'read',
      events: 10_000,
      headlines: ['Number 9999'],
      problems: [{ line: 3, says: 'is that of another event' }],
    },
  },
  {
    id: 'C09',
    name: 'columns of the names __proto__ and constructor, and of one name',
    make: asFile(
      'hostile.csv',
      () => 'date,headline,__proto__,constructor,headline\n2015-09-04,The bridge opens,a,b,c\n',
    ),
    expected: goodAlone({ says: 'give nothing to an event' }),
  },
];
