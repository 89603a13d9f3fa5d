import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListItem, layOut } from '../../../renderer/results/list-layout.ts';
import type { Survey } from '../../../shared/ipc/archive-contract.ts';
import type { Question } from '../../../shared/ipc/question.ts';
import { fromDayNumber } from '../../../shared/model/day.ts';

const anyHistogram = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 60 }), count: fc.integer({ min: 1, max: 5 }) }), {
    selector: ({ day }) => day,
  })
  .map((days) => days.toSorted((a, b) => a.day - b.day));

function surveyOf(days: readonly { day: number; count: number }[], total: number): Survey {
  return {
    total,
    histogram: { days: days.map(({ day }) => day), counts: days.map(({ count }) => count) },
  } as unknown as Survey;
}

/** The same list, written out line by line. */
function written(days: readonly { day: number; count: number }[]): ListItem[] {
  let index = 0;
  return days.flatMap(({ day, count }): ListItem[] => [
    { kind: 'day', day: fromDayNumber(day), events: count },
    ...Array.from({ length: count }, (): ListItem => ({ kind: 'event', index: index++ })),
  ]);
}

describe('layOut', () => {
  test('places every line as if the list were written out', () => {
    fc.assert(
      fc.property(anyHistogram, fc.constantFrom('newest', 'oldest'), fc.boolean(), (days, order, hasPeriod) => {
        const period = hasPeriod ? { from: fromDayNumber(10), to: fromDayNumber(40) } : undefined;
        const inPeriod = hasPeriod ? days.filter(({ day }) => day >= 10 && day <= 40) : days;
        const expected = written(order === 'newest' ? inPeriod.toReversed() : inPeriod);
        const total = inPeriod.reduce((sum, { count }) => sum + count, 0);
        const layout = layOut(surveyOf(days, total), { order, ...(period && { period }) } as Question);
        expect(Array.from({ length: layout.length }, (_, position) => layout.at(position))).toEqual(expected);
        expected.forEach((item, position) => {
          if (item.kind === 'event') expect(layout.positionOf(item.index)).toBe(position);
        });
      }),
    );
  });

  test('has events alone in a search by relevance', () => {
    const layout = layOut(surveyOf([{ day: 3, count: 2 }], 2), { order: 'relevance' } as Question);
    expect([layout.length, layout.at(1)]).toEqual([2, { kind: 'event', index: 1 }]);
  });
});
