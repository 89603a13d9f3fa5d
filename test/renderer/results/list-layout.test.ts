import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListItem, layOut } from '../../../renderer/results/list-layout.ts';
import type { Survey } from '../../../shared/ipc/archive-contract.ts';
import type { Question } from '../../../shared/ipc/question.ts';
import { compareDates, spanOfDate, unknownDate } from '../../../shared/model/date.ts';
import { fromDayNumber, isDay, toDayNumber } from '../../../shared/model/day.ts';

interface Dated {
  readonly date: string;
  readonly count: number;
}

const anyDate = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: toDayNumber('2015-12-01'), max: toDayNumber('2016-02-10') }).map(fromDayNumber),
  },
  fc.constantFrom(unknownDate, '2015', '2016', '2015-11', '2015-12', '2016-01', '2016-02'),
);
const anyDates = fc
  .uniqueArray(fc.record({ date: anyDate, count: fc.integer({ min: 1, max: 5 }) }), { selector: ({ date }) => date })
  .map((dates) => dates.toSorted((a, b) => compareDates(a.date, b.date)));

function surveyOf(dates: readonly Dated[], total: number): Survey {
  const exact = dates.filter(({ date }) => isDay(date));
  return {
    total,
    histogram: {
      days: exact.map(({ date }) => toDayNumber(date)),
      counts: exact.map(({ count }) => count),
      reduced: dates.filter(({ date }) => !isDay(date) && date !== unknownDate),
      undated: dates.find(({ date }) => date === unknownDate)?.count ?? 0,
    },
  } as unknown as Survey;
}

/** The same list, written out line by line. */
function written(dates: readonly Dated[]): ListItem[] {
  let index = 0;
  return dates.flatMap(({ date, count }): ListItem[] => [
    { kind: 'date', date, events: count },
    ...Array.from({ length: count }, (): ListItem => ({ kind: 'event', index: index++ })),
  ]);
}

describe('layOut', () => {
  test('places every line as if the list were written out', () => {
    const period = { from: '2015-12-10', to: '2016-01-31' };
    const lies = (date: string): boolean => {
      const span = spanOfDate(date);
      return span !== undefined && span.from >= period.from && span.to <= period.to;
    };
    fc.assert(
      fc.property(anyDates, fc.constantFrom('newest', 'oldest'), fc.boolean(), (dates, order, hasPeriod) => {
        const inPeriod = hasPeriod ? dates.filter(({ date }) => lies(date)) : dates;
        const ofTime = inPeriod.filter(({ date }) => date !== unknownDate);
        const undated = inPeriod.filter(({ date }) => date === unknownDate);
        const expected = written([...(order === 'newest' ? ofTime.toReversed() : ofTime), ...undated]);
        const total = inPeriod.reduce((sum, { count }) => sum + count, 0);
        const layout = layOut(surveyOf(dates, total), { order, ...(hasPeriod && { period }) } as Question);
        expect(Array.from({ length: layout.length }, (_, position) => layout.at(position))).toEqual(expected);
        expected.forEach((item, position) => {
          if (item.kind === 'event') expect(layout.positionOf(item.index)).toBe(position);
        });
      }),
    );
  });

  test('puts what is known to the year at the head of the year, then what is known to the month', () => {
    const dates = ['2015', '2015-01', '2015-01-01', '2015-12-31', '2016'].map((date) => ({ date, count: 1 }));
    const layout = layOut(surveyOf(dates, 5), { order: 'oldest' } as Question);
    const heads = Array.from({ length: 5 }, (_, place) => layout.at(place * 2));
    expect(heads).toEqual(dates.map(({ date }) => ({ kind: 'date', date, events: 1 })));
  });

  test('has events alone in a search by relevance', () => {
    const layout = layOut(surveyOf([{ date: '2015-01-03', count: 2 }], 2), { order: 'relevance' } as Question);
    expect([layout.length, layout.at(1)]).toEqual([2, { kind: 'event', index: 1 }]);
  });
});

test('by relevance those that were found in their headline have a line at their head, and so has the rest', () => {
  const question = { order: 'relevance' } as Question;
  const survey = { ...surveyOf([], 5), search: { problems: [], inHeadline: 2 } } as Survey;
  const layout = layOut(survey, question);
  const items = Array.from({ length: layout.length }, (_, position) => layout.at(position));
  expect(items).toEqual([
    { kind: 'part', part: 'headline', events: 2 },
    { kind: 'event', index: 0 },
    { kind: 'event', index: 1 },
    { kind: 'part', part: 'text', events: 3 },
    { kind: 'event', index: 2 },
    { kind: 'event', index: 3 },
    { kind: 'event', index: 4 },
  ]);
  for (const [position, item] of items.entries())
    if (item.kind === 'event') expect(layout.positionOf(item.index)).toBe(position);
  // Where all or none are, there is nothing to tell apart.
  for (const inHeadline of [0, 5])
    expect(layOut({ ...survey, search: { problems: [], inHeadline } }, question)).toHaveLength(5);
});
