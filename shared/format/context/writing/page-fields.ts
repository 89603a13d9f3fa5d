import type { PageData } from '../page-data.ts';
import type { EventContent } from './content.ts';

/**
 * What a page, or an index, says of an event as a value. Events that have a page need no more in an index than what is
 * shown of them there.
 */
export function dataOf(content: EventContent, extension: string, place: 'page' | 'index'): PageData {
  const { date, headline, headings, summary, record } = content;
  const path = (address: string): string => `/${address}.${extension}`;
  const shown: PageData = {
    path: path(content.address),
    date,
    record,
    headings,
    headline,
    ...(summary !== undefined && { summary }),
  };
  if (place === 'index' && record === 'page') return shown;
  const { category, topics, topicKinds, sources, images, original } = content;
  return {
    ...shown,
    ...(category !== undefined && { category }),
    topics,
    ...(topicKinds && { topicKinds }),
    ...some('sources', sources),
    ...some('images', images),
    ...some(
      'changes',
      content.wordings.map(({ address, headline: text, time, isFirst, isCurrent }) => ({
        path: path(address),
        headline: text,
        ...(time !== undefined && { time }),
        ...(isFirst && { first: true }),
        ...(isCurrent && { current: true }),
      })),
    ),
    ...some(
      'related',
      content.related.map(({ address, headline: text, topics: shared, original: before }) => ({
        path: path(address),
        headline: text,
        topics: shared,
        ...(before !== undefined && { original: before }),
      })),
    ),
    ...(original && { original }),
  };
}

function some<Name extends string, Item>(name: Name, items: readonly Item[]): { [key in Name]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { [key in Name]: readonly Item[] });
}
