import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFiles } from '../../../../shared/format/day-files/codec.ts';
import { readYaml } from '../../../../shared/format/day-files/yaml.ts';
import { isDay } from '../../../../shared/model/day.ts';
import { newsEventSchema } from '../../../../shared/model/event.ts';
import { type Archive, computing, filesIn } from '../read.ts';
import { dayOf, eventsOf, readDays } from './read-days.ts';

function expectSound(archive: Archive, files: number): void {
  expect(filesIn(archive.tally)).toBe(files);
  expect(new Set(archive.events.map(({ id }) => id)).size).toBe(archive.events.length);
  for (const event of archive.events) {
    expect(newsEventSchema.safeParse(event)).toMatchObject({ success: true });
    expect(isDay(event.date)).toBe(true);
    expect(event.topics).not.toContain('');
    for (const { publisher, url } of event.sources) {
      expect(publisher).not.toBe('');
      if (url !== undefined) expect(url).toMatch(/^https?:\/\//i);
    }
  }
}

const bombs: readonly (readonly [string, string])[] = [
  ['aliases', `a: &a [x]\n${Array.from({ length: 9 }, (_, n) => `b${n}: [*a, *a, *a]`).join('\n')}`],
  ['merge keys', 'a: &a {b: c}\nd:\n  <<: *a'],
  ['keys in keys', `${'[[: '.repeat(40)}${']]'.repeat(40)}`],
  ['lists in lists', '['.repeat(20_000)],
  ['maps in maps', '{a: '.repeat(20_000)],
  ['questions', '? '.repeat(20_000)],
  ['tags', 'a: !!js/function "return 1"'],
  ['two documents', 'a: b\n---\nc: d'],
  ['a key twice', 'Date: 2015-09-04\nDate: 2015-09-05'],
  ['a key that is a list', '? [a]\n: b'],
  ['nothing', ''],
  ['no closing quotation mark', `a: "${'x'.repeat(100_000)}`],
  ['too much', `a: ${'x'.repeat(4_000_001)}`],
];

describe('hostile YAML', () => {
  test.each(bombs)('is refused at once, without its text: %s', (_, text) => {
    const start = computing();
    const { problems, tally } = readDays({ '2015-09-04.yaml': text });
    expect(computing() - start).toBeLessThan(4_000);
    expect(tally).toMatchObject({ eventLists: 0, unreadable: 1 });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems).length).toBeLessThan(500);
  });

  test('keeps every value as it is written', () => {
    const reading = readYaml('a: no\nb: 2024-02-30\nc: 0o17\nd: 12:30:00\ne: 1e400');
    expect(reading).toEqual({
      kind: 'read',
      value: new Map([
        ['a', 'no'],
        ['b', '2024-02-30'],
        ['c', '0o17'],
        ['d', '12:30:00'],
        ['e', '1e400'],
      ]),
    });
  });

  test('reaches no prototype', () => {
    const text =
      "Date: '2015-09-04'\n__proto__: {admin: true}\nIntelligence_Payload:\n  __proto__: [Rain falls. (BBC)]\n";
    const { events } = readDays({ '2015-09-04.yaml': text });
    expect(events).toMatchObject([{ headings: ['__proto__'], headline: 'Rain falls.' }]);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test('says in which line it is wrong', () => {
    const { problems } = readDays({ '2015-09-04.yaml': "Date: '2015-09-04'\nIntelligence_Payload:\n  X: *nowhere\n" });
    expect(problems).toMatchObject([{ line: 3, done: 'It was left out; it can be read once that line is put right.' }]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '(',
      ')',
      '[',
      ']',
      '. ',
      '.',
      'BBC',
      '(Reuters)',
      ' via ',
      '; ',
      ', ',
      ': ',
      '"',
      '”',
      'War',
      'says',
      '2015',
      '\n',
    ],
    ...[
      '&amp;',
      '{{',
      '}}',
      'http://a.example',
      '* id: ',
      '- ',
      '→',
      '\u00a0',
      '😀',
      '\ud800',
      '__proto__',
      'toString',
    ],
  );
  const lines = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''));

  test('of a line gives sound events, and no line is lost', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), fc.oneof(lines, fc.constant('Sport')), (texts, name) => {
        const archive = readDays({ '2015-09-04.yaml': dayOf('2015-09-04', { [name]: texts }) });
        expectSound(archive, 1);
        if (texts.some((text) => /[\p{L}\p{N}]/u.test(text))) expect(archive.events).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('of a file never throws', () => {
    const keys = fc.constantFrom(
      'Date: 2015-09-04',
      'date: x',
      'Intelligence_Payload:',
      'events:',
      'wikipedia:',
      '  categories:',
    );
    const text = fc.array(
      fc.oneof(
        keys,
        lines,
        lines.map((line) => `  - ${line}`),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        expectSound(readDays({ '2015-09-04.yaml': parts.join('\n') }), 1);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same id to the same words, and fits the headline', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const [first] = eventsOf([text, text]);
        const [again] = eventsOf([text]);
        expect(first?.id).toBe(again?.id);
        if (first) expect(first.headline).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day file', () => {
  test.each([
    ['2015/09/2015-09-04.yaml', '', true],
    ['2015-09-04.yml', '', true],
    ['day.yaml', 'Date: x\nIntelligence_Payload:\n', true],
    ['day.yaml', 'date: x\nsource_page: y\n', true],
    ['day.yaml', 'name: something else\n', false],
    ['2015-09-04.md', 'Intelligence_Payload:\n', false],
  ])('is known by its name or its first keys: %s %j', (path, opening, isKnown) => {
    expect(dayFiles.reads(path, () => opening)).toBe(isKnown);
  });
});
