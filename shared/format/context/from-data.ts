import { isEventDate } from '../../model/date.ts';
import type { OriginalText, Source } from '../../model/event.ts';
import { quoted } from '../problems.ts';
import { plainAddress, publisherOf, usableAddress } from '../reporters.ts';
import type { ChangeData, OriginalData, PageData, RelatedData, SourceData } from './page-data.ts';
import type { Change, EventPage, IndexEntry, PageTools, RelatedEvent, Telling } from './pages.ts';
import type { PagePath } from './paths.ts';
import { imageAddress } from './references.ts';

/** Where a value comes from, and whether its texts are exact: what Daybook itself writes is. */
export interface DataSource extends PageTools {
  readonly file: string;
  readonly isExact: boolean;
}

/** The page that a value is; undefined where neither its path nor itself says a date. */
export function eventPageOf(data: PageData, path: PagePath, source: DataSource): EventPage | undefined {
  const said = data.date !== undefined && isEventDate(data.date) ? data.date : undefined;
  if (data.date !== undefined && said === undefined) complain(source, 'date', quoted(data.date));
  const date = path.date ?? said;
  const add = (what: string, done: string): void => source.problems.add(source.file, undefined, what, done);
  if (path.date === undefined) {
    const done = date === undefined ? 'The page was left out.' : `The date that it says, ${date}, was taken.`;
    add('The path of this page names a date that no calendar has.', done);
  } else if (said !== undefined && said !== path.date) {
    add(`The page says ${said}, but its path says ${path.date}.`, 'The date of the path was taken.');
  }
  if (date === undefined) return undefined;
  const changes = (data.changes ?? []).flatMap((change) => changeOf(change, source));
  const languages = new Set(path.language === undefined ? [] : [path.language]);
  return { ...tellingOf(data, path, source), date, changes, languages };
}

/** The entry of an index that a value is; undefined, with a problem, where it does not say which event it lists. */
export function indexEntryOf(data: PageData, source: DataSource): IndexEntry | undefined {
  const path = data.path === undefined ? undefined : source.readTarget(data.path);
  if (!path || path.isIndex || path.date === undefined) {
    const what = `The event ${quoted(data.headline ?? '')} has no path of a page: ${quoted(data.path ?? '')}.`;
    source.problems.add(source.file, undefined, what, 'It was left out.');
    return undefined;
  }
  return { headline: '', ...tellingOf(data, path, source) };
}

/** Tells of a part of a value that is not what it should be. */
export function complain(source: Pick<DataSource, 'file' | 'problems'>, field: string, message: string): void {
  source.problems.add(source.file, undefined, `The field «${field}» is not right: ${message}.`, 'It was left out.');
}

/** Texts before mending, absent where the page has none. */
export function originalTextOf({ headline, summary, headings, category }: OriginalData): OriginalText {
  return {
    ...(headline !== undefined && { headline }),
    ...(summary !== undefined && { summary }),
    ...(headings && { headings }),
    ...(category !== undefined && { category }),
  };
}

/** What a value says of the event of a path. */
export function tellingOf(data: PageData, path: PagePath, source: DataSource): Telling {
  const { headline, summary, category, topics, topicKinds, original } = data;
  return {
    file: source.file,
    path,
    ...(headline === undefined || headline === '' ? {} : { headline }),
    headings: data.headings ?? [],
    ...(summary === undefined || summary === '' ? {} : { summary }),
    ...(category === undefined || category === '' ? {} : { category }),
    topics: topics ? [topics] : [],
    sources: (data.sources ?? []).flatMap((one) => sourceOf(one, source)),
    images: (data.images ?? []).flatMap((image) => {
      const address = imageAddress(image.address);
      if (address === undefined) complain(source, 'images', `${quoted(image.address)} is no address`);
      return address === undefined ? [] : [{ address, label: image.label }];
    }),
    related: (data.related ?? []).flatMap((related) => relatedOf(related, source)),
    ...(source.isExact && {
      exact: {
        ...(topics && { topics }),
        ...(topicKinds && { topicKinds }),
        ...(original && { original: originalTextOf(original) }),
      },
    }),
  };
}

function sourceOf({ publisher, url }: SourceData, source: DataSource): readonly Source[] {
  const address = url === undefined ? undefined : (source.isExact ? plainAddress : usableAddress)(url);
  if (url !== undefined && address === undefined) {
    complain(source, 'sources', `the address ${quoted(url)} is not one of the web`);
  }
  const name = source.isExact ? publisher : publisherOf(publisher, address);
  return name === '' && address === undefined ? [] : [{ publisher: name, ...(address && { url: address }) }];
}

function changeOf(change: ChangeData, source: DataSource): readonly Change[] {
  const path = source.readTarget(change.path);
  if (!path || path.isIndex || path.date === undefined) {
    complain(source, 'changes', `${quoted(change.path)} is no path of a page`);
    return [];
  }
  return [
    {
      path,
      headline: change.headline,
      ...(change.time === undefined ? {} : { time: change.time }),
      isFirst: change.first === true,
      isCurrent: change.current === true,
      ...(source.isExact && { exact: {} }),
    },
  ];
}

function relatedOf(related: RelatedData, source: DataSource): readonly RelatedEvent[] {
  const path = source.readTarget(related.path);
  if (!path || path.isIndex || path.date === undefined) {
    complain(source, 'related', `${quoted(related.path)} is no path of a page`);
    return [];
  }
  const { headline, topics, original } = related;
  const exact = source.isExact && { exact: original === undefined ? {} : { original: { headline: original } } };
  return [{ path, headline, topics, ...exact }];
}
