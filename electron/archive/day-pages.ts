import type { DayPage, Row } from '../../shared/ipc/archive-contract.ts';
import { type Day, type DayNumber, fromDayNumber, toDayNumber } from '../../shared/model/day.ts';
import { firstOrdinalFrom } from '../../shared/search/event-table.ts';
import type { OpenArchive } from './open-archive.ts';
import { rowOf } from './rows.ts';

/** All events of a day by heading, in the order of its index; empty for a day without events. */
export function dayPageOf({ table, media }: OpenArchive, day: Day): DayPage {
  const from = firstOrdinalFrom(table, toDayNumber(day));
  const to = firstOrdinalFrom(table, toDayNumber(day) + 1);
  const rows = table.events.slice(from, to).map((event) => rowOf(event, undefined, media));
  const previous = dayAt(table.days[from - 1]);
  const next = dayAt(table.days[to]);
  return {
    day,
    groups: byHeading(rows),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

function dayAt(number: DayNumber | undefined): Day | undefined {
  return number === undefined ? undefined : fromDayNumber(number);
}

function byHeading(rows: readonly Row[]): DayPage['groups'] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.headings.join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return Array.from(groups.values(), (events) => ({ headings: events[0]?.headings ?? [], events }));
}
