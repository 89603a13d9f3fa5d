import type { Source } from '../model/event.ts';
import { mend } from './mend.ts';
import { resolveEntities } from './mending/entities.ts';

const webAddress = /^https?:\/\/[^\s/?#]/i;

/** A web address that a source may carry (http or https), its character references resolved, or undefined. */
export function usableAddress(target: string): string | undefined {
  return plainAddress(resolveEntities(target.trim()));
}

/** A web address as it stands, or undefined for what is none. */
export function plainAddress(address: string): string | undefined {
  if (!webAddress.test(address) || /\p{Cc}|\p{Cs}/u.test(address)) return undefined;
  return address.replaceAll(' ', '%20');
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
