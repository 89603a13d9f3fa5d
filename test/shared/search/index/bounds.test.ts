import { describe, expect, test } from 'vitest';
import { rankBounds } from '../../../../shared/search/index/rank-bounds.ts';
import { createTextIndex } from '../../../../shared/search/index/text-index.ts';
import { computing } from '../../format/read.ts';
import { madeData, madeWords } from './made-data.ts';

const documents = 96_039;
const words = madeWords(70_000);
const names = ['headline', 'heading', 'topics', 'summary', 'category', 'sources'];
const index = createTextIndex(madeData(documents, words, names));
const bounds = rankBounds(documents);
// A tenth of a second of computing; on a machine that other work shares the same takes up to four times as much.
const limit = 100 * 4;

/** The clauses of an attack: terms, each as `+`, `-` or `` says, with edits. */
interface Attack {
  readonly terms: readonly string[];
  readonly presence?: number;
  readonly edits?: number;
}

const everyLetter = Array.from('abcdefghijklmnopqrstuvwxyz');
const million = 1_000_000;
const attacks: Readonly<Record<string, Attack>> = {
  'a star': { terms: ['*'] },
  stars: { terms: ['*'.repeat(256)] },
  'stars and letters': { terms: [`*${everyLetter.join('*')}*`] },
  'the commonest letter': { terms: ['*e*'] },
  'letters that begin again and again': { terms: [`*${'e*et*'.repeat(40)}x`, `*${'eet'.repeat(80)}*`] },
  'every letter somewhere': { terms: everyLetter.map((letter) => `*${letter}*`) },
  'every letter first': { terms: everyLetter.map((letter) => `${letter}*`) },
  'every letter required': { terms: everyLetter.map((letter) => `*${letter}*`), presence: 2 },
  'every letter prohibited': { terms: ['e*', ...everyLetter.map((letter) => `*${letter}*`)], presence: 3 },
  'two edits of short words': { terms: ['e', 'et', 'eta', 'tea', 'ate', 'toe', 'nose', 'rate'], edits: 2 },
  'two edits of long words': { terms: everyLetter.map((letter) => 'etaoinsr'.repeat(20) + letter), edits: 2 },
  'nine edits': { terms: ['nation', 'president'], edits: 9 },
  'a megabyte of one word': { terms: ['a'.repeat(million)] },
  'a megabyte of stars and letters': { terms: ['*a'.repeat(million / 2)] },
  'a megabyte with edits': { terms: ['ab'.repeat(million / 2)], edits: 2 },
  'a thousand of the commonest words': { terms: words.slice(0, 1000) },
  'a thousand of them required': { terms: words.slice(0, 1000), presence: 2 },
  'a thousand patterns': { terms: words.slice(0, 1000).map((word) => `*${word.slice(0, 2)}*`) },
  'a hundred thousand clauses': { terms: Array.from({ length: 100_000 }, (_, at) => words[at % 70_000] ?? '') },
};

function quickest(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = computing();
    run();
    return computing() - start;
  });
  return Math.min(...times);
}

describe(`what is asked of an index of ${documents} documents takes little time, be it`, () => {
  test.each(Object.entries(attacks))('%s', (_name, { terms, presence = 1, edits }) => {
    const clauses = terms.map((term) => ({
      term,
      fields: names,
      boost: 1,
      usePipeline: !term.includes('*'),
      presence,
      ...(edits === undefined ? {} : { editDistance: edits }),
    }));
    expect(quickest(() => void index.rank({ clauses }, { best: 50 }))).toBeLessThan(limit);
    expect(quickest(() => void index.rank({ clauses }, { isUnsorted: true }))).toBeLessThan(limit);
    for (const text of terms.slice(0, 3)) {
      expect(quickest(() => void index.termsMatching({ kind: 'pattern', text }))).toBeLessThan(limit);
      expect(quickest(() => void index.termsMatching({ kind: 'fuzzy', text, edits: 2 }))).toBeLessThan(limit);
    }
  });
});

// A comparison that could tell where they differ would take minutes.
function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

describe('rank says what is beyond its bounds', () => {
  const clauseOf = (term: string, more: object = {}) => ({
    term,
    fields: names,
    boost: 1,
    usePipeline: false,
    presence: 1,
    ...more,
  });
  const common = words[0] ?? '';

  test.each<[string, readonly ReturnType<typeof clauseOf>[], object]>([
    ['nothing for a common question', [clauseOf(common), clauseOf('pre*')], { ignored: 0, unscored: 0 }],
    ['edits', [clauseOf(common, { editDistance: 3 }), clauseOf(common)], { ignored: 1, unscored: 0 }],
    ['length', [clauseOf('x'.repeat(bounds.units + 1)), clauseOf(common)], { ignored: 1, unscored: 0 }],
    ['walks', Array.from({ length: bounds.walks + 2 }, (_, at) => clauseOf(`zq${at}*`)), { ignored: 2, unscored: 0 }],
    ['clauses', Array.from({ length: bounds.clauses + 3 }, () => clauseOf('none')), { ignored: 3, unscored: 0 }],
    ['postings that are scored', [clauseOf('*'), clauseOf(common)], { ignored: 0, unscored: 1 }],
    ['postings that are looked up', [clauseOf('*'), clauseOf('*e*'), clauseOf('*t*')], { ignored: 2, unscored: 1 }],
  ])('%s', (_what, clauses, expected) => {
    expect(index.rank({ clauses })).toMatchObject(expected);
  });

  test('and what finds too much to be scored still finds, behind what is scored', () => {
    const { documents: found, scores } = index.rank({ clauses: [clauseOf('*'), clauseOf(common)] });
    const scored = index.rank({ clauses: [clauseOf(common)] }).documents;
    expect(isSame(found.subarray(0, scored.length), scored)).toBe(true);
    expect(scores.subarray(scored.length).every((score) => score === 0)).toBe(true);
    const marked = new Uint8Array(documents);
    index.markDocuments(index.termsMatching({ kind: 'pattern', text: '*' }), [...names.keys()], marked, 1);
    const expected = Uint32Array.from(marked.keys()).filter((document) => marked[document] === 1);
    expect(isSame(found.toSorted(), expected)).toBe(true);
  });

  test('even where only what prohibits is left: that finds nothing, not everything', () => {
    const clauses = [clauseOf(common, { presence: 3 }), clauseOf(common, { editDistance: 9 })];
    expect(index.rank({ clauses })).toMatchObject({ documents: new Uint32Array(0), ignored: 1 });
  });
});
