import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnownDate } from '../../../../shared/model/date.ts';
import { type Archive, computing, eventOf, filesIn, read, readFiles } from '../read.ts';

/** What holds for every archive, whatever its files say. */
function expectSound(archive: Archive, files: number): void {
  expect(filesIn(archive.tally)).toBe(files);
  const ids = new Set(archive.events.map(({ id }) => id));
  expect(ids.size).toBe(archive.events.length);
  for (const event of archive.events) {
    expect(isKnownDate(event.date)).toBe(true);
    expect(event.headline).not.toBe('');
    expect(event.topics).not.toContain('');
    for (const { url } of event.sources) if (url !== undefined) expect(url).toMatch(/^https?:\/\//i);
    for (const { id } of event.relations) {
      expect(ids.has(id)).toBe(true);
      expect(eventOf(archive, id).relations.some((back) => back.id === event.id)).toBe(true);
    }
    expect(event.revisions.filter(({ isCurrent }) => isCurrent).length).toBe(event.revisions.length > 0 ? 1 : 0);
  }
}

const names = ['a', 'b', 'c', '__proto__', 'constructor', 'index', 'README', '%E5%8C%97', '%', 'a](b', '(', 'toString'];
const paths = fc
  .tuple(
    fc.constantFrom('', 'zh/', 'x/'),
    fc.constantFrom('2014/03/3', '2014/3/03', '2015/02/30'),
    fc.constantFrom(...names),
  )
  .map(([before, day, name]) => `${before}news/${day}/${name}.md`);
const links = fc
  .tuple(
    fc.constantFrom('A', '', 'B] [x](y', '__proto__'),
    paths,
    fc.constantFrom('', ' _Context: T, U_', ' _(Current version)_', ' _2017-01-01 (First version)_', ' _x_'),
  )
  .map(([text, path, note]) => `[${text}](/${path})${note}`);
const marks = fc.constantFrom(
  '# ',
  '##### ',
  '### ',
  '## ',
  '1. ',
  '',
  '- ',
  '### Related:',
  '### Changes:',
  '### Source:',
  '---',
);
const lines = fc.oneof(
  fc.tuple(marks, links).map((parts) => parts.join('')),
  fc.tuple(marks, fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
  fc.constantFrom(
    '### Related:',
    '### Changes:',
    '### Sources:',
    '',
    '1. [BBC](http://a.example) [IMG](x)',
    '# H',
    '_Context: T_',
  ),
);
const texts = fc.array(lines, { maxLength: 12 }).map((all) => all.join('\n'));
const files = fc.array(
  fc.record({ path: fc.oneof(paths, fc.constantFrom('index.md', 'README.md', 'x.md')), text: texts }),
  {
    maxLength: 8,
  },
);

describe('hostile archives', () => {
  test('are read without error, and every file is counted', () => {
    fc.assert(
      fc.property(files, (given) => expectSound(readFiles(given), given.length)),
      { numRuns: 1500 },
    );
  });

  test('are the same in any order of files', () => {
    fc.assert(
      fc.property(files, (given) => {
        expect(readFiles(given.toReversed())).toEqual(readFiles(given));
      }),
      { numRuns: 300 },
    );
  });

  test('are read from any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, text) => {
        expectSound(
          read({ [`news/2014/03/3/${path}.md`]: text, 'news/2014/03/3/index.md': text, 'index.md': text }),
          3,
        );
      }),
    );
  });

  test('may use the names of an object’s own parts', () => {
    const archive = read({
      'news/2014/03/3/__proto__.md':
        '##### constructor\n# __proto__\n### Related:\n1. [toString](/news/2014/03/3/constructor.md) _Context: __proto__, hasOwnProperty_',
    });
    expect(eventOf(archive, 'news/2014/03/3/__proto__')).toMatchObject({
      headline: '__proto__',
      topics: ['constructor', '__proto__', 'hasOwnProperty'],
    });
    expect(eventOf(archive, 'news/2014/03/3/constructor').headline).toBe('toString');
    expectSound(archive, 1);
  });

  test('take linear time: a hundred thousand related lines', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `1. [E${at}](/news/2014/03/${(at % 28) + 1}/e${at}.md) _Context: T${at % 100}, U_`,
    );
    const start = computing();
    const archive = read({ 'news/2014/03/3/a.md': `# A\n### Related:\n${many.join('\n')}` });
    expect(computing() - start).toBeLessThan(20_000);
    expect(archive.events).toHaveLength(100_001);
    expect(eventOf(archive, 'news/2014/03/3/a').topics).toHaveLength(101);
  });

  test('take linear time: a hundred thousand changes, sources and listings', () => {
    const change = (at: number): string => `1. [E](/news/2014/03/3/e${at}.md) _2017-01-01 00:00:00_`;
    const repeated = (line: (at: number) => string): string =>
      Array.from({ length: 100_000 }, (_, at) => line(at)).join('\n');
    const start = computing();
    const archive = read({
      'news/2014/03/3/a.md': `# A\n### Changes:\n${repeated(change)}\n### Source:\n${repeated((at) => `1. [S](http://a.example/${at})`)}`,
      'news/2014/03/3/index.md': repeated(() => '### [A](/news/2014/03/3/a.md)\n_Context: T_'),
    });
    expect(computing() - start).toBeLessThan(20_000);
    expect(archive.events).toHaveLength(1);
    expect(archive.events[0]?.revisions).toHaveLength(100_001);
  });

  test.each([
    '](',
    '[',
    ') _',
    '_',
    '#',
    '- ',
    '1. ',
    '%E5',
    '.md#\u2028',
    ', ',
    '/news/2014/03/3',
    '（',
    '\u0000',
    '\r',
    'Context: ',
  ])('take linear time: megabytes of %j', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const start = computing();
    const archive = read({
      'news/2014/03/3/a.md': `# ${text}\n${text}\n### Related:\n1. [${text}](/news/2014/03/4/${text}.md) _Context: ${text}_\n[${text}`,
      'news/2014/03/3/index.md': `##### ${text}\n### [${text}](/news/2014/03/3/b.md)\n${text}`,
    });
    expect(computing() - start).toBeLessThan(20_000);
    expect(filesIn(archive.tally)).toBe(2);
  });
});
