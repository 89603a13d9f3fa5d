import { kindOfTopic } from '../../../model/topic-kind.ts';
import type { EventContent } from '../writing/content.ts';
import { escapeText } from '../writing/escape.ts';
import { anchorOf, relatedItem, wordingItem } from './event-links.ts';
import { fileHrefOf, hrefOf, timeOf } from './layout.ts';
import type { Place } from './place.ts';

/** An event as an article; classes say which part of it an element is, for whoever reads the page again. */
export function eventArticle(event: EventContent, place: Place): string {
  const { address, date, record, category } = event;
  const isBrief = place.isIndex && record === 'page';
  const parts = [
    place.isIndex ? '' : `<p class="date"><a href="index.html">${timeOf(date, place.words)}</a></p>`,
    headingsOf(event, place),
    headlineOf(event, place),
    category === undefined || isBrief ? '' : `<p class="category" dir="auto">${escapeText(category)}</p>`,
    record === 'page' ? '' : `<p class="note">${place.words.listed}</p>`,
    paragraphs('text', event.summary),
    ...(isBrief ? [] : details(event, place)),
  ];
  const data = `data-date="${date}" data-path="/${escapeText(address)}.html" data-record="${record}"`;
  const anchor = place.isIndex ? ` id="${escapeText(anchorOf(address))}"` : '';
  return `<article class="event"${anchor} ${data}>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

function headingsOf({ headings }: EventContent, { hasSameHeadings }: Place): string {
  const items = headings.map((heading) => `<li class="heading" dir="auto">${escapeText(heading)}</li>`);
  return items.length === 0 ? '' : `<ol class="headings${hasSameHeadings ? ' same' : ''}">${items.join('')}</ol>`;
}

function headlineOf({ headline, address, record }: EventContent, { from, isIndex }: Place): string {
  const text = escapeText(headline);
  if (!isIndex) return `<h1 class="headline" dir="auto">${text}</h1>`;
  const link = record === 'page' ? `<a href="${hrefOf(from, address)}">${text}</a>` : text;
  return `<h2 class="headline" dir="auto">${link}</h2>`;
}

function details(event: EventContent, place: Place): readonly string[] {
  return [
    section(
      'pictures',
      place,
      event.images.map((image) => pictureItem(image, place)),
    ),
    section('sources', place, event.sources.map(sourceItem)),
    section(
      'wordings',
      place,
      event.wordings.map((wording) => wordingItem(wording, event, place)),
    ),
    section(
      'related',
      place,
      event.related.map((related) => relatedItem(related, place)),
    ),
    section(
      'topics',
      place,
      event.topics.map((topic) => topicItem(topic, event)),
    ),
    originalOf(event, place),
  ];
}

function topicItem(topic: string, { topicKinds }: EventContent): string {
  const kind = kindOfTopic(topicKinds, topic);
  const data = kind === undefined ? '' : ` data-kind="${kind}"`;
  return `<li class="topic"${data} dir="auto">${escapeText(topic)}</li>`;
}

type Section = 'pictures' | 'sources' | 'wordings' | 'related' | 'topics';

function section(name: Section, { isIndex, words }: Place, items: readonly string[]): string {
  if (items.length === 0) return '';
  const level = isIndex ? 'h3' : 'h2';
  return `<section class="${name}">\n<${level}>${words[name]}</${level}>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

function sourceItem({ publisher, url }: EventContent['sources'][number]): string {
  const unnamed = publisher === '' ? ' data-unnamed' : '';
  const shown = escapeText(publisher === '' ? (url ?? '') : publisher);
  const link = url === undefined ? shown : `<a href="${escapeText(url)}" rel="external noreferrer">${shown}</a>`;
  return `<li class="source"${unnamed} dir="auto">${link}</li>`;
}

// Pictures of the web are links: the page itself fetches nothing.
function pictureItem({ address, label }: EventContent['images'][number], { from }: Place): string {
  const text = `<span class="label" dir="auto">${escapeText(label)}</span>`;
  const data = `data-address="${escapeText(address)}"`;
  if (/^https?:/i.test(address)) {
    return `<li class="image" ${data}><a href="${escapeText(address)}" rel="external noreferrer">${text}</a></li>`;
  }
  if (!address.startsWith('media/')) return `<li class="image" ${data}>${text}</li>`;
  const picture = `<img src="${escapeText(fileHrefOf(from, address))}" alt="" loading="lazy">`;
  return `<li class="image" ${data}><figure>${picture}<figcaption>${text}</figcaption></figure></li>`;
}

function paragraphs(name: string, text: string | undefined): string {
  if (text === undefined) return '';
  const all = text.split('\n').map((line) => `<p dir="auto">${escapeText(line)}</p>`);
  return `<div class="${name}">\n${all.join('\n')}\n</div>`;
}

function originalOf({ original }: EventContent, { words }: Place): string {
  if (!original) return '';
  const line = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<p class="original-${name}" dir="auto">${escapeText(text)}</p>`;
  const parts = [
    ...(original.headings ?? []).map((heading) => line('heading', heading)),
    line('headline', original.headline),
    line('category', original.category),
    paragraphs('original-summary', original.summary),
  ];
  const shown = parts.filter((part) => part !== '').join('\n');
  return `<details class="original"><summary>${words.original}</summary>\n${shown}\n</details>`;
}
