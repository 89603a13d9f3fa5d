import type { EventDate } from '../../../model/date.ts';
import type { NewsEvent } from '../../../model/event.ts';
import type { ArchiveContents, TextPiece } from '../../encoder.ts';
import { manifestFile, writeManifest } from '../../manifest.ts';
import { folderOfDate } from '../page-address.ts';
import { contentOf, wordingPages } from './content.ts';
import type { IndexContent, PageWriter, Site } from './page-writer.ts';
import { planOf } from './plan.ts';

/** Writes an archive as a tree of pages: those of each date with its index, then the front page and the manifest. */
export function* encodePages(contents: ArchiveContents, writer: PageWriter): Iterable<TextPiece> {
  const site: Site = { manifest: contents.manifest, plan: planOf(contents) };
  let at = 0;
  for (const events of byDate(contents.events(), site)) yield* encodeDate(events, at++, site, writer);
  yield { path: `index.${writer.extension}`, text: writer.front(site) };
  yield* writer.others;
  yield { path: manifestFile, text: writeManifest(contents.manifest) };
}

function* encodeDate(events: readonly NewsEvent[], at: number, site: Site, writer: PageWriter): Iterable<TextPiece> {
  const { dates } = site.plan;
  const date = events[0]?.date;
  if (date === undefined) return;
  const file = (address: string): string => `${address}.${writer.extension}`;
  const contents = events.map((event) => ({ event, content: contentOf(event, site.plan) }));
  for (const { event, content } of contents) {
    if (content.record !== 'page') continue;
    for (const page of [content, ...wordingPages(event, content)]) {
      yield { path: file(page.address), text: writer.event(page, site) };
    }
  }
  const index: IndexContent = {
    date,
    events: contents.map(({ content }) => content),
    ...neighbour('previous', dates[at - 1]?.date),
    ...neighbour('next', dates[at + 1]?.date),
  };
  yield { path: file(`${folderOfDate(date)}/index`), text: writer.index(index, site) };
}

function neighbour(side: 'previous' | 'next', date: EventDate | undefined): Partial<IndexContent> {
  return date === undefined ? {} : { [side]: date };
}

/** The events that get a place in an index, date by date. */
function* byDate(events: Iterable<NewsEvent>, { plan }: Site): Iterable<readonly NewsEvent[]> {
  let group: NewsEvent[] = [];
  for (const event of events) {
    if ((plan.recordOf(event.id) ?? event.record) === 'mentioned') continue;
    if (group[0] && group[0].date !== event.date) {
      yield group;
      group = [];
    }
    group.push(event);
  }
  if (group.length > 0) yield group;
}
