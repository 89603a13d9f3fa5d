import { quoted } from '../../problems.ts';
import { complain, eventPageOf, indexEntryOf } from '../from-data.ts';
import { isObject, type PageData, toPageData } from '../page-data.ts';
import type { PageTools } from '../pages.ts';
import { exactFormat, type PageSyntax, unreadable } from '../syntax.ts';
import { parseJson } from './parse-json.ts';

/**
 * Pages in JSON: an object of the fields of `PageData`; an index has such objects in its list `events`. Where `format`
 * is `daybook-page/1`, texts are exact; else they are mended like those of Markdown.
 */
export const json: PageSyntax = {
  extension: 'json',
  readPage(file, path, text, tools) {
    const read = readObject(file, text, tools);
    const data = read && dataOf(read.value, file, tools);
    return data && eventPageOf(data, path, { ...tools, file, isExact: read.isExact });
  },
  readIndex(file, path, text, tools) {
    const read = readObject(file, text, tools);
    if (!read) return undefined;
    const { events } = read.value;
    if (events !== undefined && !Array.isArray(events)) complain({ ...tools, file }, 'events', 'it is no list');
    const all: readonly unknown[] = Array.isArray(events) ? events : [];
    const entries = all.flatMap((event) => {
      const data = dataOf(event, file, tools);
      return (data && indexEntryOf(data, { ...tools, file, isExact: read.isExact })) ?? [];
    });
    const languages = new Set(path?.language === undefined ? [] : [path.language]);
    return { file, date: path?.date, entries, languages };
  },
};

interface ReadObject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly isExact: boolean;
}

function readObject(file: string, text: string, tools: PageTools): ReadObject | undefined {
  try {
    const { value, repeated } = parseJson(text);
    if (!isObject(value)) throw new Error('It is no object.');
    for (const name of repeated) {
      tools.problems.add(file, undefined, `An object names ${quoted(name)} several times.`, 'The last one was taken.');
    }
    return { value, isExact: value.format === exactFormat };
  } catch (error) {
    unreadable(file, error, tools);
    return undefined;
  }
}

function dataOf(value: unknown, file: string, tools: PageTools): PageData | undefined {
  const data = toPageData(value, (field, message) => complain({ ...tools, file }, field, message));
  if (!data) complain({ ...tools, file }, 'events', 'an event is no object');
  return data;
}
