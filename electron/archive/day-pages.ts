import type { DayPage, Row } from '../../shared/ipc/archive-contract.ts';
import { type Day, toDayNumber } from '../../shared/model/day.ts';
import { firstOrdinalFrom } from '../../shared/search/event-table.ts';
import type { OpenArchive } from './open-archive.ts';
import { rowOf } from './rows.ts';

/** All events of a day by heading, in the order of its index; empty for a day without events. */
export function dayPageOf({ table, media }: OpenArchive, day: Day): DayPage {
  const from = firstOrdinalFrom(table, toDayNumber(day));
  const to = firstOrdinalFrom(table, toDayNumber(day) + 1);
  const rows = table.events.slice(from, to).map((event) => rowOf(event, undefined, media));
  const previous = table.events[from - 1]?.day;
  const next = table.events[to]?.day;
  return {
    day,
    groups: byHeading(rows),
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

function byHeading(rows: readonly Row[]): DayPage['groups'] {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.heading);
    if (group) group.push(row);
    else groups.set(row.heading, [row]);
  }
  return [...groups].map(([heading, events]) => ({ events, ...(heading !== undefined && { heading }) }));
}
