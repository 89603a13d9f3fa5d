import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, precisionOf, spanOfDate, unknownDate } from '../../../shared/model/date.ts';
import { fromDayNumber, isDay, toDayNumber } from '../../../shared/model/day.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { type Facet, facets, type Join, joinOf } from '../../../shared/model/facet.ts';
import type { ArchivedEvent } from '../../../shared/search/event-table.ts';
import { inOrder, type Order, orderedResult } from '../../../shared/search/order.ts';
import { type Filter, select } from '../../../shared/search/selection.ts';
import { archivesOf, eventOf, tableOf, yearsOf } from './made-events.ts';

const names = ['a', 'b', 'c', '__proto__'];
const newYear = toDayNumber('2016-01-01');
const anyDate = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: newYear - 20, max: newYear + 40 }).map(fromDayNumber) },
  fc.constantFrom(unknownDate, '2015', '2016', '2015-12', '2016-01', '2016-02'),
);
const anyEvent = fc.record({
  archive: fc.nat(1),
  date: anyDate,
  headings: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  topics: fc.uniqueArray(fc.constantFrom(...names)),
  record: fc.constantFrom('page', 'listed', 'mentioned'),
});
const anyEvents = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) =>
    events.map(
      ({ archive, ...more }, index): ArchivedEvent => ({ archive, event: eventOf(`e${index}`, more.date, more) }),
    ),
  );
const anyValues = fc.array(
  fc.record({
    facet: fc.constantFrom<Facet>('archive', 'heading', 'topic', 'precision', 'record'),
    value: fc.constantFrom(...names, 'page', 'listed', 'none', 'day', 'Archive a'),
  }),
  { maxLength: 3 },
);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  include: anyValues,
  joins: fc.option(
    fc.dictionary(fc.constantFrom<Facet>('topic', 'heading', 'category'), fc.constantFrom<Join>('any', 'all')),
    { nil: undefined },
  ),
  exclude: anyValues,
  period: fc.option(
    fc.constantFrom(
      { from: '2015-12-20', to: '2016-01-20' },
      { from: '2015-12-01', to: '2016-01-31' },
      { from: '2016-01-01', to: '2016-12-31' },
      { from: '2016-02-10', to: '2015-12-20' },
    ),
    { nil: undefined },
  ),
  found: fc.option(
    fc.uniqueArray(fc.nat(39)).map((found) => Uint8Array.from({ length: 40 }, (_, at) => (found.includes(at) ? 1 : 0))),
    { nil: undefined },
  ),
});

// The same rules, told one event at a time.
function valuesOf({ archive, event }: ArchivedEvent, facet: Facet): readonly string[] {
  if (facet === 'archive') return [archivesOf(2)[archive]?.title ?? ''];
  if (facet === 'topic') return event.topics;
  if (facet === 'record') return [event.record];
  if (facet === 'precision') return [precisionOf(event.date)];
  return facet === 'heading' ? event.headings : [];
}

function passes(
  archived: ArchivedEvent,
  ordinal: number,
  filter: Filter,
  ignoring: { period?: boolean; facet?: Facet },
): boolean {
  const { period, include, exclude, joins, found } = filter;
  const span = spanOfDate(archived.event.date);
  if (period && !ignoring.period && (!span || span.from < period.from || span.to > period.to)) return false;
  if (found && found[ordinal] !== 1) return false;
  if (exclude.some(({ facet, value }) => valuesOf(archived, facet).includes(value))) return false;
  return facets.every((facet) => {
    const wanted = include.filter((chosen) => chosen.facet === facet).map(({ value }) => value);
    if (wanted.length === 0 || facet === ignoring.facet) return true;
    const has = (value: string): boolean => valuesOf(archived, facet).includes(value);
    return joinOf(facet, joins) === 'any' ? wanted.some(has) : wanted.every(has);
  });
}

function countsOf(dates: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}

describe('select', () => {
  test('agrees with its rules told one event at a time', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const table = tableOf(events, archivesOf(2));
        const newestFirst = yearsOf(events).flatMap(({ events: ofYear }) => ofYear.toReversed());
        expect(table.events).toEqual(newestFirst.map(({ event }) => event));
        const selection = select(table, filter);
        const found = (ignoring: { period?: boolean; facet?: Facet }) =>
          newestFirst
            .map((archived, ordinal) => ({ archived, ordinal }))
            .filter(({ archived, ordinal }) => passes(archived, ordinal, filter, ignoring));
        expect([...selection.ordinals]).toEqual(found({}).map(({ ordinal }) => ordinal));

        const inBars = countsOf(found({ period: true }).map(({ archived }) => archived.event.date));
        const dates = [...inBars.keys()].sort(compareDates);
        expect(selection.histogram.days).toEqual(dates.filter(isDay).map(toDayNumber));
        expect(selection.histogram.counts).toEqual(dates.filter(isDay).map((date) => inBars.get(date)));
        expect(selection.histogram.reduced).toEqual(
          dates
            .filter((date) => !isDay(date) && date !== unknownDate)
            .map((date) => ({ date, count: inBars.get(date) })),
        );
        expect(selection.histogram.undated).toBe(inBars.get(unknownDate) ?? 0);
        for (const facet of ['archive', 'heading', 'topic', 'precision', 'record'] as const) {
          const counted = found(joinOf(facet, filter.joins) === 'any' ? { facet } : {});
          table.columns[facet].names.forEach((name, id) => {
            expect(selection.facetCounts[facet][id]).toBe(
              counted.filter(({ archived }) => valuesOf(archived, facet).includes(name)).length,
            );
          });
        }
      }),
    );
  });

  test('finds nothing for a name that the archive lacks', () => {
    const table = tableOf([eventOf('a', '2015-01-01', { topics: ['Syria'] })]);
    expect(select(table, { include: [{ facet: 'topic', value: 'Mars' }], exclude: [] }).ordinals).toHaveLength(0);
  });

  test('finds an event known to the month where all of that month is meant', () => {
    const table = tableOf([eventOf('a', '2015-09')]);
    const find = (from: string, to: string) => select(table, { period: { from, to }, include: [], exclude: [] });
    expect(find('2015-09-01', '2015-09-30').ordinals).toHaveLength(1);
    expect(find('2015-09-01', '2015-09-29').ordinals).toHaveLength(0);
    expect(find('2015-09-02', '2015-09-30').ordinals).toHaveLength(0);
    expect(find('2015-09-04', '2015-09-04').histogram).toEqual({
      days: [],
      counts: [],
      reduced: [{ date: '2015-09', count: 1 }],
      undated: 0,
    });
  });
});

describe('inOrder', () => {
  const events: readonly NewsEvent[] = [
    eventOf('z', '2015-01-01'),
    eventOf('y', '2015-01-02'),
    eventOf('x', '2015-01-02'),
    eventOf('vague', '2015'),
    eventOf('old', '2013-05'),
  ];
  const table = tableOf(events);
  const all = select(table, { include: [], exclude: [] }).ordinals;
  const ids = (order: Uint32Array): string[] => [...order].map((ordinal) => table.events[ordinal]?.id ?? '');

  test('puts the newest date first and keeps the order within a date', () => {
    expect(ids(inOrder(table, all, 'newest', undefined))).toEqual(['y', 'x', 'z', 'vague', 'old']);
  });

  test('puts what is known to the year at the head of it in order of time', () => {
    expect(ids(inOrder(table, all, 'oldest', undefined))).toEqual(['old', 'vague', 'z', 'y', 'x']);
  });

  test('puts what has no date last, as its archive has it', () => {
    const some = tableOf([...events, eventOf('lost', ''), eventOf('found', '')]);
    const every = select(some, { include: [], exclude: [] }).ordinals;
    const named = (order: Order): string[] =>
      [...inOrder(some, every, order, undefined)].map((ordinal) => some.events[ordinal]?.id ?? '');
    expect(named('newest')).toEqual(['y', 'x', 'z', 'vague', 'old', 'lost', 'found']);
    expect(named('oldest')).toEqual(['old', 'vague', 'z', 'y', 'x', 'lost', 'found']);
  });

  test('puts the best match first, of equals the newer', () => {
    const scores = new Float64Array(events.length);
    for (const id of ['z', 'y', 'x']) scores[table.keys.get(id) ?? -1] = id === 'z' ? 5 : 1;
    const found = Uint8Array.from(scores, (score) => (score > 0 ? 1 : 0));
    const { ordinals } = select(table, { include: [], exclude: [], found });
    expect(ids(inOrder(table, ordinals, 'relevance', scores))).toEqual(['z', 'y', 'x']);
  });
});

describe('orderedResult', () => {
  test('gives the same pages, however many were asked for before', () => {
    const events = Array.from({ length: 1200 }, (_, index) =>
      eventOf(`e${index}`, fromDayNumber(newYear - (index >> 1))),
    );
    const table = tableOf(events);
    const { ordinals } = select(table, { include: [], exclude: [] });
    fc.assert(
      fc.property(
        fc.constantFrom<Order>('newest', 'oldest', 'relevance'),
        fc.nat(5).chain((most) => fc.array(fc.nat(most), { minLength: 1200, maxLength: 1200 })),
        fc.array(fc.record({ offset: fc.nat(1300), limit: fc.nat(100) }), { maxLength: 5 }),
        (order, scored, pages) => {
          const scores = Float64Array.from(scored);
          const whole = inOrder(table, ordinals, order, scores);
          const result = orderedResult(table, ordinals, order, scores);
          expect(result).toHaveLength(1200);
          for (const { offset, limit } of pages)
            expect(result.page(offset, limit)).toEqual(whole.subarray(offset, offset + limit));
          expect(result.all()).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });
});
