import { folderOfDate } from '../page-address.ts';
import { exactFormat } from '../syntax.ts';
import { dataOf } from '../writing/page-fields.ts';
import type { PageWriter } from '../writing/page-writer.ts';

/** Writes pages in JSON, one object a file. */
export const jsonWriter: PageWriter = {
  extension: 'json',
  event: (content) => write({ format: exactFormat, ...dataOf(content, 'json', 'page') }),
  index: ({ date, events, previous, next }) =>
    write({
      format: exactFormat,
      date,
      ...(previous !== undefined && { previous: `/${folderOfDate(previous)}/index.json` }),
      ...(next !== undefined && { next: `/${folderOfDate(next)}/index.json` }),
      events: events.map((event) => dataOf(event, 'json', 'index')),
    }),
  front: ({ manifest, plan }) =>
    write({
      format: exactFormat,
      title: manifest.title,
      dates: plan.dates.map(({ date, events }) => ({ date, events, path: `/${folderOfDate(date)}/index.json` })),
    }),
  others: [],
};

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
