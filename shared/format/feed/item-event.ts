import { unknownDate } from '../../model/date.ts';
import type { EventImage, NewsEvent, OriginalText, Source } from '../../model/event.ts';
import { newsEventSchema } from '../../model/event.ts';
import { idFromHeadline } from '../event-register.ts';
import { type Field, mendField, paragraphsOf } from '../mended-field.ts';
import { quoted } from '../problems.ts';
import { publisherOf, uniqueSources, usableAddress } from '../reporters.ts';
import { readDate } from '../written-date.ts';
import type { FeedElement } from './feed-walk.ts';
import { textOfHtml } from './html-text.ts';

/** What an item is read beside. */
export interface ItemSurroundings {
  readonly file: string;
  /** The title of the feed, where it came before. */
  readonly feedTitle: string;
  /** Names an RSS 1.0 item that has no id of its own. */
  readonly about: string | undefined;
}

// Where each thing stands, the best place first.
const titles = ['rss:title', 'atom:title', 'dc:title'];
const summaries = ['rss:description', 'atom:summary', 'content:encoded', 'atom:content', 'dc:description'];
const dates = ['atom:published', 'rss:pubDate', 'dc:issued', 'dc:date', 'dc:created', 'atom:updated', 'dc:modified'];
const publishers = [
  'rss:source',
  'atom:source/atom:title',
  'dc:creator',
  'atom:author/atom:name',
  'rss:author',
  'dc:publisher',
];
const topics = ['rss:category', 'atom:category', 'dc:subject'];
const pictures = ['media:content', 'media:group/media:content', 'media:thumbnail', 'media:group/media:thumbnail'];

const longestHeadline = 140;

/** The event that an item of a feed tells, with what is wrong with its date; or in one sentence why it tells none. */
export function eventOfItem(
  elements: readonly FeedElement[],
  { file, feedTitle, about }: ItemSurroundings,
): { readonly event: NewsEvent; readonly what?: string } | { readonly what: string } {
  const own = elements.find(({ path }) => path === 'daybook:event');
  if (own) return eventOfDaybook(own.text);
  const summary = summaryOf(elements);
  const title = headlineOf(elements);
  const headline = title.text === '' ? mendField(beginningOf(summary.text)) : title;
  if (headline.text === '') return { what: 'The item has neither title nor text.' };
  const written = firstText(elements, dates);
  const date = written === '' ? unknownDate : (readDate(written, 'dmy') ?? unknownDate);
  const fault = `The date ${quoted(written)} of the item is none that Daybook reads.`;
  const what = written === '' ? 'The item has no date.' : fault;
  const guid = firstText(elements, ['rss:guid', 'atom:id', 'dc:identifier']);
  const links = addressesOf(elements);
  const [firstLink = ''] = links;
  const original = originalOf(headline, summary);
  return {
    event: {
      id: guid || about?.trim() || firstLink || idFromHeadline(date, headline.text),
      record: 'page',
      date,
      headline: headline.text,
      ...(summary.text !== '' && summary.text !== headline.text && { summary: summary.text }),
      headings: [],
      topics: topicsOf(elements),
      sources: sourcesOf(elements, links, feedTitle),
      images: imagesOf(elements),
      revisions: [],
      relations: [],
      ...(original !== undefined && { original }),
      files: [file],
    },
    ...(date === unknownDate && { what }),
  };
}

function eventOfDaybook(json: string): { readonly event: NewsEvent } | { readonly what: string } {
  try {
    const parsed = newsEventSchema.safeParse(JSON.parse(json));
    if (parsed.success) return { event: parsed.data };
    const [issue] = parsed.error.issues;
    return { what: `daybook:event is no event: ${issue?.path.join('.') || 'the value'}: ${issue?.message}.` };
  } catch {
    return { what: 'daybook:event is not JSON.' };
  }
}

function elementsAt(elements: readonly FeedElement[], paths: readonly string[]): readonly FeedElement[] {
  return paths.flatMap((path) => elements.filter((element) => element.path === path));
}

/** The first text that is not blank, as the file has it. */
function firstText(elements: readonly FeedElement[], paths: readonly string[]): string {
  return (
    elementsAt(elements, paths)
      .map(({ text }) => text.trim())
      .find((text) => text !== '') ?? ''
  );
}

// RSS does not say what a text is, and feeds put HTML everywhere; Atom says it.
function plainText({ path, text, attributes, isMarkup }: FeedElement): string {
  const type = attributes.get('type') ?? 'text';
  const isPlain = isMarkup || (path.startsWith('atom:') && !/html/i.test(type));
  const words = isPlain ? text : textOfHtml(text);
  return paragraphsOf(words);
}

/** The words of an element, mended; the original is the text of the file wherever any of it went. */
function fieldOf(element: FeedElement | undefined, words: (plain: string) => string): Field {
  if (!element) return { text: '', sources: [] };
  const { text, sources } = mendField(words(plainText(element)));
  const original = element.text.trim();
  return text === original || element.isMarkup ? { text, sources } : { text, sources, original };
}

function headlineOf(elements: readonly FeedElement[]): Field {
  const title = elementsAt(elements, titles).find(({ text }) => text.trim() !== '');
  return fieldOf(title, (plain) => plain.replace(/\s+/gu, ' '));
}

// Of a teaser and the whole text, the whole text: it says more.
function summaryOf(elements: readonly FeedElement[]): Field {
  const fields = elementsAt(elements, summaries).map((element) => fieldOf(element, (plain) => plain));
  return fields.reduce((best, field) => (field.text.length > best.text.length ? field : best), {
    text: '',
    sources: [],
  });
}

function beginningOf(summary: string): string {
  const [paragraph = ''] = summary.split('\n');
  const characters = Array.from(paragraph.slice(0, 2 * longestHeadline));
  if (characters.length <= longestHeadline) return paragraph;
  const cut = characters.slice(0, longestHeadline - 1).join('');
  return `${cut.replace(/\s\S*$/u, '')}…`;
}

function originalOf(headline: Field, summary: Field): OriginalText | undefined {
  const original: OriginalText = {
    ...(headline.original !== undefined && { headline: headline.original }),
    ...(summary.original !== undefined && { summary: summary.original }),
  };
  return Object.keys(original).length === 0 ? undefined : original;
}

/** The web addresses of an item: its links, or a guid that says it is one. */
function addressesOf(elements: readonly FeedElement[]): readonly string[] {
  const atom = elementsAt(elements, ['atom:link'])
    .filter(({ attributes }) => /^(?:alternate|via)$/.test(attributes.get('rel') ?? 'alternate'))
    .map(({ attributes }) => attributes.get('href') ?? '');
  const rss = elementsAt(elements, ['rss:link']).map(({ text }) => text);
  const guids = elementsAt(elements, ['rss:guid'])
    .filter(({ attributes }) => attributes.get('isPermaLink') !== 'false')
    .map(({ text }) => text);
  const usable = (addresses: readonly string[]): readonly string[] =>
    addresses.map(usableAddress).filter((address) => address !== undefined);
  const links = usable([...rss, ...atom]);
  return links.length > 0 ? links : usable(guids);
}

function sourcesOf(elements: readonly FeedElement[], links: readonly string[], feedTitle: string): readonly Source[] {
  const found = elementsAt(elements, publishers).find(({ text }) => text.trim() !== '');
  const named = found ? plainText(found).replace(/\s+/gu, ' ') : '';
  // RSS wants an address of mail and lets the name follow in brackets.
  const name = named.replace(/^[^\s@]+@\S+ \((.*)\)$/, '$1') || feedTitle;
  const sources = links.map((url): Source => ({ publisher: publisherOf(name, url), url }));
  return uniqueSources(links.length > 0 || name === '' ? sources : [{ publisher: publisherOf(name, undefined) }]);
}

function topicsOf(elements: readonly FeedElement[]): readonly string[] {
  const named = elementsAt(elements, topics).map((element) => {
    const { attributes } = element;
    const label = attributes.get('label') ?? attributes.get('term');
    return mendField(element.path === 'atom:category' ? (label ?? '') : plainText(element)).text;
  });
  return [...new Set(named.filter((topic) => topic !== ''))];
}

function imagesOf(elements: readonly FeedElement[]): readonly EventImage[] {
  const enclosed = elementsAt(elements, ['rss:enclosure', 'atom:link'])
    .filter(({ path, attributes }) => path === 'rss:enclosure' || attributes.get('rel') === 'enclosure')
    .filter(({ attributes }) => isPicture(attributes));
  const media = elementsAt(elements, pictures).filter(
    ({ path, attributes }) => path.endsWith('thumbnail') || isPicture(attributes),
  );
  const addresses = [...enclosed, ...media].map(({ attributes }) =>
    usableAddress(attributes.get('url') ?? attributes.get('href') ?? ''),
  );
  return [...new Set(addresses)].flatMap((address) => (address === undefined ? [] : [{ address, label: 'image' }]));
}

function isPicture(attributes: ReadonlyMap<string, string>): boolean {
  const said = attributes.get('medium') ?? attributes.get('type');
  if (said !== undefined) return /^image(?:\/|$)/i.test(said);
  return /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(attributes.get('url') ?? attributes.get('href') ?? '');
}
