import type { EventImage, Source } from '../../model/event.ts';
import { mend } from '../mend.ts';
import { resolveEntities } from '../mending/entities.ts';
import type { Link } from './links.ts';

const webAddress = /^https?:\/\/[^\s/?#]/i;
const imageLabel = /^(?:cover image|image|img)$/i;

/** What a link among an event's sources is: who reported it, or a picture of it. */
export type Reference =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'image'; readonly image: EventImage }
  /** A picture whose address is neither of the web nor a path. */
  | { readonly kind: 'lost' };

/** Reads a link among the sources. The source before it on the line is whose picture an unnamed image is. */
export function referenceOf(link: Link, before: Source | undefined): Reference {
  const address = usableAddress(link.target);
  if (imageLabel.test(link.text)) {
    const label = /^img$/i.test(link.text) && before ? before.publisher : link.text;
    const place = address ?? imagePath(link.target);
    return place ? { kind: 'image', image: { address: place, label } } : { kind: 'lost' };
  }
  const publisher = publisherOf(link.text, address);
  return { kind: 'source', source: address === undefined ? { publisher } : { publisher, url: address } };
}

/** A web address that a source may carry (http or https), or undefined. */
export function usableAddress(target: string): string | undefined {
  const address = resolveEntities(target.trim());
  if (!webAddress.test(address) || /\p{Cc}|\p{Cs}/u.test(address)) return undefined;
  return address.replaceAll(' ', '%20');
}

// A path of the archive or of the reporter's site; what names any other scheme is no picture.
function imagePath(target: string): string | undefined {
  if (target.startsWith('//')) return usableAddress(`https:${target}`);
  return /^[a-z][a-z0-9+.-]{0,20}:|\p{Cc}|\p{Cs}/iu.test(target) ? undefined : target;
}

/**
 * Who reported: the label, without the remains of the template that it was cut from (`url=… |date=… ，BBC，，查閱。{{en}}`),
 * or the host of the address where the label names nobody.
 */
export function publisherOf(label: string, address: string | undefined): string {
  const name = mend(withoutTemplateRest(label));
  const isName = name !== '' && !webAddress.test(name) && !/^(?:link|url)\b/i.test(name);
  if (isName) return name;
  return (address === undefined ? undefined : hostOf(address)) ?? mend(label);
}

function withoutTemplateRest(label: string): string {
  if (!/^(?:url=|link\|)|\}\}$/.test(label)) return label;
  return label
    .replace(/^(?:url=\S*|link)\s*/, '')
    .replace(/\|\s*(?:date=[^|}\s]*(?:\s+\d{4}\b)?|bot=\w+|fix-attempted=\w+)\s*/g, '')
    .replace(/(?:\{\{[a-z-]{2,10})?\}\}$/, '')
    .replace(/^[\s,，、|\-–]+/, '')
    .replace(/[，,\s]{0,4}查閱。$/, '');
}

// Addresses in web archives hold the address that was archived: the last one names the reporter.
function hostOf(address: string): string | undefined {
  const start = Math.max(address.lastIndexOf('http://'), address.lastIndexOf('https://'), 0);
  const host = /^https?:\/\/(?:www\.)?([^\s/?#:]{1,253})/i.exec(address.slice(start))?.[1];
  return host?.toLowerCase();
}

/** Sources without repetition: an address once, and a publisher without address only where none of its name is there. */
export function uniqueSources(sources: readonly Source[]): readonly Source[] {
  const urls = new Set<string>();
  const withAddress = sources.filter((source) => {
    if (source.url === undefined) return false;
    return !urls.has(source.url) && urls.add(source.url);
  });
  const kept = new Set(withAddress);
  const names = new Set(withAddress.map((source) => nameKey(source.publisher)));
  return sources.filter((source) => {
    if (source.url !== undefined) return kept.has(source);
    const key = nameKey(source.publisher);
    return key !== '' && !names.has(key) && names.add(key);
  });
}

function nameKey(publisher: string): string {
  return publisher.trim().toLowerCase();
}
