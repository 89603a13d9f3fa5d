import type { DayPage, Row } from '../../shared/ipc/archive-contract.ts';
import { type Day, fromDayNumber, toDayNumber } from '../../shared/model/day.ts';
import { type EventTable, firstOrdinalBefore } from '../../shared/search/event-table.ts';
import type { OpenArchive } from './open-archive.ts';
import { rowsOf } from './rows.ts';

/** All events of a day by heading, in the order of its index; empty for a day without events. Waits for the day's year. */
export async function dayPageOf(archive: OpenArchive, day: Day): Promise<DayPage> {
  const { table } = archive;
  const year = Number(day.slice(0, 4));
  await archive.until(() => (archive.coverage().loadedSinceYear ?? Number.POSITIVE_INFINITY) <= year);
  const number = toDayNumber(day);
  const first = firstOrdinalBefore(table, number + 1);
  const end = firstOrdinalBefore(table, number);
  // What is known to the month or the year may be of any of its days: it is not among those of the first.
  const ordinals = Array.from({ length: end - first }, (_, index) => end - 1 - index).filter((ordinal) =>
    isExact(table, ordinal),
  );
  const previous = nearestDay(table, end, 1);
  const next = nearestDay(table, first - 1, -1);
  return {
    day,
    groups: byHeading(rowsOf(archive, ordinals)),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

function isExact({ days, lastDays }: EventTable, ordinal: number): boolean {
  return days[ordinal] === lastDays[ordinal];
}

function nearestDay(table: EventTable, from: number, step: 1 | -1): Day | undefined {
  let ordinal = from;
  while (ordinal >= 0 && ordinal < table.events.length && !isExact(table, ordinal)) ordinal += step;
  const isThere = ordinal >= 0 && ordinal < table.events.length;
  return isThere ? fromDayNumber(table.days[ordinal] ?? 0) : undefined;
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
