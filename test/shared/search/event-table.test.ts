import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOfDate } from '../../../shared/model/date.ts';
import { fromDayNumber, toDayNumber } from '../../../shared/model/day.ts';
import { createEventTable, firstOrdinalBefore } from '../../../shared/search/event-table.ts';
import { archivesOf, eventOf, tableOf } from './made-events.ts';

test('years that come in one by one give the table that they give together', () => {
  const anyEvents = fc
    .array(fc.integer({ min: 10_000, max: 14_000 }), { maxLength: 30 })
    .map((days) =>
      days.map((day, index) => eventOf(`e${index}`, fromDayNumber(day), { topics: [`t${day % 5}`, 'all'] })),
    );
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 10_000, max: 14_000 }), (events, day) => {
      const inYears = tableOf(events);
      const together = createEventTable(archivesOf(1));
      together.append(inYears.events.toReversed().map((event) => ({ archive: 0, event })));
      expect(inYears.events).toEqual(together.events);
      expect(inYears.columns.topic.names).toEqual(together.columns.topic.names);
      expect(inYears.columns.topic.ids).toEqual(together.columns.topic.ids);
      expect([...inYears.keys]).toEqual([...together.keys]);
      const first = firstOrdinalBefore(inYears, day);
      expect(
        inYears.events.findIndex(({ date }) => {
          const span = spanOfDate(date);
          return span === undefined || toDayNumber(span.from) < day;
        }),
      ).toBe(first < events.length ? first : -1);
    }),
  );
});

test('grows beyond its first room', () => {
  const table = createEventTable(archivesOf(1));
  const year = (number: number) =>
    Array.from({ length: 3000 }, (_, index) => ({
      archive: 0,
      event: eventOf(`${number}/${index}`, `${number}-05-04`, { topics: ['all', `of ${number}`] }),
    }));
  for (const number of [2003, 2002, 2001]) table.append(year(number));
  expect(table.events).toHaveLength(9000);
  expect(table.keys.get('2001/0')).toBe(8999);
  expect(table.days[8999]).toBe(toDayNumber('2001-05-04'));
  expect(table.columns.topic.names).toEqual(['all', 'of 2003', 'of 2002', 'of 2001']);
  expect(table.columns.topic.starts[9000]).toBe(18_000);
});

test('keys tell equal ids of two archives apart', () => {
  const event = eventOf('news/x', '2015-01-01');
  const table = tableOf(
    [
      { archive: 0, event },
      { archive: 1, event },
    ],
    archivesOf(2),
  );
  expect([...table.keys.keys()].sort()).toEqual(['a:news/x', 'b:news/x']);
  expect(table.archiveOf(table.keys.get('b:news/x') ?? -1)).toBe(1);
  expect(table.columns.archive.names.toSorted()).toEqual(['Archive a', 'Archive b']);
  expect(tableOf([event]).columns.archive.names).toEqual([]);
});

test('takes nothing that is newer than what it has, or out of order', () => {
  const table = tableOf([eventOf('a', '2015-06')]);
  const append = (...dates: readonly string[]) =>
    table.append(dates.map((date) => ({ archive: 0, event: eventOf(date, date) })));
  expect(() => append('2014-01-01', '2015-06-01')).toThrow('«2015-06-01» of 2015-06-01 stands among those of 2015-06');
  expect(() => append('2014-02', '2014-01-31')).toThrow(RangeError);
  expect(table.events).toHaveLength(1);
  append('2014', '2015-06');
  expect(table.events).toHaveLength(3);
});
