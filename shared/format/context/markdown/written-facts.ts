import type { PageData } from '../page-data.ts';
import { type EventContent, ownTopics } from '../writing/content.ts';
import { dataOf } from '../writing/page-fields.ts';

/** What the comment of an event's page says of it: all that Markdown has no place for. */
export function pageFacts(content: EventContent): PageData {
  const { category, topics, topicKinds, original, related } = content;
  const named = related.filter((one) => one.original !== undefined);
  return {
    ...(category !== undefined && { category }),
    ...(ownTopics(content) && { topics }),
    ...(topicKinds && { topicKinds }),
    ...(original && { original }),
    ...(named.length > 0 && {
      related: named.map((one) => ({ path: `/${one.address}.md`, headline: '', topics: [], original: one.original })),
    }),
  };
}

/** What the comment behind an event in an index says of it, where the event has no page to say it. */
export function entryFacts(content: EventContent): PageData {
  if (content.record === 'page') return {};
  const { category, topics, topicKinds, sources, images, related, original } = dataOf(content, 'md', 'index');
  const isRelated = content.related.some(({ record }) => record !== 'page');
  return {
    ...(category !== undefined && { category }),
    ...(topics && ownTopics(content) && { topics }),
    ...(topicKinds && { topicKinds }),
    ...(sources && { sources }),
    ...(images && { images }),
    ...(related && isRelated && { related }),
    ...(original && { original }),
  };
}
