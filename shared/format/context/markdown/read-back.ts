import { createProblemLog } from '../../problems.ts';
import { uniqueSources } from '../../reporters.ts';
import { mendField, mendHeadings } from '../fields.ts';
import { folderOfDate } from '../page-address.ts';
import type { EventPage, IndexEntry, Telling } from '../pages.ts';
import { parsePath } from '../paths.ts';
import { groupRevisions } from '../revisions.ts';
import { type EventContent, isSame, ownTopics, type RelatedContent } from '../writing/content.ts';
import type { IndexContent, Site } from '../writing/page-writer.ts';
import { readDayIndex } from './day-index.ts';
import { readEventPage } from './event-page.ts';

// Reading is the only judge of what a page in the shape of the Context can carry: whatever it does not give back as it
// was meant is written with escapes.

/** Whether reading the page of an event gives what was meant, mended texts and their originals. */
export function isPageReadBack(text: string, content: EventContent, site: Site): boolean {
  const file = `${content.address}.md`;
  const path = parsePath(file);
  const problems = createProblemLog();
  const page = path && readEventPage(file, path, text, { problems, readTarget: site.plan.readTarget });
  return (
    page !== undefined &&
    problems.list().length === 0 &&
    isPlaceable(content) &&
    isTextReadBack(page, content) &&
    isOwnTopicsReadBack(content, site) &&
    isSourcesReadBack(page, content) &&
    isWordingsReadBack(page, content) &&
    page.related.length === content.related.length &&
    page.related.every((related, at) => isRelatedReadBack(related, content.related[at], site))
  );
}

/** Whether reading the index of a date gives what was meant. */
export function isIndexReadBack(text: string, { date, events }: IndexContent, site: Site): boolean {
  const file = `${folderOfDate(date)}/index.md`;
  const problems = createProblemLog();
  const { entries } = readDayIndex(file, parsePath(file), text, { problems, readTarget: site.plan.readTarget });
  return (
    problems.list().length === 0 &&
    entries.length === events.length &&
    entries.every((entry, at) => isEntryReadBack(entry, events[at], site))
  );
}

function isEntryReadBack(entry: IndexEntry, event: EventContent | undefined, site: Site): boolean {
  if (event === undefined || entry.path.id !== event.id || !isTextReadBack(entry, event)) return false;
  const topics = entry.topics.flatMap(site.plan.splitTopics);
  if (!isSame(topics, ownTopics(event) ?? []) || !isOwnTopicsReadBack(event, site)) return false;
  if (event.record === 'page') return true;
  const isRelated = event.related.some(({ record }) => record !== 'page');
  return isPlaceable(event) && event.sources.length === 0 && event.images.length === 0 && !isRelated;
}

// Pages of the Context have no place for a category, nor for what topics name.
function isPlaceable({ category, original, topicKinds }: EventContent): boolean {
  return category === undefined && original?.category === undefined && topicKinds === undefined;
}

function isTextReadBack(telling: Telling, content: EventContent): boolean {
  const { headline, summary, headings, original } = content;
  const named = mendField(telling.headline ?? '', undefined, 'headline');
  const told = mendField(telling.summary ?? '', undefined, 'summary');
  const stories = mendHeadings(telling.headings, undefined);
  return (
    named.text === headline &&
    named.original === original?.headline &&
    told.text === (summary ?? '') &&
    told.original === original?.summary &&
    isSame(stories.texts, headings) &&
    isSame(stories.original ?? [], original?.headings ?? [])
  );
}

// Topics beside the headings stand in the index of the day, behind them.
function isOwnTopicsReadBack(content: EventContent, { plan }: Site): boolean {
  const own = ownTopics(content);
  if (own === undefined) return true;
  return (
    own.length > 0 &&
    isSame([...content.headings, ...own], content.topics) &&
    isSame(plan.splitTopics(own.join(', ')), own)
  );
}

function isSourcesReadBack(page: EventPage, { sources, images }: EventContent): boolean {
  const named = mendField(page.headline ?? '', undefined, 'headline').sources;
  const told = mendField(page.summary ?? '', undefined, 'summary').sources;
  const read = uniqueSources([...page.sources, ...named, ...told]);
  return (
    isSame(read.map(sourceKey), sources.map(sourceKey)) &&
    isSame(page.images.map(imageKey), images.map(imageKey)) &&
    new Set(images.map(({ address }) => address)).size === images.length
  );
}

function sourceKey({ publisher, url }: EventContent['sources'][number]): string {
  return `${url ?? ''}\n${publisher}`;
}

function imageKey({ label, address }: EventContent['images'][number]): string {
  return `${address}\n${label}`;
}

// Without a summary of its own, an event would take that of an earlier wording.
function isWordingsReadBack(page: EventPage, { id, wordings, summary }: EventContent): boolean {
  if (wordings.length === 0) return page.changes.length === 0;
  const groups = groupRevisions([{ ...page, isExact: page.exact !== undefined }], createProblemLog());
  const current = wordings.at(-1)?.id ?? id;
  const changes = groups.changesOf(current);
  return (
    (summary !== undefined || wordings.length === 1 || current !== id) &&
    changes.length === wordings.length &&
    changes.every((change, at) => {
      const wording = wordings[at];
      return (
        change.path.id === wording?.id &&
        mendField(change.headline, undefined, 'headline').text === wording.headline &&
        change.time === wording.time &&
        change.isFirst === wording.isFirst &&
        change.isCurrent === wording.isCurrent
      );
    })
  );
}

function isRelatedReadBack(
  read: EventPage['related'][number],
  meant: RelatedContent | undefined,
  { plan }: Site,
): boolean {
  if (meant === undefined || read.path.id !== meant.id) return false;
  if (!isSame(plan.splitTopics(read.topics), meant.topics)) return false;
  const named = mendField(read.headline, undefined, 'headline');
  return meant.record !== 'mentioned' || (named.text === meant.headline && named.original === meant.original);
}
