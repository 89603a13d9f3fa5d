import type { EventContent, RelatedContent, WordingContent } from '../writing/content.ts';
import { escapeText } from '../writing/escape.ts';
import { hrefOf, timeOf } from './layout.ts';
import type { Place } from './place.ts';

/** The name of an event's place in the index of its date. */
export function anchorOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/\s/g, '-');
}

/** A wording among those of a page; one with a page of its own is a link. */
export function wordingItem(wording: WordingContent, event: EventContent, { from, words }: Place): string {
  const { address, headline, time, isFirst, isCurrent, hasPage } = wording;
  const data = [
    `data-path="/${escapeText(address)}.html"`,
    isFirst ? 'data-first' : '',
    isCurrent ? 'data-current' : '',
  ];
  const shown = `<span class="wording-headline">${escapeText(headline)}</span>`;
  const isHere = wording.id === event.id;
  const link = hasPage && !isHere ? `<a href="${hrefOf(from, address)}">${shown}</a>` : shown;
  const roles = [isFirst ? words.first : '', isCurrent ? words.current : ''].filter((role) => role !== '');
  const parts = [
    `<p dir="auto">${link}</p>`,
    time === undefined ? '' : `<span class="time">${escapeText(time)}</span>`,
    roles.length === 0 ? '' : `<span class="role">${roles.join(', ')}</span>`,
  ];
  return `<li class="wording" ${data.filter((part) => part !== '').join(' ')}>${parts.filter((part) => part !== '').join(' ')}</li>`;
}

/** A related event: a link to its page, or to where the index of its date lists it. */
export function relatedItem(related: RelatedContent, { from, words }: Place): string {
  const { address, date, headline, topics, original } = related;
  const data = [`data-path="/${escapeText(address)}.html"`];
  if (original !== undefined) data.push(`data-original="${escapeText(original)}"`);
  const shown = `<span class="related-headline">${escapeText(headline)}</span>`;
  const target = targetOf(related, from);
  const link = target === undefined ? shown : `<a href="${target}">${shown}</a>`;
  const names = topics.map((topic) => `<li class="shared-topic" dir="auto">${escapeText(topic)}</li>`);
  const list = names.length === 0 ? '' : `\n<ul class="names">${names.join('')}</ul>`;
  return `<li class="related-event" ${data.join(' ')}>${timeOf(date, words)} <p dir="auto">${link}</p>${list}</li>`;
}

function targetOf({ address, record }: RelatedContent, from: string): string | undefined {
  if (record === 'mentioned') return undefined;
  if (record === 'page') return hrefOf(from, address);
  const folder = address.slice(0, address.lastIndexOf('/'));
  return `${hrefOf(from, `${folder}/index`)}#${encodeURIComponent(anchorOf(address))}`;
}
