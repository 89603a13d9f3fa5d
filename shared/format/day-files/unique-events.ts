import type { NewsEvent } from '../../model/event.ts';
import { kindOfTopic, topicKindsOf } from '../../model/topic-kind.ts';
import { uniqueSources } from '../reporters.ts';
import type { ReadEvent } from './line-events.ts';

/**
 * The events of a day, each once: one that repeats the words of another joins it, with its sources, topics and
 * headings, and `repeated` is told its line. Ids are made unique where two events that differ have the same.
 */
export function uniqueEvents(read: readonly ReadEvent[], repeated: (raw: string) => void): readonly NewsEvent[] {
  const byWords = new Map<string, NewsEvent>();
  const ids = new Set<string>();
  for (const { event, raw, words } of read) {
    const first = byWords.get(words);
    if (first) {
      byWords.set(words, joined(first, event));
      repeated(raw);
      continue;
    }
    let { id } = event;
    while (ids.has(id)) id += '+';
    ids.add(id);
    byWords.set(words, id === event.id ? event : { ...event, id });
  }
  return [...byWords.values()];
}

function joined(first: NewsEvent, again: NewsEvent): NewsEvent {
  const topics = [...new Set([...first.topics, ...again.topics])];
  const topicKinds = topicKindsOf(
    topics,
    (topic) => kindOfTopic(first.topicKinds, topic) ?? kindOfTopic(again.topicKinds, topic),
  );
  return {
    ...first,
    headings: first.headings.length > 0 ? first.headings : again.headings,
    ...(first.category === undefined && again.category !== undefined ? { category: again.category } : {}),
    topics,
    ...(topicKinds && { topicKinds }),
    sources: uniqueSources([...first.sources, ...again.sources]),
  };
}
