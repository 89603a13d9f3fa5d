import type { TextSink } from '../codec.ts';
import { isBlock } from './html-text.ts';
import { createXmlReader, type StartTag } from './xml-reader.ts';

/** An element inside an item or inside the head of a feed, with the words in it. */
export interface FeedElement {
  /** Its key and those around it, from the item or the feed: `atom:author/atom:name`. */
  readonly path: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether XHTML was in it, whose tags are gone. */
  readonly isMarkup: boolean;
}

/** An item of RSS or an entry of Atom. */
export interface FeedItem {
  readonly line: number;
  /** What RDF says the item is about. */
  readonly about: string | undefined;
  readonly elements: readonly FeedElement[];
  /** Whether more was in it than is ever held. */
  readonly isCut: boolean;
}

/** Takes a feed apart. */
export interface FeedTaker {
  /** Says by the root whether the document is a feed; called first. Of what is none, nothing follows. */
  isFeed(root: StartTag): boolean;
  /** An element of the feed’s own head. */
  head(element: FeedElement): void;
  item(item: FeedItem): void;
  broken(line: number, what: string): void;
}

interface Frame {
  readonly tag: StartTag;
  text: string;
  isMarkup: boolean;
}

const itemKeys = new Set(['rss:item', 'atom:entry']);
/** How much of one item is held, in UTF-16 units; an element counts as a hundred more. */
const longestItem = 4_194_304;
const elementWeight = 100;

const headKeys = new Set(['rss:rss', 'rdf:RDF', 'rss:channel', 'atom:feed']);

/** Walks a feed as its text comes and holds one item at a time. */
export function createFeedWalk(taker: FeedTaker): TextSink {
  const frames: Frame[] = [];
  let elements: FeedElement[] = [];
  let itemDepth = 0;
  let size = 0;
  let isCut = false;
  let isFeed = true;
  const addToItem = (element: FeedElement): void => {
    const weight = element.text.length + elementWeight;
    if (size + weight > longestItem) isCut = true;
    else {
      size += weight;
      elements.push(element);
    }
  };
  const close = (frame: Frame): void => {
    const parent = frames.at(-1);
    if (parent && isXhtml(frame.tag)) {
      parent.text += frame.text + (isBlock(frame.tag.local) ? '\n' : '');
      parent.isMarkup = true;
      return;
    }
    const inner = [...frames.slice(itemDepth || headDepth(frames)), frame];
    const path = inner.map(({ tag }) => tag.key).join('/');
    const { text, isMarkup } = frame;
    const element = { path, text, isMarkup, attributes: frame.tag.attributes };
    if (itemDepth > 0) addToItem(element);
    else if (!headKeys.has(frame.tag.key)) taker.head(element);
  };
  return createXmlReader({
    start(tag) {
      if (frames.length === 0) isFeed = taker.isFeed(tag);
      const parent = frames.at(-1);
      if (parent && isXhtml(tag) && isBlock(tag.local)) parent.text += '\n';
      frames.push({ tag, text: '', isMarkup: false });
      if (itemDepth === 0 && itemKeys.has(tag.key)) {
        itemDepth = frames.length;
        elements = [];
        size = 0;
        isCut = false;
      }
    },
    text(text) {
      const frame = frames.at(-1);
      // Between the elements of a feed stand only spaces.
      if (isFeed && frame && !headKeys.has(frame.tag.key)) frame.text += text;
    },
    end() {
      const isItem = itemDepth > 0 && frames.length === itemDepth;
      const frame = frames.pop();
      if (!frame || !isFeed) return;
      if (!isItem) {
        close(frame);
        return;
      }
      itemDepth = 0;
      const { line, attributes } = frame.tag;
      taker.item({ line, about: attributes.get('about'), elements, isCut });
    },
    broken: taker.broken,
  });
}

function isXhtml({ key }: StartTag): boolean {
  return key.startsWith('xhtml:');
}

function headDepth(frames: readonly Frame[]): number {
  return frames.filter(({ tag }) => headKeys.has(tag.key)).length;
}
