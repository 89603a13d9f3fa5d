import * as z from 'zod/mini';
import { createKeptStore, useStore } from '../ui/store.ts';

const schema = z.object({
  /** How high a bar is: by its number, or by the root of it, so that few events are seen beside many. */
  scale: z.enum(['linear', 'root']),
  /** What a bar says: how many events are found, or which share of all events of its time. */
  measure: z.enum(['count', 'share']),
  isStacked: z.boolean(),
});

/** How the bars of the timeline are drawn. */
export type TimelineStyle = z.infer<typeof schema>;

// It is how somebody likes to see any archive, and no part of what is asked of this one: kept, and in no address.
const store = createKeptStore<TimelineStyle>('timeline-style', schema, {
  scale: 'linear',
  measure: 'count',
  isStacked: false,
});

/** How the bars are drawn, and what draws them otherwise; kept between starts. */
export function useTimelineStyle(): readonly [TimelineStyle, (next: TimelineStyle) => void] {
  return [useStore(store), store.set];
}
