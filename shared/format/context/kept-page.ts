import type { EventPage } from './pages.ts';

/** Makes pages fit to be held until all are read: a hundred thousand of them at once. */
export type PageKeeper = (page: EventPage) => EventPage;

/**
 * A keeper for one archive. A text cut out of a file's text holds on to all of it, so each is made a text of its own; the
 * few sets of languages that there are exist once.
 */
export function createPageKeeper(): PageKeeper {
  const languageSets = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const key = [...page.languages].join(' ');
    const languages = languageSets.get(key) ?? page.languages;
    languageSets.set(key, languages);
    return {
      ...page,
      languages,
      headings: page.headings.map(ownText),
      sources: page.sources.map(({ publisher, url }) => ({
        publisher: ownText(publisher),
        ...(url !== undefined && { url: ownText(url) }),
      })),
      images: page.images.map(({ address, label }) => ({ address: ownText(address), label: ownText(label) })),
      related: page.related.map((one) => ({
        ...one,
        headline: ownText(one.headline),
        topics: typeof one.topics === 'string' ? ownText(one.topics) : one.topics,
      })),
      ...(page.headline !== undefined && { headline: ownText(page.headline) }),
      ...(page.summary !== undefined && { summary: ownText(page.summary) }),
    };
  };
}

// Joining makes a new text, of which the slice is then a part: engines cut without copying.
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

/** Tells texts apart without holding them: their length, and two sums of 32 bits (FNV-1a, forwards with two seeds). */
export function markOfText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (first >>> 15);
  }
  return `${text.length} ${first >>> 0} ${second >>> 0}`;
}
