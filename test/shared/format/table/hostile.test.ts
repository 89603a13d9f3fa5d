import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTableCodec } from '../../../../shared/format/table/codec.ts';
import { readWith, said } from '../codec-runs.ts';
import { computing } from '../read.ts';

const codec = createTableCodec();
const pieces = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });

/** What was read, and what was wrong, within what linear work takes. */
function readInTime(path: string, text: string, lengths?: readonly number[]) {
  const started = computing();
  const reading = readWith(codec, { [path]: text }, lengths);
  expect(computing() - started).toBeLessThan(20_000);
  return { headlines: reading.events.map(({ headline }) => headline), said: said(reading), events: reading.events };
}

describe('CSV that is broken or hostile', () => {
  const open = '"'.concat('x'.repeat(80), '\n');

  test('loses one line to a quotation mark that nobody closes', () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => `2015,Headline ${index} of many that are there\n`).join(
      '',
    );
    const { headlines, said: problems } = readInTime('a.csv', `date,title\n2015,A\n2015,"B\n${rows}2016,Z\n`);
    expect(headlines).toHaveLength(25_002);
    expect(headlines.at(-1)).toBe('Z');
    expect(problems).toEqual(['3: A quotation mark is opened and not closed.']);
  });

  test('loses one line to an open quotation mark near its end', () => {
    const { headlines, said: problems } = readInTime('a.csv', 'date,title\n2015,A\n2015,"B\n2015,C\n2016,D');
    expect(headlines).toEqual(['A', 'C', 'D']);
    expect(problems).toEqual(['3: A quotation mark is opened and not closed.']);
  });

  test.each([
    ['5 MB in one open quotation mark', `date,title\n2015,A\n"${'x'.repeat(5_000_000)}\n2015,B\n`],
    ['5 MB in many lines, each of which opens one', `date,title\n2015,A\n${'a","\n'.repeat(1_000_000)}2015,B\n`],
    ['5 MB of open lines', `date,title\n${'2015,A\n'.repeat(60)}${open.repeat(60_000)}2015,B\n`],
    ['2 million cells', `date,title\n2015,A\n${','.repeat(2_000_000)}\n2015,B\n`],
    ['5 MB of NUL', `date,title\n2015,A\n${'\0'.repeat(5_000_000)}\n2015,B\n`],
  ])('is read on after the row that is none: %s', (_, text) => {
    const { headlines, said: problems } = readInTime('a.csv', text);
    expect(headlines[0]).toBe('A');
    expect(headlines.at(-1)).toBe('B');
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each([' ', '@', '\r\n ', '[[{{', '|', 'url= '])(
    'takes cells of 200,000 characters as any other: «%s»',
    (part) => {
      const flood = part.repeat(200_000 / part.length);
      const { headlines } = readInTime(
        'a.csv',
        `date,title,text,source,tags\n2015,"A${flood}.","B${flood}.","${flood}.","${flood}."\n`,
      );
      expect(headlines.map((headline) => headline[0])).toEqual(['A']);
    },
  );

  test('has no more than 10,000 columns', () => {
    const names = Array.from({ length: 10_050 }, (_, index) =>
      index === 0 ? 'title' : index === 1 ? 'date' : 'x',
    ).join();
    const { headlines, said: problems } = readInTime('a.csv', `${names}\nA,2015\n`);
    expect(headlines).toEqual(['A']);
    expect(problems).toContain('1: The row has more than 10000 cells.');
  });

  test('is the same however its text is cut', () => {
    const unit = fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', 'a', '2015', "'", '\t', '\0', '🙂');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), pieces, (parts, lengths) => {
        const text = `title,date\n${parts.join('')}`;
        expect(readWith(codec, { 'a.csv': text }, lengths)).toEqual(readWith(codec, { 'a.csv': text }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON that is broken or hostile', () => {
  const good = '{"title":"A","date":"2015"}';

  test('loses one line of many', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index === 10_000 ? '{"title": "B", "date"' : `{"title":"H${index}","date":"2015"}`,
    );
    const { headlines, said: problems } = readInTime('a.ndjson', lines.join('\n'));
    expect(headlines).toHaveLength(19_999);
    expect(problems).toEqual([expect.stringMatching(/^10001: This is not JSON: «/)]);
  });

  test.each([
    ['a million brackets', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'a.json', []],
    [
      'a million brackets in an element',
      `[${good},${'['.repeat(300_000)}${']'.repeat(300_000)},${good}]`,
      'a.json',
      ['A'],
    ],
    ['a million brackets outside', `{"a":${'{"a":'.repeat(1_000_000)}`, 'a.json', []],
    ['depth in a line', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}\n${good}`, 'a.ndjson', ['A']],
    ['a long line', `"${'x'.repeat(2_000_000)}"\n${good}`, 'a.ndjson', ['A']],
    ['a long element', `["${'x'.repeat(2_000_000)}",${good}]`, 'a.json', ['A']],
    ['what is no number', `[{"title":"B","date":NaN},${good}]`, 'a.json', ['A']],
    ['text after the end', `[${good}] and more [${good}]`, 'a.json', ['A']],
    ['another list', `{"a":[${good}],"b":[${good}]}`, 'a.json', ['A']],
    ['an end that is missing', `[${good},{"title":"B`, 'a.json', ['A']],
    ['an end that is missing behind a whole element', `[${good}`, 'a.json', ['A']],
    ['a quotation mark that is missing', `[\n{"title":"B,"date":"2015"},\n${good}\n]`, 'a.json', ['A']],
    ['values that are no objects', `[${good},5,null,"x",[1]]`, 'a.json', ['A']],
  ])('is reported and read on: %s', (_, text, path, expected) => {
    const { headlines, said: problems } = readInTime(path, text);
    expect(headlines).toEqual(expected);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('has keys that are keys and no more', () => {
    const { events } = readInTime('a.json', `[{"__proto__":{"title":"X"},"title":"A","date":"2015"}]`);
    expect(events).toMatchObject([{ headline: 'A' }]);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  test('is the same however its text is cut', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      'a',
      '1',
      good,
      `${good},`,
      `[${good}]`,
      '\ufeff',
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }),
        fc.constantFrom('a.json', 'a.ndjson'),
        pieces,
        (parts, path, lengths) => {
          const text = parts.join('');
          expect(readWith(codec, { [path]: text }, lengths)).toEqual(readWith(codec, { [path]: text }));
        },
      ),
      { numRuns: 300 },
    );
  });
});
