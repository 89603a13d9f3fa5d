import { childrenOf, type Element, elementsBelow, textOf } from '../elements.ts';
import { complain, eventPageOf, indexEntryOf } from '../from-data.ts';
import { readDayIndex } from '../markdown/day-index.ts';
import { readEventPage } from '../markdown/event-page.ts';
import { type PageData, toPageData } from '../page-data.ts';
import type { PageTools } from '../pages.ts';
import { exactFormat, type PageSyntax, unreadable } from '../syntax.ts';
import { markdownOf } from './html-lines.ts';
import { parseHtml } from './parse-html.ts';
import { relativeTo } from './relative.ts';

/**
 * Pages in HTML. Where `generator` is `daybook-page/1`, the class of an element says which part of the page it is, and
 * texts are exact; other pages are read like Markdown, by their headings, links and lists.
 */
export const html: PageSyntax = {
  extension: 'html',
  readPage(file, path, text, tools) {
    const root = rootOf(file, text, tools);
    const near = { ...tools, readTarget: relativeTo(file, tools.readTarget) };
    if (!root) return undefined;
    if (!isExact(root)) return readEventPage(file, path, markdownOf(mainOf(root)), near);
    const [event] = elementsBelow(root, hasClass('event'));
    return event && eventPageOf(dataOf(event, file, tools), path, { ...near, file, isExact: true });
  },
  readIndex(file, path, text, tools) {
    const root = rootOf(file, text, tools);
    const near = { ...tools, readTarget: relativeTo(file, tools.readTarget) };
    if (!root) return undefined;
    if (!isExact(root)) return readDayIndex(file, path, markdownOf(mainOf(root)), near);
    const source = { ...near, file, isExact: true };
    const events = elementsBelow(root, hasClass('event'));
    const entries = events.flatMap((event) => indexEntryOf(dataOf(event, file, tools), source) ?? []);
    const languages = new Set(path?.language === undefined ? [] : [path.language]);
    return { file, date: path?.date, entries, languages };
  },
};

function rootOf(file: string, text: string, tools: PageTools): Element | undefined {
  try {
    return parseHtml(text);
  } catch (error) {
    return unreadable(file, error, tools);
  }
}

function isExact(root: Element): boolean {
  const [generator] = elementsBelow(
    root,
    ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'generator',
  );
  return generator?.attributes.get('content') === exactFormat;
}

function mainOf(root: Element): Element {
  return elementsBelow(root, ({ name }) => name === 'main')[0] ?? root;
}

function hasClass(wanted: string): (element: Element) => boolean {
  return ({ attributes }) => attributes.get('class')?.split(' ').includes(wanted) === true;
}

const find = (element: Element, part: string): readonly Element[] => elementsBelow(element, hasClass(part));
const texts = (element: Element, part: string): readonly string[] => find(element, part).map(textOf);
const text = (element: Element, part: string): string | undefined => texts(element, part)[0];

// A text of several paragraphs has one element a paragraph.
function paragraphs(element: Element, part: string): string | undefined {
  const [found] = find(element, part);
  return found && childrenOf(found, 'p').map(textOf).join('\n');
}

function address(element: Element, attribute: 'href' | 'src'): string | undefined {
  const [link] = elementsBelow(element, ({ attributes }) => attributes.has(attribute));
  return link?.attributes.get(attribute);
}

function dataOf(event: Element, file: string, tools: PageTools): PageData {
  const [original] = find(event, 'original');
  const data = {
    date: event.attributes.get('data-date'),
    path: event.attributes.get('data-path'),
    headline: text(event, 'headline'),
    headings: texts(event, 'heading'),
    summary: paragraphs(event, 'text'),
    category: text(event, 'category'),
    topics: texts(event, 'topic'),
    sources: find(event, 'source').map((source) => ({ publisher: textOf(source), url: address(source, 'href') })),
    images: find(event, 'image').map((image) => ({
      address: image.attributes.get('data-address'),
      label: text(image, 'label'),
    })),
    changes: find(event, 'wording').map((wording) => ({
      path: wording.attributes.get('data-path'),
      headline: text(wording, 'wording-headline'),
      time: text(wording, 'time'),
      first: wording.attributes.has('data-first'),
      current: wording.attributes.has('data-current'),
    })),
    related: find(event, 'related-event').map((related) => ({
      path: related.attributes.get('data-path'),
      headline: text(related, 'related-headline'),
      topics: texts(related, 'shared-topic'),
      original: related.attributes.get('data-original'),
    })),
    original: original && {
      headline: text(original, 'original-headline'),
      summary: paragraphs(original, 'original-summary'),
      headings: find(original, 'original-heading').length > 0 ? texts(original, 'original-heading') : undefined,
      category: text(original, 'original-category'),
    },
  };
  return toPageData(data, (field, message) => complain({ ...tools, file }, field, message)) ?? {};
}
