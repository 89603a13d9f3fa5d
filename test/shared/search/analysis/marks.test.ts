import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNearIn, occursIn } from '../../../../shared/search/analysis/closeness.ts';
import { createFinder, type Sought } from '../../../../shared/search/analysis/finder.ts';
import { createMarker, markText } from '../../../../shared/search/analysis/marks.ts';
import { createNewsAnalyzer } from '../../../../shared/search/analysis/news-analyzer.ts';
import { readPlaces } from '../../../../shared/search/analysis/places.ts';

const analyzer = createNewsAnalyzer(['en'], '78.2');

function marked(text: string, ...sought: readonly Sought[]): string[] {
  return markText(text, createMarker(sought, analyzer)).marks.map(({ start, end }) => text.slice(start, end));
}

describe('createMarker', () => {
  test.each<[string, Sought, string[]]>([
    ['Talks of Erdoğan’s ministers with Erdogan', { kind: 'word', text: 'erdogan' }, ['Erdoğan', 'Erdogan']],
    ['Agreements were agreed; an agreement', { kind: 'word', text: 'agreement' }, ['Agreements', 'agreement']],
    ['Agreements were agreed', { kind: 'beginning', text: 'agre' }, ['Agreements', 'agreed']],
    ['The use of uses by us', { kind: 'word', text: 'us' }, ['us']],
    ['The U.S. and the US', { kind: 'word', text: 'us' }, ['U.S.', 'US']],
    ['Côte d’Ivoire’s port', { kind: 'word', text: 'ivoire' }, ['Ivoire']],
    ['Covid-19 and 19 others, covid 19', { kind: 'word', text: 'COVID-19' }, ['Covid-19', 'covid 19']],
    ['covid-19 covid-20', { kind: 'beginning', text: 'covid-1' }, ['covid-19']],
    ['法国队赢得法国网球公开赛', { kind: 'word', text: '法国' }, ['法国', '法国']],
    ['俄羅斯總統與俄罗斯外长', { kind: 'word', text: '俄罗斯' }, ['俄羅斯', '俄罗斯']],
    ['か\u3099くせい', { kind: 'word', text: 'が' }, ['か\u3099']],
    ['法國TGV列車', { kind: 'word', text: 'tgv' }, ['TGV']],
    ['headlines ahead', { kind: 'pattern', text: 'head*' }, ['headlines']],
    ['overhead ahead header', { kind: 'pattern', text: '*head' }, ['overhead', 'ahead']],
    ['Kazakhstan, Kurdistan, Iran', { kind: 'pattern', text: 'k*st*n' }, ['Kazakhstan', 'Kurdistan']],
    ['al-Qaeda, Al Qaida', { kind: 'pattern', text: 'al-qa*' }, ['al', 'Qaeda', 'Al', 'Qaida']],
    ['法国队', { kind: 'pattern', text: '法*队' }, ['法', '队']],
    ['Gaddafi, Qaddafi, Kadhafi', { kind: 'fuzzy', text: 'gaddafi', edits: 1 }, ['Gaddafi', 'Qaddafi']],
    ['Gaddafi, Qaddafi, Gadhafi', { kind: 'fuzzy', text: 'gadafi', edits: 2 }, ['Gaddafi', 'Qaddafi', 'Gadhafi']],
    ['form from farm', { kind: 'fuzzy', text: 'form', edits: 1 }, ['form', 'from', 'farm']],
    ['The White House; a white, house', { kind: 'phrase', text: 'white house' }, ['White House', 'white, house']],
    ['New York’s mayor, New Yorkers', { kind: 'phrase', text: 'new york' }, ['New York']],
    ['J. K. Rowling and J.K. Rowling', { kind: 'phrase', text: 'J.K. Rowling' }, ['J. K. Rowling', 'J.K. Rowling']],
    ['ﬃ nothing', { kind: 'word', text: 'zebra' }, []],
    ['a text', { kind: 'word', text: '?' }, []],
  ])('marks in «%s» what %j finds', (text, sought, found) => {
    expect(marked(text, sought)).toEqual(found);
  });

  test('merges what several find, and tells which found what', () => {
    const sought: Sought[] = [
      { kind: 'phrase', text: 'white house' },
      { kind: 'word', text: 'house' },
    ];
    expect(marked('the White House', ...sought)).toEqual(['White House']);
    expect(createMarker(sought, analyzer)('the White House')).toEqual([
      { start: 4, end: 15, of: 0 },
      { start: 10, end: 15, of: 1 },
    ]);
  });

  test('marks lie in the text, in order and apart, for any text and any query', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from("aabS.* '’é\u0301法がกิ😀𠀀\ud800")) }),
    );
    const kinds = fc.constantFrom('word' as const, 'beginning' as const, 'pattern' as const, 'phrase' as const);
    const one = fc.oneof(
      fc.record({ kind: kinds, text: anyText }),
      fc.record({ kind: fc.constant('fuzzy' as const), text: anyText, edits: fc.constantFrom(1 as const, 2 as const) }),
    );
    fc.assert(
      fc.property(anyText, fc.array(one, { maxLength: 4 }), (text, sought) => {
        let last = -1;
        for (const { start, end } of markText(text, createMarker(sought, analyzer)).marks) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a fuzzy word is the same as by the whole table of edits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1 as const, 2 as const), (a, b, edits) => {
        expect(marked(b, { kind: 'fuzzy', text: a, edits }).length > 0).toBe(editsBetween(a, b) <= edits);
      }),
      { numRuns: 2000 },
    );
  });

  test('is linear in time: hostile texts and queries take no longer than others', () => {
    const length = 200_000;
    const sought: Sought[] = [
      { kind: 'phrase', text: `${'a '.repeat(500)}b` },
      { kind: 'pattern', text: `*${'a'.repeat(500)}b*a*` },
      { kind: 'fuzzy', text: 'a'.repeat(length), edits: 2 },
      { kind: 'word', text: '法'.repeat(500) },
      { kind: 'word', text: "a'".repeat(500) },
      { kind: 'word', text: 'a.'.repeat(500) },
    ];
    const marker = createMarker(sought, analyzer);
    for (const text of ['a', 'a ', '法', '法国，', "a'", 'a.', 'a\u0301', 'ab ', '😀', '\ud800']) {
      const started = performance.now();
      marker(text.repeat(length / text.length));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

/** The whole table of optimal string alignment, as a textbook has it. */
function editsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? cell(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      const row = table[i];
      if (row)
        row[j] = Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped,
        );
    }
  return cell(a.length, b.length);
}

describe('phrases and nearness', () => {
  const texts = [
    readPlaces('Iran’s foreign minister met the U.S. envoy'),
    readPlaces('in Geneva'),
    readPlaces('法国总统访问中国'),
  ];
  const finder = (kind: 'word' | 'phrase', text: string) => createFinder({ kind, text }, analyzer);

  test.each([
    ['iran foreign minister', true],
    ['minister foreign', false],
    ['us envoy', true],
    ['US envoy in Geneva', false],
    ['foreign ministers', false],
    ['国总统', true],
    ['总统中国', false],
    ['', false],
  ])('the phrase «%s»: %s', (phrase, isThere) => {
    expect(occursIn(texts, finder('phrase', phrase))).toBe(isThere);
  });

  test.each([
    ['iran', 'minister', 2, true],
    ['minister', 'iran', 2, true],
    ['minister', 'iran', 1, false],
    ['ministers', 'meeting', 5, false],
    ['ministers', 'envoys', 4, true],
    ['iran', 'iran', 5, false],
    ['iran', 'geneva', 50, false],
    ['法国', '访问', 3, true],
    ['法国', '访问', 2, false],
  ])('«%s» and «%s» within %d: %s', (left, right, distance, isThere) => {
    expect(isNearIn(texts, finder('word', left), finder('word', right), distance)).toBe(isThere);
  });

  test('a phrase occurs exactly where its words stand one after the other', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (text, phrase) => {
        const isThere = phrase.length > 0 && `,${text.join(',')},`.includes(`,${phrase.join(',')},`);
        expect(occursIn([readPlaces(text.join(' '))], finder('phrase', phrase.join('-')))).toBe(isThere);
      }),
      { numRuns: 1000 },
    );
  });

  test('two words are near exactly where some two of them are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (text, distance) => {
        const isNear = text.some(
          (one, i) => one === 'a' && text.some((other, j) => other === 'b' && Math.abs(i - j) <= distance),
        );
        expect(isNearIn([readPlaces(text.join(' '))], finder('word', 'a'), finder('word', 'b'), distance)).toBe(isNear);
      }),
      { numRuns: 1000 },
    );
  });
});
