import type { EventContent, RelatedContent, WordingContent } from '../writing/content.ts';
import type { Texts } from './texts.ts';
import type { PageWords } from './words.ts';

/** The lines of a page's sources, and of its pictures. */
export function sourceLines(content: EventContent, texts: Texts): readonly string[] {
  return texts.isExact ? exactSources(content, texts) : plainSources(content);
}

function exactSources({ sources, images }: EventContent, { line, target }: Texts): readonly string[] {
  const link = (text: string, address: string): string => `[${line(text)}](${target(address)})`;
  return [
    ...sources.map(({ publisher, url }) => `1. ${url === undefined ? line(publisher) : link(publisher, url)}`),
    ...images.map(({ label, address }) => `1. !${link(label, address)}`),
  ];
}

// A picture with the name of a reporter stands on that reporter's line, as the Context has it.
function plainSources({ sources, images }: EventContent): readonly string[] {
  const left = [...images];
  const lines = sources.map(({ publisher, url }, at) => {
    const own = left[0]?.label === publisher ? left.shift() : undefined;
    const source = url === undefined ? publisher : `[${publisher}](${url})`;
    return `${at + 1}. ${source}${own ? ` [IMG](${own.address})` : ''}`;
  });
  return [...lines, ...left.map(({ label, address }) => `1. [${label}](${address})`)];
}

/** A line of a page's changes. */
export function changeLine({ address, headline, time, isFirst, isCurrent }: WordingContent, texts: Texts): string {
  const roles = [isFirst ? 'First version' : '', isCurrent ? 'Current version' : ''].filter((role) => role !== '');
  const note = [time === undefined ? '' : texts.target(time), roles.length > 0 ? `(${roles.join(', ')})` : ''];
  const shown = note.filter((part) => part !== '').join(' ');
  const link = `1. [${texts.line(headline)}](/${texts.target(address)}.md)`;
  return shown === '' ? link : `${link} _${shown}_`;
}

/** A line of a page's related events. */
export function relatedLine(related: RelatedContent, number: number, words: PageWords, texts: Texts): string {
  const { address, topics, original } = related;
  const headline = texts.isExact ? related.headline : (original ?? related.headline);
  const link = `${number}. [${texts.line(headline)}](/${texts.target(address)}.md)`;
  return topics.length === 0 ? link : `${link} _${words.context}: ${topics.map(texts.topic).join(', ')}_`;
}
