import { compareDates } from '../../shared/model/date.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import type { ArchivedEvent } from '../../shared/search/event-table.ts';

/** Events of archives as one list in order of time; those of one date in the order of their archives, and in each as it has them. */
export function mergeEvents(ofArchives: readonly (readonly NewsEvent[])[]): ArchivedEvent[] {
  const all = ofArchives.flatMap((events, archive) => events.map((event) => ({ archive, event })));
  // Sorting is quick where runs are in order already, and keeps equals in theirs.
  return all.sort((a, b) => compareDates(a.event.date, b.event.date));
}
