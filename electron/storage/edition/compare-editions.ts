import type { ChangedEvent, EditionChanges } from '../../../shared/ipc/files-contract.ts';
import type { EventId, NewsEvent } from '../../../shared/model/event.ts';
import type { EditionFile } from './edition-file.ts';
import { entryNames } from './layout.ts';

type Kind = Exclude<keyof EditionChanges, 'unchanged'>;

/** Compares two editions of an archive by the ids of their events, year by year; `mostListed` limits each list. */
export function compareEditions(older: EditionFile, newer: EditionFile, mostListed: number): EditionChanges {
  const lists: Record<Kind, { total: number; first: ChangedEvent[] }> = {
    added: emptyList(),
    reworded: emptyList(),
    revised: emptyList(),
    gone: emptyList(),
  };
  const note = (kind: Kind, { id, date, headline }: NewsEvent): void => {
    const list = lists[kind];
    list.total += 1;
    if (list.first.length < mostListed) list.first.push({ id, date, headline });
  };
  // An event whose date was corrected may have left its year: it waits until all years were seen.
  const left = new Map<EventId, NewsEvent>();
  const come = new Map<EventId, NewsEvent>();
  let unchanged = 0;
  const [sumsBefore, sumsNow] = [older.sums(), newer.sums()];
  const isSameYear = (year: number): boolean => {
    const sum = sumsBefore.get(entryNames.events(year));
    return sum !== undefined && sum === sumsNow.get(entryNames.events(year));
  };
  for (const year of yearsOf(older, newer)) {
    if (isSameYear(year)) {
      unchanged += newer.manifest.years.find((one) => one.year === year)?.events ?? 0;
      continue;
    }
    const before = new Map(older.eventsOf(year).events.map((event) => [event.id, event]));
    for (const event of newer.eventsOf(year).events) {
      const earlier = before.get(event.id);
      before.delete(event.id);
      const kind = earlier && changeBetween(earlier, event);
      if (!earlier) come.set(event.id, event);
      else if (kind === undefined) unchanged += 1;
      else note(kind, event);
    }
    for (const [id, event] of before) left.set(id, event);
  }
  for (const [id, event] of come) {
    const earlier = left.get(id);
    left.delete(id);
    note(earlier ? (changeBetween(earlier, event) ?? 'revised') : 'added', event);
  }
  for (const event of left.values()) note('gone', event);
  return { ...lists, unchanged };
}

function changeBetween(earlier: NewsEvent, later: NewsEvent): 'reworded' | 'revised' | undefined {
  if (earlier.headline !== later.headline || earlier.summary !== later.summary) return 'reworded';
  // Both come from files whose keys stand in one order. Where an event was read from is not part of what it says.
  const said = ({ files: _, ...event }: NewsEvent): string => JSON.stringify(event);
  return said(earlier) === said(later) ? undefined : 'revised';
}

function yearsOf(...editions: readonly EditionFile[]): readonly number[] {
  const years = editions.flatMap(({ manifest }) => manifest.years.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

function emptyList(): { total: number; first: ChangedEvent[] } {
  return { total: 0, first: [] };
}
