import { childrenOf, type Element, textOf } from '../elements.ts';
import { complain, eventPageOf, indexEntryOf } from '../from-data.ts';
import { kindsSaid, type PageData, toPageData } from '../page-data.ts';
import type { PageTools } from '../pages.ts';
import { exactFormat, type PageSyntax, unreadable } from '../syntax.ts';
import { parseXml } from './parse-xml.ts';

/**
 * Pages in XML: `event`, with an element for each text and each item of a list; an index is `day`, with such events.
 * Where the attribute `format` is `daybook-page/1`, texts are exact; else they are mended like those of Markdown.
 */
export const xml: PageSyntax = {
  extension: 'xml',
  readPage(file, path, text, tools) {
    const root = rootOf(file, text, 'event', tools);
    return root && eventPageOf(dataOf(root, file, tools), path, sourceOf(root, file, tools));
  },
  readIndex(file, path, text, tools) {
    const root = rootOf(file, text, undefined, tools);
    if (!root) return undefined;
    const source = sourceOf(root, file, tools);
    const entries = childrenOf(root, 'event').flatMap(
      (event) => indexEntryOf(dataOf(event, file, tools), source) ?? [],
    );
    const languages = new Set(path?.language === undefined ? [] : [path.language]);
    return { file, date: path?.date, entries, languages };
  },
};

function rootOf(file: string, text: string, name: string | undefined, tools: PageTools): Element | undefined {
  try {
    const root = parseXml(text);
    if (name !== undefined && root.name !== name) throw new Error(`It is no ${name} but ${root.name}.`);
    return root;
  } catch (error) {
    unreadable(file, error, tools);
    return undefined;
  }
}

function sourceOf(root: Element, file: string, tools: PageTools) {
  return { ...tools, file, isExact: root.attributes.get('format') === exactFormat };
}

type Value = string | boolean | undefined | Readonly<Record<string, unknown>> | readonly unknown[];

/** What an element is as a value of the field of its name. */
const values: Readonly<Record<string, (element: Element) => Value>> = {
  headline: textOf,
  heading: textOf,
  category: textOf,
  topic: textOf,
  summary: (element) => {
    const paragraphs = childrenOf(element, 'p');
    return paragraphs.length === 0 ? textOf(element) : paragraphs.map(textOf).join('\n');
  },
  source: (element) => ({ publisher: textOf(element), url: element.attributes.get('url') }),
  image: (element) => ({ label: textOf(element), address: element.attributes.get('address') }),
  change: (element) => ({
    path: element.attributes.get('path'),
    headline: textOf(element),
    time: element.attributes.get('time'),
    first: element.attributes.get('first') === 'true',
    current: element.attributes.get('current') === 'true',
  }),
  related: (element) => ({
    path: element.attributes.get('path'),
    ...fieldsOf(element),
    original: childrenOf(element, 'original').map(textOf)[0],
  }),
  original: (element) => fieldsOf(element),
};

const lists: ReadonlyMap<string, string> = new Map([
  ['heading', 'headings'],
  ['topic', 'topics'],
  ['source', 'sources'],
  ['image', 'images'],
  ['change', 'changes'],
  ['related', 'related'],
]);

function fieldsOf(element: Element): Readonly<Record<string, unknown>> {
  const fields = new Map<string, Value>();
  const items = new Map<string, Value[]>();
  for (const child of childrenOf(element)) {
    const value = Object.hasOwn(values, child.name) ? values[child.name]?.(child) : undefined;
    const list = lists.get(child.name);
    if (list === undefined) fields.set(child.name, value);
    else {
      const known = items.get(list) ?? [];
      if (known.length === 0) items.set(list, known);
      known.push(value);
    }
  }
  return Object.fromEntries([...fields, ...items]);
}

// No topic at all is what an exact page says with no element: all of them are there.
function dataOf(event: Element, file: string, tools: PageTools): PageData {
  const kinds = kindsSaid(childrenOf(event, 'topic').map((topic) => [textOf(topic), topic.attributes.get('kind')]));
  const fields = {
    topics: [],
    topicKinds: kinds,
    date: event.attributes.get('date'),
    path: event.attributes.get('path'),
  };
  const complainHere = (field: string, message: string): void => complain({ ...tools, file }, field, message);
  return toPageData({ ...fields, ...fieldsOf(event) }, complainHere) ?? {};
}
