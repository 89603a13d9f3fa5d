import { kindOfTopic } from '../../../model/topic-kind.ts';
import { folderOfDate } from '../page-address.ts';
import type { ChangeData, OriginalData, PageData, RelatedData } from '../page-data.ts';
import { exactFormat } from '../syntax.ts';
import { escapeText } from '../writing/escape.ts';
import { dataOf } from '../writing/page-fields.ts';
import type { PageWriter } from '../writing/page-writer.ts';

/** Writes pages in XML. */
export const xmlWriter: PageWriter = {
  extension: 'xml',
  event: (content) => page(eventOf(dataOf(content, 'xml', 'page'), { format: exactFormat })),
  index: ({ date, events, previous, next }) => {
    const neighbours = {
      previous: previous && `/${folderOfDate(previous)}/index.xml`,
      next: next && `/${folderOfDate(next)}/index.xml`,
    };
    const listed = events.map((event) => eventOf(dataOf(event, 'xml', 'index'), {}));
    return page(element('day', { format: exactFormat, date, ...neighbours }, listed));
  },
  front: ({ manifest, plan }) => {
    const dates = plan.dates.map(({ date, events }) =>
      leaf('day', { date, events: String(events), path: `/${folderOfDate(date)}/index.xml` }, ''),
    );
    return page(element('archive', { format: exactFormat, title: manifest.title }, dates));
  },
  others: [],
};

type Attributes = Readonly<Record<string, string | undefined>>;

function page(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.join('\n').replaceAll('\n', '\n  ');
  return children.length === 0 ? leaf(name, attributes, '') : `${opening(name, attributes)}\n  ${lines}\n</${name}>`;
}

function leaf(name: string, attributes: Attributes, text: string | undefined): string {
  return `${opening(name, attributes)}${escapeText(text ?? '')}</${name}>`;
}

function opening(name: string, attributes: Attributes): string {
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${set.map(([key, value]) => ` ${key}="${escapeText(value ?? '')}"`).join('')}>`;
}

function leaves(name: string, texts: readonly string[] = []): readonly string[] {
  return texts.map((text) => leaf(name, {}, text));
}

function optional(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [leaf(name, {}, text)];
}

function summaryOf(summary: string | undefined): readonly string[] {
  return summary === undefined ? [] : [element('summary', {}, leaves('p', summary.split('\n')))];
}

function eventOf(data: PageData, attributes: Attributes): string {
  const { path, date, record, original } = data;
  return element('event', { ...attributes, path, date, record }, [
    ...leaves('heading', data.headings),
    ...optional('headline', data.headline),
    ...summaryOf(data.summary),
    ...optional('category', data.category),
    ...(data.topics ?? []).map((topic) => leaf('topic', { kind: kindOfTopic(data.topicKinds, topic) }, topic)),
    ...(data.sources ?? []).map(({ publisher, url }) => leaf('source', { url }, publisher)),
    ...(data.images ?? []).map(({ address, label }) => leaf('image', { address }, label)),
    ...(data.changes ?? []).map(changeOf),
    ...(data.related ?? []).map(relatedOf),
    ...(original ? [originalOf(original)] : []),
  ]);
}

function changeOf({ path, time, first, current, headline }: ChangeData): string {
  return leaf('change', { path, time, first: first?.toString(), current: current?.toString() }, headline);
}

function relatedOf({ path, headline, topics, original }: RelatedData): string {
  const parts = [leaf('headline', {}, headline), ...leaves('topic', topics), ...optional('original', original)];
  return element('related', { path }, parts);
}

function originalOf({ headline, summary, headings, category }: OriginalData): string {
  const parts = [
    ...optional('headline', headline),
    ...summaryOf(summary),
    ...leaves('heading', headings),
    ...optional('category', category),
  ];
  return element('original', {}, parts);
}
