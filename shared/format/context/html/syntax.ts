import { childrenOf, type Element, elementsBelow, textOf } from '../elements.ts';
import { complain, eventPageOf, indexEntryOf } from '../from-data.ts';
import { readDayIndex } from '../markdown/day-index.ts';
import { readEventPage } from '../markdown/event-page.ts';
import { kindsSaid, type PageData, toPageData } from '../page-data.ts';
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
    if (!event) unreadable(file, new Error('It has no event.'), tools);
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
    unreadable(file, error, tools);
    return undefined;
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
const text = (element: Element, part: string): string | undefined => find(element, part).map(textOf)[0];

/** The parts of an article by their class, found in one walk. */
function partsOf(article: Element): (part: string) => readonly Element[] {
  const parts = new Map<string, Element[]>();
  const walk = (element: Element): void => {
    for (const child of childrenOf(element)) {
      const part = child.attributes.get('class') ?? '';
      const known = parts.get(part);
      if (known) known.push(child);
      else parts.set(part, [child]);
      walk(child);
    }
  };
  walk(article);
  return (part) => parts.get(part) ?? [];
}

// A text of several paragraphs has one element a paragraph.
function paragraphs(element: Element | undefined): string | undefined {
  return element && childrenOf(element, 'p').map(textOf).join('\n');
}

function addressIn(element: Element): string | undefined {
  const [link] = elementsBelow(element, ({ attributes }) => attributes.has('href'));
  return link?.attributes.get('href');
}

function dataOf(event: Element, file: string, tools: PageTools): PageData {
  const parts = partsOf(event);
  const [original] = parts('original');
  const data = {
    date: event.attributes.get('data-date'),
    path: event.attributes.get('data-path'),
    headline: parts('headline').map(textOf)[0],
    headings: parts('heading').map(textOf),
    summary: paragraphs(parts('text')[0]),
    category: parts('category').map(textOf)[0],
    topics: parts('topic').map(textOf),
    topicKinds: kindsSaid(parts('topic').map((topic) => [textOf(topic), topic.attributes.get('data-kind')])),
    sources: parts('source').map((source) => ({
      publisher: source.attributes.has('data-unnamed') ? '' : textOf(source),
      url: addressIn(source),
    })),
    images: parts('image').map((image) => ({
      address: image.attributes.get('data-address'),
      label: text(image, 'label'),
    })),
    changes: parts('wording').map(wordingOf),
    related: parts('related-event').map(relatedOf),
    original: original && {
      headline: text(original, 'original-headline'),
      summary: paragraphs(find(original, 'original-summary')[0]),
      ...(find(original, 'original-heading').length > 0 && {
        headings: find(original, 'original-heading').map(textOf),
      }),
      category: text(original, 'original-category'),
    },
  };
  return toPageData(data, (field, message) => complain({ ...tools, file }, field, message)) ?? {};
}

function wordingOf(wording: Element) {
  return {
    path: wording.attributes.get('data-path'),
    headline: text(wording, 'wording-headline'),
    time: text(wording, 'time'),
    first: wording.attributes.has('data-first'),
    current: wording.attributes.has('data-current'),
  };
}

function relatedOf(related: Element) {
  return {
    path: related.attributes.get('data-path'),
    headline: text(related, 'related-headline'),
    topics: find(related, 'shared-topic').map(textOf),
    original: related.attributes.get('data-original'),
  };
}
