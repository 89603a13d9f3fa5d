import type { ArchiveManifest } from '../../model/archive.ts';
import { type EventDate, spanOfDate, unknownDate } from '../../model/date.ts';
import { type NewsEvent, newsEventSchema } from '../../model/event.ts';
import type { Encoder } from '../encoder.ts';
import { usableAddress } from '../reporters.ts';
import { atomNamespace, daybookNamespace } from './namespaces.ts';
import { element, xmlJson, xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const mediaNamespace = 'http://search.yahoo.com/mrss/';

/** RSS 2.0 for any feed reader; beside each item stands the whole event for Daybook. */
export const rss: Encoder = {
  id: 'rss',
  title: 'Feed, RSS 2.0',
  extension: 'rss',
  writes: 'file',
  *encode({ manifest, events }) {
    const path = 'events.rss';
    yield { path, text: rssHead(manifest) };
    for (const event of events()) yield { path, text: rssItem(event) };
    yield { path, text: '</channel>\n</rss>\n' };
  },
};

/** Atom 1.0 for any feed reader; beside each entry stands the whole event for Daybook. */
export const atom: Encoder = {
  id: 'atom',
  title: 'Feed, Atom 1.0',
  extension: 'atom',
  writes: 'file',
  *encode({ manifest, events }) {
    const path = 'events.atom';
    let newest: EventDate = beginningOfTime;
    yield { path, text: atomHead(manifest) };
    for (const event of events()) {
      if (event.date > newest) newest = event.date;
      yield { path, text: atomEntry(event, manifest) };
    }
    // RFC 4287 wants it once, in any place: here it is known.
    yield { path, text: `${element('updated', {}, noonOf(newest))}\n</feed>\n` };
  },
};

const beginningOfTime = '1970-01-01';

function rssHead({ id, title, description, languages: [language], licence }: ArchiveManifest): string {
  const spaces = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="${mediaNamespace}" xmlns:daybook="${daybookNamespace}"`;
  return lines(
    `${declaration}<rss version="2.0" ${spaces}>\n<channel>`,
    element('title', {}, title),
    // RSS wants an address of the site, which an archive has not.
    element('link', {}, nameOf(id)),
    element('description', {}, description ?? title),
    language && element('language', {}, language),
    licence && element('copyright', {}, licence),
  );
}

function rssItem(event: NewsEvent): string {
  const [link] = linksOf(event);
  return lines(
    '<item>',
    element('title', {}, event.headline),
    link && element('link', {}, link),
    element('guid', { isPermaLink: 'false' }, event.id),
    event.date !== unknownDate && element('pubDate', {}, new Date(noonOf(event.date)).toUTCString()),
    event.summary && element('description', {}, htmlOf(event.summary)),
    ...publishersOf(event).map((publisher) => element('dc:creator', {}, publisher)),
    ...categoriesOf(event).map((category) => element('category', {}, category)),
    ...picturesOf(event),
    wholeEvent(event),
    '</item>',
  );
}

function atomHead({ id, title, description, languages: [language], licence, publisher }: ArchiveManifest): string {
  const spaces = `xmlns="${atomNamespace}" xmlns:media="${mediaNamespace}" xmlns:daybook="${daybookNamespace}"`;
  return lines(
    `${declaration}<feed ${spaces}${language ? ` xml:lang="${xmlText(language)}"` : ''}>`,
    element('title', {}, title),
    element('id', {}, nameOf(id)),
    `<author>${element('name', {}, publisher ?? title)}</author>`,
    description && element('subtitle', {}, description),
    licence && element('rights', {}, licence),
  );
}

function atomEntry(event: NewsEvent, { id }: ArchiveManifest): string {
  const [link, ...others] = linksOf(event);
  const noon = noonOf(event.date);
  return lines(
    '<entry>',
    element('title', {}, event.headline),
    element('id', {}, nameOf(id, event.id)),
    element('updated', {}, noon),
    event.date !== unknownDate && element('published', {}, noon),
    ...publishersOf(event).map((publisher) => `<author>${element('name', {}, publisher)}</author>`),
    link && element('link', { rel: 'alternate', href: link }),
    ...others.map((href) => element('link', { rel: 'via', href })),
    // Atom wants a text where no page tells the story.
    element('summary', {}, event.summary ?? ''),
    ...categoriesOf(event).map((term) => element('category', { term })),
    ...picturesOf(event),
    wholeEvent(event),
    '</entry>',
  );
}

function lines(...parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== false && part !== '')
    .map((part) => `${part}\n`)
    .join('');
}

/** At noon, so that readers in other zones show the same day; the first one of a month or year that is all that is known. RFC 4287 wants a time of every entry: 1970-01-01 says that none is known. */
function noonOf(date: EventDate): string {
  return `${spanOfDate(date)?.from ?? beginningOfTime}T12:00:00Z`;
}

// The names of archives and events are no addresses; as the parts of a URN they are.
function nameOf(...parts: readonly string[]): string {
  const encoded = parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
  return [daybookNamespace, ...encoded].join(':');
}

// Descriptions in RSS are HTML.
function htmlOf(summary: string): string {
  return summary
    .split('\n')
    .map((paragraph) => `<p>${xmlText(paragraph)}</p>`)
    .join('');
}

function linksOf({ sources }: NewsEvent): readonly string[] {
  const urls = sources.map(({ url }) => (url === undefined ? undefined : usableAddress(url)));
  return [...new Set(urls)].filter((url) => url !== undefined);
}

function publishersOf({ sources }: NewsEvent): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

function categoriesOf({ category, headings, topics }: NewsEvent): readonly string[] {
  return [...new Set([...(category === undefined ? [] : [category]), ...headings, ...topics])];
}

function picturesOf({ images }: NewsEvent): readonly string[] {
  const urls = images.map(({ address }) => usableAddress(address)).filter((url) => url !== undefined);
  return urls.map((url) => element('media:content', { url, medium: 'image' }));
}

function wholeEvent(event: NewsEvent): string {
  return `<daybook:event>${xmlJson(newsEventSchema.parse(event))}</daybook:event>`;
}
