import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildSummary } from '../../../tools/archive/build.ts';
import type { SearchResult } from '../../../tools/archive/search.ts';
import { call, pages, writeFiles } from './call.ts';

let folder = '';
const place = (name: string): string => path.join(folder, name);
const made = (): string => place('made.daybook');
const temporaryFolders = (): readonly string[] =>
  readdirSync(os.tmpdir()).filter((name) => name.startsWith('daybook-archive-'));

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-commands-'));
  writeFiles(place('pages'), pages);
  const built = await call(
    'build',
    place('pages'),
    '--out',
    made(),
    '--json',
    '--lang',
    'en-gb',
    '--licence',
    'CC0-1.0',
  );
  writeFileSync(place('build.json'), built.out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('build', () => {
  test('says in JSON what it made, and accounts for every file', () => {
    const summary = JSON.parse(readFileSync(place('build.json'), 'utf8')) as BuildSummary;
    expect(summary).toMatchObject({
      out: made(),
      form: expect.stringContaining('Pages'),
      facts: { events: 3, problems: 1, from: '2014-03-01', to: '2015-09-05', media: 1 },
      dates: 3,
      relations: { resolved: 2, unresolved: 0 },
      merged: 0,
      filesFound: 6,
      isAccountedFor: true,
    });
    expect(summary.facts.archive).toEqual({ id: 'made', title: 'Made', languages: ['en-GB'], licence: 'CC0-1.0' });
    expect(Object.values<number>({ ...summary.tally }).reduce((sum, count) => sum + count)).toBe(6);
  });

  test.skipIf(process.platform === 'win32')('takes the place of no device and no pipe', async () => {
    spawnSync('mkfifo', [place('pipe')]);
    const refused = await call('build', place('pages'), '--out', place('pipe'), '--force');
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('is no file that can be replaced') });
    expect(statSync(place('pipe')).isFIFO()).toBe(true);
  });

  test('gives the same bytes again, and replaces only what it may', async () => {
    const before = readFileSync(made());
    const refused = await call('build', place('pages'), '--out', made());
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/^archive: «.*made\.daybook» is there already\.\n {9}Give --force/);
    const words = ['--out', made(), '--force', '--lang', 'en-GB', '--license', 'CC0-1.0'];
    const again = await call('build', place('pages'), ...words);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(/ {2}sum +6, which is every file\n/);
    expect(readFileSync(made())).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('ends with 1 when there are problems and it is strict', async () => {
    expect((await call('build', place('pages'), '--out', place('strict.daybook'), '--strict')).code).toBe(1);
  });

  test.each([
    ['no target', ['pages'], 2, '--out'],
    ['a cover that is not there', ['pages', '--out', 'x.daybook', '--cover', 'images/b.png'], 2, 'no picture'],
    ['a language that is none', ['pages', '--out', 'x.daybook', '--lang', 'not a tag'], 2, 'language'],
    ['a mapping for pages', ['pages', '--out', 'x.daybook', '--mapping', 'mapping.json'], 2, 'columns'],
    ['a mapping that is none', ['pages', '--out', 'x.daybook', '--mapping', 'archive.json'], 2, 'mapping'],
    ['a folder as target', ['pages', '--out', 'pages'], 2, 'folder'],
    ['nothing to read', ['nowhere', '--out', 'x.daybook'], 3, 'cannot be read'],
    ['a folder without events', ['empty', '--out', 'x.daybook'], 3, 'No events'],
  ])('refuses %s', async (_what, words, code, said) => {
    writeFiles(folder, { 'mapping.json': '{"columns":[],"dateOrder":"dmy"}', 'archive.json': '{}', 'empty/a.txt': '' });
    const known = new Set(['pages', 'x.daybook', 'mapping.json', 'archive.json', 'nowhere', 'empty']);
    const refused = await call('build', ...words.map((word) => (known.has(word) ? place(word) : word)));
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toMatch(/^archive: /);
    expect(refused.err).toContain(said);
    expect(existsSync(place('x.daybook'))).toBe(false);
  });
});

describe('a table', () => {
  const table = 'Wann;Was;Wo\n03/04/2015;A bridge opens;Riverton\n04/04/2015;A bridge closes;Riverton\n';
  const mapping = {
    columns: [
      { column: 'Wann', field: 'date' },
      { column: 'Was', field: 'headline' },
      { column: 'Wo', field: 'topics' },
    ],
    dateOrder: 'mdy',
  };

  test('is built by a mapping of its columns, and gives a table again', async () => {
    writeFiles(folder, { 'table.csv': table, 'columns.json': JSON.stringify(mapping) });
    const target = place('table.daybook');
    const built = await call(
      'build',
      place('table.csv'),
      '--out',
      target,
      '--mapping',
      place('columns.json'),
      '--json',
    );
    expect(JSON.parse(built.out)).toMatchObject({ facts: { events: 2, from: '2015-03-04' }, tally: { eventLists: 1 } });
    expect((await call('list', target, '--topic', 'Riverton')).out).toMatch(
      /^2015-03-04\t.*\tA bridge opens\n2015-04-04\t/,
    );
    expect((await call('export', target, '--format', 'csv', '--out', place('again.csv'))).code).toBe(0);
    expect(await call('diff', target, place('again.csv'))).toMatchObject({ code: 0 });
    expect((await call('export', target, '--format', 'rss', '--out', place('feed.xml'))).code).toBe(0);
    expect(readFileSync(place('feed.xml'), 'utf8')).toContain('<title>A bridge opens');
  });
});

describe('info', () => {
  test('says what an archive is, of an edition and of the files that it was made of', async () => {
    const [edition, files] = [await call('info', made(), '--json'), await call('info', place('pages'), '--json')];
    expect(JSON.parse(edition.out)).toMatchObject({ events: 3, topics: 4, years: [{ year: 2015 }, { year: 2014 }] });
    expect(JSON.parse(files.out)).toMatchObject({ events: 3, archive: { languages: ['en'] } });
    expect((await call('info', made())).out).toMatch(/^Title +Made\nId +made\n/);
    expect(temporaryFolders()).toEqual([]);
  });
});

describe('verify', () => {
  test('finds an edition whole, or names what is damaged', async () => {
    const whole = await call('verify', made(), '--json');
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({
      isSound: true,
      damaged: [],
      digest: expect.stringMatching(/^\w{64}$/),
    });
    const bytes = readFileSync(made());
    const at = bytes.indexOf('media/images/a.png') + 'media/images/a.png'.length;
    bytes.writeUInt8(bytes.readUInt8(at + 1) ^ 1, at + 1);
    writeFileSync(place('damaged.daybook'), bytes);
    const damaged = await call('verify', place('damaged.daybook'));
    expect(damaged).toMatchObject({ code: 1, err: '' });
    expect(damaged.out).toMatch(/^damaged {3}media\/images\/a\.png: .*\n6 of 7 entries verified, 1 damaged/);
  });

  test('finds an edition damaged that cannot be opened', async () => {
    writeFileSync(place('cut.daybook'), readFileSync(made()).subarray(0, 400));
    const cut = await call('verify', place('cut.daybook'), '--json');
    expect(cut.code).toBe(1);
    expect(JSON.parse(cut.out)).toMatchObject({ isSound: false, damaged: [{ name: place('cut.daybook') }] });
  });

  test('reads files that have no sums to their end', async () => {
    const files = await call('verify', place('pages'));
    expect(files).toMatchObject({ code: 0 });
    expect(files.out).toContain('6 files verified, none damaged.\nThere are no sums');
  });
});

describe('problems', () => {
  test('are told one a line, as a table, or as JSON', async () => {
    const [text, csv, json] = [
      await call('problems', made()),
      await call('problems', place('pages'), '--csv'),
      await call('problems', made(), '--json', '--strict'),
    ];
    expect(text).toMatchObject({ code: 0, err: 'archive: 1 problem.\n' });
    expect(text.out).toMatch(/^news\/2015\/09\/5\/bad\.md: .* The file was left out\.\n$/);
    expect(csv.out).toMatch(/^file,line,what,done\r\nnews\/2015\/09\/5\/bad\.md,,/);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ problems: [{ file: 'news/2015/09/5/bad.md' }] });
  });
});

describe('list', () => {
  const idsOf = (out: string): readonly (string | undefined)[] =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[1]);

  test('lists events in order of time, safe on a terminal', async () => {
    const { code, out, err } = await call('list', made());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').at(-2)).toBe('2015-09-05\tnews/2015/09/5/end\tTalks end in \\u{202e}Harbour City');
  });

  test.each([
    [
      ['--from', '2015'],
      ['talks', 'end'],
    ],
    [
      ['--to', '2015-09-04'],
      ['bridge', 'talks'],
    ],
    [['--from', '2014', '--to', '2014-03'], ['bridge']],
    [
      ['--topic', 'harbour city'],
      ['talks', 'end'],
    ],
    [['--topic', 'Harbour City', '--topic', 'Bridges of Riverton'], []],
    [
      ['--heading', 'Talks of 2015', '--heading', 'Bridges of Riverton'],
      ['bridge', 'talks', 'end'],
    ],
    [
      ['--reverse', '--limit', '2'],
      ['end', 'talks'],
    ],
    [['--limit', '0'], []],
    [['--topic', 'Dockers', '--to', '2014'], []],
  ])('chooses by %j', async (words, slugs) => {
    const { code, out } = await call('list', made(), ...words);
    expect(code).toBe(0);
    expect(idsOf(out).map((id) => id?.split('/').at(-1))).toEqual(slugs);
  });

  test('gives an event a line as JSON, with what would act on a terminal escaped', async () => {
    const { out } = await call('list', made(), '--json', '--from', '2015-09-05');
    expect(JSON.parse(out)).toMatchObject({
      date: '2015-09-05',
      headline: 'Talks end in \u202eHarbour City',
    });
    expect(out).not.toContain('\u202e');
  });

  test('names what is most like a topic that nothing has', async () => {
    const { code, err } = await call('list', made(), '--topic', 'Harbor City');
    expect(code).toBe(2);
    expect(err).toBe('archive: No event has the topic «Harbor City».\n         Most like it: «Harbour City».\n');
  });

  test.each([
    [['--from', '2015-13'], '«2015-13» is no date for --from.'],
    [['--from', '2016', '--to', '2015'], '«2016» comes after «2015».'],
    [['--limit', 'ten'], 'no whole number'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('refuses %j', async (words, said) => {
    const { code, out, err } = await call('list', made(), ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('search', () => {
  test('answers in JSON with the total, the time, what is covered, and hits by score', async () => {
    const { code, out } = await call('search', made(), 'talks', '--json', '--limit', '1');
    expect(code).toBe(0);
    const result = JSON.parse(out) as SearchResult;
    expect(result).toMatchObject({ total: 2, covered: { events: 3, of: 3 }, problems: [] });
    expect(result.took_ms).toBeGreaterThan(0);
    expect(result.hits).toHaveLength(1);
    expect(result.hits[0]).toMatchObject({ id: expect.stringContaining('2015/09'), date: expect.any(String) });
    expect(result.hits[0]?.score).toBeGreaterThan(0);
  });

  test.each<[question: string, ids: readonly string[]]>([
    ['bridge', ['news/2014/03/1/bridge']],
    ['"talks end"', ['news/2015/09/5/end']],
    ['topic:dockers', ['news/2015/09/4/talks', 'news/2015/09/5/end']],
    ['talks -begin', ['news/2015/09/5/end']],
    ['2014', ['news/2014/03/1/bridge']],
    ['zeppelin', []],
  ])('finds %s', async (question, ids) => {
    const { code, out } = await call('search', made(), question, '--json', '--sort', 'oldest');
    expect((JSON.parse(out) as SearchResult).hits.map(({ id }) => id)).toEqual(ids);
    expect(code).toBe(0);
  });

  test('says where a question is none, answers it as words, and ends with 2', async () => {
    const { code, out } = await call('search', made(), 'talks ("talks end', '--json');
    const { error, total } = JSON.parse(out) as SearchResult;
    expect(code).toBe(2);
    expect(error).toMatchObject({ start: 6, message: expect.stringContaining('not closed') });
    expect(error?.end).toBeGreaterThan(6);
    expect(total).toBe(1);
  });

  test('is safe on a terminal, and says what it did on standard error', async () => {
    const { out, err } = await call('search', made(), 'harbour', '--sort', 'newest');
    expect(out.split('\n')[0]).toBe('2015-09-05\tnews/2015/09/5/end\tTalks end in \\u{202e}Harbour City');
    expect(err).toMatch(/2 events in .* ms; 2 shown/);
    const wrong = await call('search', made(), 'harbour', '--sort', 'random');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('relevance, newest, oldest') });
  });
});

describe('show', () => {
  test('shows an event with what it is related to', async () => {
    const { code, out } = await call('show', made(), 'news/2015/09/4/talks');
    expect(code).toBe(0);
    expect(out).toContain('2015-09-04 · Talks of 2015\nTalks begin in Harbour City\n');
    expect(out).toContain('Sources\n  Daily Paper  http://a.example/1\n');
    expect(out).toContain('Related\n  2015-09-05  Talks end in');
    const json = await call('show', made(), 'news/2015/09/4/talks', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      event: { id: 'news/2015/09/4/talks' },
      related: [{ id: 'news/2015/09/5/end', date: '2015-09-05', topics: ['Harbour City', 'Dockers'] }],
    });
  });

  test('names ids like one that is not there', async () => {
    const { code, err } = await call('show', made(), 'news/2015/09/4/talk');
    expect(code).toBe(2);
    expect(err).toContain('Most like it: «news/2015/09/4/talks»');
  });
});

describe('export', () => {
  test('writes chosen events, and replaces a file only when forced', async () => {
    const words = ['export', made(), '--format', 'ndjson', '--out', place('a.ndjson'), '--from', '2015'];
    const first = await call(...words, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ out: place('a.ndjson'), format: 'ndjson', events: 2, files: 1 });
    const lines = readFileSync(place('a.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['news/2015/09/4/talks', 'news/2015/09/5/end']);
    expect(await call(...words)).toMatchObject({ code: 2, out: '' });
    expect((await call(...words, '--force')).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test.each([
    ['a form that is none', ['--format', 'pdf'], 'Choose one of'],
    ['a choice of nothing', ['--format', 'ndjson', '--from', '2020'], 'nothing to write'],
  ])('refuses %s', async (_what, words, said) => {
    const { code, err } = await call('export', made(), '--out', place('none'), ...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(place('none'))).toBe(false);
  });
});

describe('diff', () => {
  test('says word by word what a newer edition says otherwise', async () => {
    const { 'news/2014/03/1/bridge.md': _, ...rest } = pages;
    const newer = {
      ...rest,
      'news/2015/09/4/talks.md': String(pages['news/2015/09/4/talks.md']).replace('begin', 'resume'),
      'news/2015/09/5/end.md': `${String(pages['news/2015/09/5/end.md'])}\n### Source:\n\n1. [Radio](http://b.example/1)\n`,
      'news/2015/09/6/ship.md': '# A ship sails\n',
    };
    writeFiles(place('newer'), newer);
    const { code, out, err } = await call('diff', made(), place('newer'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^1 added, 1 reworded, 1 revised, 1 gone, 0 unchanged\n/);
    expect(out).toContain('headline: Talks [-begin-]{+resume+} in Harbour City');
    expect(out).toContain('other sources');
    const json = JSON.parse((await call('diff', made(), place('newer'), '--json', '--limit', '1')).out);
    expect(json).toMatchObject({
      isSame: false,
      added: { total: 1, events: [{ id: 'news/2015/09/6/ship' }] },
      reworded: { events: [{ changes: [{ field: 'headline' }] }] },
      revised: { events: [{ fields: ['sources'] }] },
      gone: { events: [{ id: 'news/2014/03/1/bridge' }] },
    });
  });

  test('ends with 0 when there is no difference', async () => {
    expect(await call('diff', made(), made(), '--json')).toMatchObject({ code: 0 });
  });
});

describe('the command line', () => {
  test.each(['build', 'info', 'verify', 'problems', 'list', 'show', 'export', 'diff'])(
    'explains %s with examples',
    async (name) => {
      const { code, out, err } = await call(name, '--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`npm run -s archive -- ${name}`);
      expect(out).toContain('--json');
    },
  );

  test('refuses a command that is none', async () => {
    expect(await call('biuld')).toMatchObject({ code: 2, out: '' });
    expect((await call()).code).toBe(2);
  });
});
