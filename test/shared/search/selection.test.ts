import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from '../../../shared/model/date.ts';
import { fromDayNumber, toDayNumber } from '../../../shared/model/day.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { type Facet, facets, includesAny } from '../../../shared/model/facet.ts';
import { createEventTable } from '../../../shared/search/event-table.ts';
import { inOrder } from '../../../shared/search/order.ts';
import { type Filter, select } from '../../../shared/search/selection.ts';

function eventOf(id: string, date: string, more: Partial<NewsEvent> = {}): NewsEvent {
  return {
    id,
    date,
    record: 'page',
    headline: id,
    headings: [],
    topics: [],
    sources: [],
    images: [],
    revisions: [],
    relations: [],
    files: [],
    ...more,
  };
}

function tableOf(events: readonly NewsEvent[]) {
  return createEventTable(events.toSorted((a, b) => compareDates(a.date, b.date)));
}

const names = ['a', 'b', 'c', '__proto__'];
const anyEvent = fc.record({
  date: fc.integer({ min: 10_000, max: 10_030 }).map(fromDayNumber),
  headings: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  topics: fc.uniqueArray(fc.constantFrom(...names)),
  record: fc.constantFrom('page', 'listed', 'mentioned'),
});
const anyEvents = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.map((more, index) => eventOf(`e${index}`, more.date, more)));
const anyValues = fc.array(
  fc.record({
    facet: fc.constantFrom<Facet>('heading', 'topic', 'record'),
    value: fc.constantFrom(...names, 'page', 'listed'),
  }),
  { maxLength: 3 },
);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  include: anyValues,
  exclude: anyValues,
  period: fc.option(fc.constant({ from: fromDayNumber(10_005), to: fromDayNumber(10_020) }), { nil: undefined }),
  hits: fc.option(
    fc.uniqueArray(fc.nat(39)).map((found) => new Map(found.map((ordinal) => [ordinal, 1]))),
    { nil: undefined },
  ),
});

// The same rules, told one event at a time.
function valuesOf(event: NewsEvent, facet: Facet): readonly string[] {
  if (facet === 'topic') return event.topics;
  if (facet === 'record') return [event.record];
  return facet === 'heading' ? event.headings : [];
}

function passes(
  event: NewsEvent,
  ordinal: number,
  filter: Filter,
  ignoring: { period?: boolean; facet?: Facet },
): boolean {
  const { period, include, exclude, hits } = filter;
  if (period && !ignoring.period && (event.date < period.from || event.date > period.to)) return false;
  if (hits && !hits.has(ordinal)) return false;
  if (exclude.some(({ facet, value }) => valuesOf(event, facet).includes(value))) return false;
  return facets.every((facet) => {
    const wanted = include.filter((chosen) => chosen.facet === facet).map(({ value }) => value);
    if (wanted.length === 0 || facet === ignoring.facet) return true;
    const has = (value: string): boolean => valuesOf(event, facet).includes(value);
    return includesAny(facet) ? wanted.some(has) : wanted.every(has);
  });
}

describe('select', () => {
  test('agrees with its rules told one event at a time', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const table = tableOf(events);
        const selection = select(table, filter);
        const found = (ignoring: { period?: boolean; facet?: Facet }) =>
          table.events
            .map((event, ordinal) => ({ event, ordinal }))
            .filter(({ event, ordinal }) => passes(event, ordinal, filter, ignoring));
        expect([...selection.ordinals]).toEqual(found({}).map(({ ordinal }) => ordinal));
        const inBars = found({ period: true });
        expect(selection.dayCounts.reduce((sum, count) => sum + count, 0)).toBe(inBars.length);
        expect(selection.days).toEqual([...new Set(inBars.map(({ event }) => toDayNumber(event.date)))]);
        for (const facet of ['heading', 'topic', 'record'] as const) {
          const counted = found(includesAny(facet) ? { facet } : {});
          table.columns[facet].names.forEach((name, id) => {
            expect(selection.facetCounts[facet][id]).toBe(
              counted.filter(({ event }) => valuesOf(event, facet).includes(name)).length,
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
});

describe('inOrder', () => {
  test('puts the newest day first and keeps the order within a day', () => {
    const table = createEventTable([
      eventOf('z', '2015-01-01'),
      eventOf('y', '2015-01-02'),
      eventOf('x', '2015-01-02'),
    ]);
    const all = select(table, { include: [], exclude: [] }).ordinals;
    const ids = (order: Uint32Array): string[] => [...order].map((ordinal) => table.events[ordinal]?.id ?? '');
    expect(ids(inOrder(table, all, 'newest', undefined))).toEqual(['y', 'x', 'z']);
    expect(ids(inOrder(table, all, 'oldest', undefined))).toEqual(['z', 'y', 'x']);
    expect(
      ids(
        inOrder(
          table,
          all,
          'relevance',
          new Map([
            [0, 5],
            [1, 1],
            [2, 1],
          ]),
        ),
      ),
    ).toEqual(['z', 'y', 'x']);
  });
});
