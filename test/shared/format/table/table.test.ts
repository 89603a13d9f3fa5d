import { describe, expect, test } from 'vitest';
import { createTableCodec } from '../../../../shared/format/table/codec.ts';
import { csv } from '../../../../shared/format/table/encoders.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { readWith, said, written } from '../codec-runs.ts';

const codec = createTableCodec();

describe('a table that a spreadsheet saved', () => {
  const excel = [
    '\ufeffDatum;Überschrift;Beschreibung;Quelle;Link;Schlagwörter;Seitenzahl',
    '04.09.2015;Schiff sinkt vor Malta;"Zwölf Tote; ""keine"" Vermissten.',
    '',
    'Die Suche endet.";Reuters;https://r.example/1;Malta, Seefahrt;12',
    '25.12.2015;"R&amp;D";;;;;',
    ';Ohne Datum;;;;;',
    'bald;Unklar;;;;;7;',
    '1.1.2016;Zu kurz',
  ].join('\r\n');

  test('gives events by the names of its columns', () => {
    const reading = readWith(codec, { 'a.csv': excel });
    expect(reading.events).toEqual([
      {
        id: '2015-09-04/schiff-sinkt-vor-malta',
        record: 'page',
        date: '2015-09-04',
        headline: 'Schiff sinkt vor Malta',
        summary: 'Zwölf Tote; "keine" Vermissten.\nDie Suche endet.',
        headings: [],
        topics: ['Malta', 'Seefahrt'],
        sources: [{ publisher: 'Reuters', url: 'https://r.example/1' }],
        images: [],
        revisions: [],
        relations: [],
        files: ['a.csv'],
      },
      expect.objectContaining({ date: '2015-12-25', headline: 'R&D', original: { headline: 'R&amp;D' } }),
      expect.objectContaining({ id: 'undated/ohne-datum', date: '', headline: 'Ohne Datum' }),
      expect.objectContaining({ id: 'undated/unklar', date: '', headline: 'Unklar' }),
      expect.objectContaining({ date: '2016-01-01', headline: 'Zu kurz' }),
    ]);
    expect(reading.tally.eventLists).toBe(1);
  });

  test('gives topics what they name where a column says it, each once', () => {
    const table = 'date,title,tags,people,places\n2015-09-04,A,Rain; Ann Reed,Ann Reed; Lee,Paris; Lee\n';
    expect(readWith(codec, { 'a.csv': table }).events).toEqual([
      expect.objectContaining({
        topics: ['Rain', 'Ann Reed', 'Lee', 'Paris'],
        topicKinds: { person: ['Ann Reed', 'Lee'], place: ['Paris'] },
      }),
    ]);
  });

  test('says of each row what could not be read, and which columns give nothing', () => {
    expect(said(readWith(codec, { 'a.csv': excel }))).toEqual([
      'A column of the table gives nothing to an event: «Seitenzahl».',
      '6: The row has no date.',
      '7: «bald» is no date, nor one in the order D/M/Y.',
      '8: The row has 2 cells instead of 7.',
    ]);
  });
});

describe('tables of other shapes', () => {
  const headlines = (files: Readonly<Record<string, string>>) =>
    readWith(codec, files).events.map(({ date, headline }) => `${date} ${headline}`);

  test.each([
    ['tabs', 'a.tsv', 'title\tdate\nA "quoted" word\t2015\n'],
    ['bars and CR', 'a.csv', 'title|date\rA "quoted" word|2015\r'],
    ['a line that says the separator', 'a.csv', 'sep=;\r\ntitle;date\r\n"A ""quoted"" word";2015'],
    ['Chinese names', 'a.csv', '标题,日期\n"A ""quoted"" word",2015年\n'],
    ['a list in a file of lines', 'a.json', '{"title":"A \\"quoted\\" word","date":2015}\n{"name":"B"}\n'],
    [
      'a list inside objects',
      'a.json',
      '{"response":{"n":[1,2],"results":[{"webTitle":"A \\"quoted\\" word","year":2015}]}}',
    ],
    ['paths', 'a.json', '[{"head":{"title":"A \\"quoted\\" word"},"meta":{"date":"2015"}}]'],
    ['a log', 'a.jsonl', '\ufeff{"title":"A \\"quoted\\" word","date":"2015"}\r\n\r\n'],
  ])('are read: %s', (_, path, text) => {
    expect(headlines({ [path]: text })).toEqual(['2015 A "quoted" word']);
  });

  test('need no first row with names', () => {
    const reading = readWith(codec, { 'a.csv': '2015-09-04,Ship sinks off Malta\n2015-09-05,Search ends\n' });
    expect(reading.events.map(({ headline }) => headline)).toEqual(['Ship sinks off Malta', 'Search ends']);
    expect(said(reading)).toEqual(['1: The first row does not name the columns.']);
  });

  test('that do not tell day from month are said to be taken as D/M/Y', () => {
    const reading = readWith(codec, { 'a.csv': 'date,title\n03/04/2015,A\n05/06/2015,B\n' });
    expect(reading.events.map(({ date }) => date)).toEqual(['2015-04-03', '2015-06-05']);
    expect(said(reading)).toEqual(['Dates in «date»: Day and month are ambiguous, taken as D/M/Y.']);
  });

  test('may tell day from month after hundreds of rows', () => {
    const row = (index: number): string =>
      `0${1 + Math.floor(index / 100)}/0${1 + (index % 9)}/2015,Headline ${index}\n`;
    const rows = Array.from({ length: 500 }, (_, index) => row(index)).join('');
    const reading = readWith(codec, { 'a.csv': `date,title\n${rows}03/31/2015,Last\n` });
    expect(reading.events.at(-1)?.date).toBe('2015-03-31');
    expect(reading.events[1]?.date).toBe('2015-01-02');
    expect(said(reading)).toEqual([]);
  });

  test('without dates or headlines say what is missing', () => {
    const reading = readWith(codec, { 'a.csv': 'title,pages\nA story,7\n', 'b.csv': 'title,date\n', 'c.json': '{}' });
    expect(said(reading)).toEqual([
      'A column of the table gives nothing to an event: «pages».',
      'No column looks like the date of an event.',
      '2: The row has no date.',
      'The file holds no rows.',
      '1: The file holds no list of objects.',
    ]);
    expect(reading.tally).toMatchObject({ eventLists: 0, unreadable: 2, other: 1 });
  });

  test('are read by a mapping that is given', () => {
    const mapping = {
      columns: [
        { column: 'x', field: 'headline' as const },
        { column: 'y', field: 'date' as const },
        { column: 'z', field: 'headings' as const, separator: ' / ' },
      ],
      dateOrder: 'mdy' as const,
    };
    const reading = readWith(createTableCodec(mapping), { 'a.csv': 'x,y,z\nA,03/04/2015,Wars / A war\n' });
    expect(reading.events).toMatchObject([{ date: '2015-03-04', headline: 'A', headings: ['Wars', 'A war'] }]);
  });

  test('keep every digit of an id, and lists of records', () => {
    const line =
      '{"id":12345678901234567890,"title":"A","date":"2015","tags":[{"name":"T"},"U"],"url":"ftp://x",' +
      '"sources":[{"name":"BBC","url":"https://b.example/"},"AP"],"image":"javascript:1","related":[1,2]}';
    expect(readWith(codec, { 'a.ndjson': line }).events).toMatchObject([
      {
        id: '12345678901234567890',
        topics: ['T', 'U'],
        sources: [{ publisher: 'BBC', url: 'https://b.example/' }, { publisher: 'AP' }],
        images: [],
        relations: [{ id: '1' }, { id: '2' }],
      },
    ]);
  });

  test('of which rows come twice give each event once', () => {
    const table = 'id,date,title\n1,2015,A\n1,2015,A\n1,2015,B\n';
    const reading = readWith(codec, { 'a.csv': table, 'b.csv': table });
    expect(reading.events.map(({ id, headline }) => `${id} ${headline}`)).toEqual(['1 A', '1~2 B']);
    expect(said(reading)).toHaveLength(5);
    expect(reading.tally).toMatchObject({ eventLists: 1, duplicates: 1 });
  });
});

describe('which files are tables', () => {
  test.each([
    ['a/b.CSV', '', true],
    ['a.jsonl', '', true],
    ['a.json', ' [ {"a": 1}]', true],
    ['a.json', '{"a": {"b": [ {"c"', true],
    ['a.json', '{"a": 1}\n{"a": 2}', true],
    ['a.json', '{"a": [1, 2]}', false],
    ['archive.json', '[{"a": 1}]', false],
    ['a.txt', 'a,b', false],
  ])('%s with %s', (path, opening, isTable) => {
    expect(codec.reads(path, () => opening)).toBe(isTable);
  });
});

test('what a spreadsheet would calculate is written as text and read as it was', () => {
  const event: NewsEvent = {
    id: '@a',
    record: 'page',
    date: '2015',
    headline: '=HYPERLINK("http://x.example")',
    summary: "'=1",
    headings: ['-1'],
    category: "'quoted",
    topics: ['A; B', '\\'],
    sources: [{ publisher: '<A>', url: 'https://a.example/?x=1;2' }],
    images: [],
    revisions: [],
    relations: [],
    files: ['a'],
  };
  const files = written(csv, [event]);
  expect(files['events.csv']?.split('\r\n')[1]).toBe(
    '\'@a,page,2015,"\'=HYPERLINK(""http://x.example"")",\'\'=1,\'-1,\'quoted,A\\; B; \\\\,,\\<A\\> <https://a.example/?x=1\\;2>,,,,,a',
  );
  expect(readWith(codec, files).events).toEqual([event]);
});
