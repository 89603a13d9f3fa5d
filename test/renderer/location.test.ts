import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseValue,
  emptyView,
  isNarrowed,
  moveValue,
  parseView,
  printView,
  questionOf,
  turnJoin,
  type View,
  viewOfDate,
} from '../../renderer/location.ts';
import { fromDayNumber } from '../../shared/model/day.ts';
import { facets, type Joins } from '../../shared/model/facet.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const values = fc.array(fc.record({ facet: fc.constantFrom(...facets), value: name }), { maxLength: 4 });
const day = fc
  .integer({ min: -700_000, max: 100_000 })
  .map(fromDayNumber)
  .filter((found) => /^\d{4}-/.test(found));
const view: fc.Arbitrary<View> = fc.record(
  {
    archives: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    page: fc.oneof(
      fc.constant({ kind: 'list' } as const),
      name.filter((id) => !/^\/+$/.test(id)).map((id) => ({ kind: 'event', id }) as const),
      fc
        .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
        .map(([older, more]) => ({ kind: 'event', id: 'news/a', compared: { older, newer: older + more } }) as const),
      day.map((found) => ({ kind: 'day', day: found }) as const),
      fc
        .tuple(fc.constantFrom('topic', 'heading', 'category', 'source'), name, fc.integer({ min: 0, max: 900 }))
        .map(([facet, value, unrolled]) => ({ kind: 'about', name: { facet, value }, unrolled }) as const),
    ),
    text,
    include: values,
    exclude: values,
    joins: fc.constantFrom<Joins>({ topic: 'any' }, { heading: 'all', source: 'any' }),
    order: fc.constantFrom('newest', 'oldest', 'relevance'),
    period: fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  },
  { requiredKeys: ['archives', 'page', 'text', 'include', 'exclude'] },
);

test('names of a facet are joined the other way and back', () => {
  const empty = emptyView(['a']);
  const any = turnJoin(empty, 'topic');
  expect(printView(any)).toBe('#/a/a?any=topic');
  expect(questionOf(any).joins).toEqual({ topic: 'any' });
  expect(printView(turnJoin(any, 'heading'))).toBe('#/a/a?any=topic&all=heading');
  expect(turnJoin(any, 'topic')).toEqual(empty);
  expect(parseView('#/a/a?all=topic&any=category&any=nothing')).toEqual(empty);
});

test('a chosen name is moved among its like, included or excluded', () => {
  const topic = (value: string) => ({ facet: 'topic', value }) as const;
  const [one, two, three] = [topic('one'), topic('two'), topic('three')];
  const view: View = { ...emptyView(['a']), include: [one, two, three], exclude: [three] };
  expect(moveValue(view, three, 0).include).toEqual([three, one, two]);
  expect(moveValue(view, one, 1).include).toEqual([two, one, three]);
  expect(moveValue(view, one, 1).exclude).toEqual([three]);
  const excluding: View = { ...emptyView(['a']), include: [one], exclude: [two, three] };
  expect(moveValue(excluding, three, 0)).toEqual({ ...excluding, exclude: [three, two] });
});

describe('an address', () => {
  test('brings back the view that was printed', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parseView(printView(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  test('is read whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        parseView(hash);
      }),
    );
    expect(parseView('')).toEqual(emptyView(['starter']));
    expect(parseView('#/a/x?from=2015-02-30&to=2016-01-01&is=nothing:x&is=topic:&order=sideways')).toEqual(
      emptyView(['x']),
    );
    expect(parseView('#/a/x?from=2016-01-01&to=2015-01-01')).toEqual(emptyView(['x']));
    expect(parseView('#/a/%zz/day/2015-13-01')).toEqual(emptyView(['%zz']));
  });

  test('is one that a person can read', () => {
    const seen = {
      ...emptyView(['starter']),
      page: { kind: 'event', id: 'news/2015/09/4/slug' },
      text: 'iran',
    } as const;
    expect(printView(seen)).toBe('#/a/starter/event/news/2015/09/4/slug?q=iran');
  });

  test('names several archives, and an event of one of them', () => {
    const seen = { ...emptyView(['starter', '5f1a']), page: { kind: 'event', id: '5f1a:news/2015/09/4/a:b' } } as const;
    expect(printView(seen)).toBe('#/a/starter,5f1a/event/5f1a:news/2015/09/4/a:b');
    expect(parseView('#/a/starter,5f1a,,starter').archives).toEqual(['starter', '5f1a']);
    expect(parseView('#/a/,').archives).toEqual(['starter']);
  });
});

describe('a date', () => {
  test('leads to its day, or to what it is known to in the list', () => {
    const view = { ...emptyView(['a']), page: { kind: 'event', id: 'x' } } as const;
    expect(viewOfDate(view, '2015-09-04').page).toEqual({ kind: 'day', day: '2015-09-04' });
    expect(viewOfDate(view, '2015-02')).toMatchObject({
      page: { kind: 'list' },
      period: { from: '2015-02-01', to: '2015-02-28' },
    });
  });
});

describe('a view', () => {
  const syria = { facet: 'topic', value: 'Syria' } as const;

  test('has a name included, excluded or neither, never both', () => {
    const included = chooseValue(emptyView(['a']), syria, 'include');
    expect([included.include, included.exclude]).toEqual([[syria], []]);
    const excluded = chooseValue(included, syria, 'exclude');
    expect([excluded.include, excluded.exclude]).toEqual([[], [syria]]);
    expect(isNarrowed(chooseValue(excluded, syria, 'neither'))).toBe(false);
  });

  test('asks by relevance only when there are words', () => {
    expect(questionOf(emptyView(['a'])).order).toBe('newest');
    expect(questionOf({ ...emptyView(['a']), text: 'iran' }).order).toBe('relevance');
    expect(questionOf({ ...emptyView(['a']), text: 'iran', order: 'oldest' }).order).toBe('oldest');
    expect(questionOf({ ...emptyView(['a']), order: 'relevance' }).order).toBe('newest');
  });
});
