import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occursIn } from '../../../../shared/search/analysis/closeness.ts';
import { createFinder } from '../../../../shared/search/analysis/finder.ts';
import { createNewsAnalyzer } from '../../../../shared/search/analysis/news-analyzer.ts';
import { readPlaces } from '../../../../shared/search/analysis/places.ts';
import { phraseScan } from '../../../../shared/search/answering/phrase-scan.ts';

const analyzer = createNewsAnalyzer(['en'], '');

test('says what reading word by word says, or nothing', () => {
  const piece = fc.constantFrom(
    'us',
    'US',
    'iran',
    'Iran',
    '19',
    'covid',
    ' ',
    ' ',
    '-',
    ', ',
    '.',
    '. ',
    "'",
    '_',
    'é',
    '’',
    '–',
    '\u0301',
    'ꙮ',
    '国',
    '𝐮',
    'u',
    'x',
    "'s",
    "'s ",
    '\n',
    's',
  );
  const words = fc.array(fc.constantFrom('us', 'iran', '19', 'covid', 's', 'u', 'x', 'sus', 'xus'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), words, (pieces, phrase) => {
      const text = pieces.join('');
      const said = phraseScan(phrase, false)(text);
      if (said === undefined) return;
      const finder = createFinder({ kind: 'phrase', text: phrase.join(' ') }, analyzer);
      expect(said).toBe(occursIn([readPlaces(text)], finder));
    }),
    { numRuns: 6000 },
  );
});

test('tells of nearly all text', () => {
  expect(phraseScan(['iran', 'us'], false)('Talks of Iran–US')).toBe(true);
  expect(phraseScan(['iran', 'u'], true)('Talks of Iran, US')).toBe(true);
  expect(phraseScan(['iran', 'u'], false)('Talks of Iran, US')).toBeUndefined();
  expect(phraseScan(['civil', 'war'], false)("Syria's “civil” talks – and a war in the U.S.")).toBe(false);
  expect(phraseScan(['the', 'us'], false)('Erdoğan visits the US.')).toBe(true);
  expect(phraseScan(['the', 'us'], false)('Erdoğan visits Iran')).toBeUndefined();
  expect(phraseScan(['trump', 'visit'], false)("Trump's visit")).toBeUndefined();
});
