import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

const schema = z.object({
  /** How high a bar is: by its number, or by the root of it, so that few events are seen beside many. */
  scale: z.enum(['linear', 'root']),
  /** What a bar says: how many events are found, or which share of all events of its time. */
  measure: z.enum(['count', 'share']),
  isStacked: z.boolean(),
});

/** How the bars of the timeline are drawn. */
export type TimelineStyle = z.infer<typeof schema>;

const usualTimelineStyle: TimelineStyle = { scale: 'linear', measure: 'count', isStacked: false };

// It is how somebody likes to see any archive, and no part of what is asked of this one: kept, and in no address.
const storageKey = 'timeline-style';
const listeners = new Set<() => void>();
let style: TimelineStyle | undefined;

/** How the bars are drawn, and what draws them otherwise; kept between starts. */
export function useTimelineStyle(): readonly [TimelineStyle, (next: TimelineStyle) => void] {
  return [useSyncExternalStore(subscribe, current, () => usualTimelineStyle), keep];
}

/** Reads a style that was kept; the usual one where it is none. */
function readTimelineStyle(text: string | null): TimelineStyle {
  try {
    return schema.parse(JSON.parse(text ?? ''));
  } catch {
    return usualTimelineStyle;
  }
}

function current(): TimelineStyle {
  style ??= readTimelineStyle(localStorage.getItem(storageKey));
  return style;
}

function keep(next: TimelineStyle): void {
  style = next;
  localStorage.setItem(storageKey, JSON.stringify(next));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
