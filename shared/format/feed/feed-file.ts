import type { TextSink } from '../codec.ts';
import type { EventRegister } from '../event-register.ts';
import type { ProblemLog } from '../problems.ts';
import { createFeedWalk, type FeedElement } from './feed-walk.ts';
import { textOfHtml } from './html-text.ts';
import { eventOfItem } from './item-event.ts';

/** What a feed says of itself, where it does (else empty), and what the file was. */
export interface FeedSaid {
  readonly language: string;
  readonly description: string;
  readonly kind: 'eventLists' | 'duplicates' | 'unreadable' | 'other';
}

/** What the files of one reading share. */
export interface FeedTools {
  readonly problems: ProblemLog;
  readonly register: EventRegister;
  /** Told at the end of each file. */
  ended(said: FeedSaid): void;
}

const roots = new Set(['rss:rss', 'rdf:RDF', 'atom:feed']);
const descriptions = new Set(['rss:description', 'atom:subtitle', 'dc:description']);
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** Reads one feed, item by item. What came before a break is kept. */
export function createFeedFile(path: string, { problems, register, ended }: FeedTools): TextSink {
  let feedTitle = '';
  let description = '';
  let language = '';
  let items = 0;
  let events = 0;
  let taken = 0;
  let isWhole = true;
  const wrong = (line: number | undefined, what: string, done: string): void => problems.add(path, line, what, done);
  const head = ({ path: place, text }: FeedElement): void => {
    const words = textOfHtml(text).trim().replace(/\s+/gu, ' ');
    if (place === 'rss:title' || place === 'atom:title') feedTitle ||= words;
    else if (descriptions.has(place)) description ||= words;
    else if ((place === 'rss:language' || place === 'dc:language') && languageTag.test(words)) language ||= words;
  };
  const walk = createFeedWalk({
    isFeed({ key, local, attributes, line }) {
      const said = attributes.get('lang') ?? '';
      if (languageTag.test(said)) language = said;
      if (roots.has(key)) return true;
      isWhole = false;
      wrong(line, `The file is no feed: its root is <${local.slice(0, 40)}>.`, 'Nothing of it was read.');
      return false;
    },
    head,
    item({ line, about, elements, isCut }) {
      items += 1;
      if (isCut) wrong(line, 'The item holds more than 4 MiB.', 'What went beyond it was left out.');
      const reading = eventOfItem(elements, { file: path, feedTitle, about });
      if (!('event' in reading)) {
        wrong(line, reading.what, 'The item was left out.');
        return;
      }
      if (reading.what !== undefined) wrong(line, reading.what, 'The event stands without date.');
      events += 1;
      if (register.add(reading.event, { file: path, line })) taken += 1;
    },
    broken(line, what) {
      isWhole = false;
      wrong(line, what, items > 0 ? `The ${items} items before it were read.` : 'Nothing of the file was read.');
    },
  });
  return {
    write: walk.write,
    end() {
      walk.end();
      const isEmpty = items === 0 && isWhole;
      if (isEmpty) wrong(undefined, 'The feed holds no items.', 'Nothing was read of it.');
      const kind = taken > 0 ? 'eventLists' : events > 0 ? 'duplicates' : isEmpty ? 'other' : 'unreadable';
      ended({ language, description, kind });
    },
  };
}
