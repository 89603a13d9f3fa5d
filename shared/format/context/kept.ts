import { type Aside, createAside, type Storeroom } from '../storeroom.ts';
import type { TextFile } from './forms.ts';
import type { DayIndex, EventPage, IndexEntry, Telling } from './pages.ts';

/** What a telling says that is only needed when its event is made. */
type Body = Omit<Telling, 'file' | 'path' | 'headings'>;

/** A page or an entry of an index of which all but a few fields are put aside. */
export type Kept<Whole extends Telling> = Omit<Whole, keyof Body> & {
  /** Whether it names its event, be it with an empty text. */
  readonly hasHeadline: boolean;
  readonly hasRelated: boolean;
  readonly hasTopics: boolean;
  readonly isExact: boolean;
  /** The place of the rest. */
  readonly body: number;
};

/** The index of a date whose entries are put aside. */
export interface KeptIndex extends Omit<DayIndex, 'entries'> {
  readonly entries: readonly Kept<IndexEntry>[];
}

/** A file whose text is put aside; `mark` tells texts apart. */
export interface KeptFile {
  readonly path: string;
  readonly mark: string;
  readonly body: number;
}

/** Puts aside what is read of an archive until its end, when there may be a hundred thousand pages, and fetches it again. */
export interface Keeper {
  keepPage(page: EventPage): Kept<EventPage>;
  keepEntry(entry: IndexEntry): Kept<IndexEntry>;
  keepFile(file: TextFile): KeptFile;
  page(kept: Kept<EventPage>): EventPage;
  entry(kept: Kept<IndexEntry>): IndexEntry;
  file(kept: KeptFile): TextFile;
}

/** A keeper that uses a storeroom. */
export function createKeeper(store: Storeroom): Keeper {
  const bodies: Aside<Body> = createAside(store);
  // The few sets of languages that there are exist once.
  const languageSets = new Map<string, ReadonlySet<string>>();
  const shared = (languages: ReadonlySet<string>): ReadonlySet<string> => {
    const key = [...languages].join(' ');
    const known = languageSets.get(key) ?? languages;
    languageSets.set(key, known);
    return known;
  };
  return {
    keepPage({ file, path, headings, date, changes, languages, ...body }) {
      return { file, path, headings, date, changes, languages: shared(languages), ...keptBody(body, bodies) };
    },
    keepEntry({ file, path, headings, line, ...body }) {
      return { file, path, headings, ...(line !== undefined && { line }), ...keptBody(body, bodies) };
    },
    keepFile: ({ path, text }) => ({ path, mark: markOf(text), body: store.put(text) }),
    page: ({ hasHeadline: _, hasRelated: __, hasTopics: ___, isExact: ____, body, ...light }) => ({
      ...light,
      ...bodies.get(body),
    }),
    // An entry always has a headline: its type says so, its body was one's.
    entry: ({ hasHeadline: _, hasRelated: __, hasTopics: ___, isExact: ____, body, ...light }) => ({
      headline: '',
      ...light,
      ...bodies.get(body),
    }),
    file: ({ path, body }) => ({ path, text: store.get(body) }),
  };
}

function keptBody(
  body: Body,
  bodies: Aside<Body>,
): Pick<Kept<Telling>, 'hasHeadline' | 'hasRelated' | 'hasTopics' | 'isExact' | 'body'> {
  return {
    hasHeadline: body.headline !== undefined,
    hasRelated: body.related.length > 0,
    hasTopics: body.topics.length > 0,
    isExact: body.exact !== undefined,
    body: bodies.put(body),
  };
}

/** Tells texts apart without holding them: their length, and two sums of 32 bits (FNV-1a with two seeds). */
export function markOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (first >>> 15);
  }
  return `${text.length} ${first >>> 0} ${second >>> 0}`;
}
