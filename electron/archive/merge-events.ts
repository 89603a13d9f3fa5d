import { compareDates } from '../../shared/model/date.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import type { ArchivedEvent } from '../../shared/search/event-table.ts';

/** Events of several archives, each in order of time, as one list in order of time; of one date, the first archive's first. */
export function mergeEvents(ofArchives: readonly (readonly NewsEvent[])[]): ArchivedEvent[] {
  const all = ofArchives.flatMap((events, archive) => events.map((event) => ({ archive, event })));
  // Sorting finds the runs that are in order already and keeps equals in theirs.
  return ofArchives.length > 1 ? all.sort((a, b) => compareDates(a.event.date, b.event.date)) : all;
}
