import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { TextSink } from '../codec.ts';
import { quoted } from '../problems.ts';
import { elementKey } from './namespaces.ts';

/** The start of an element: its key such as `atom:entry`, and its attributes by local name. */
export interface StartTag {
  readonly key: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Takes what an XML document consists of, in order, until it ends or is broken. */
export interface XmlTaker {
  start(tag: StartTag): void;
  text(text: string): void;
  end(): void;
  /** Nothing follows it. */
  broken(line: number, what: string): void;
}

const deepest = 64;
/** The longest text or tag, in UTF-16 units: pictures inside texts have room, floods have not. */
const longestPart = 4_194_304;
const pieceLength = 65_536;

const stopped = new Error('The document is broken');

/**
 * Reads XML strictly and as it comes. A document type is refused: it could define entities that grow without end or name
 * other files; so is nesting deeper than 64 elements, and a text or tag of more than 4 MiB.
 */
export function createXmlReader(taker: XmlTaker): TextSink {
  const parser = new SaxesParser({ xmlns: true });
  let isBroken = false;
  let depth = 0;
  let lastPart = 0;
  const fail = (what: string): never => {
    isBroken = true;
    taker.broken(parser.line, what);
    throw stopped;
  };
  const part = (tell: () => void): void => {
    lastPart = parser.position;
    tell();
  };
  // The parser would go on behind an error, as slowly as hostile nesting makes it: only a throw stops it.
  const attempt = (parse: () => void): void => {
    try {
      if (!isBroken) parse();
    } catch (error) {
      if (error !== stopped) throw error;
    }
  };
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    fail(`The XML is broken at line ${parser.line}, column ${parser.column + 1}: ${quoted(what)}.`);
  });
  parser.on('doctype', () => fail('The file has a document type (DOCTYPE), which Daybook refuses.'));
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > deepest) fail(`The elements are nested more than ${deepest} deep.`);
    const tag = { key: elementKey(uri, local), local, attributes: attributesOf(attributes), line: parser.line };
    part(() => taker.start(tag));
  });
  parser.on('closetag', () => {
    depth -= 1;
    part(() => taker.end());
  });
  parser.on('text', (text) => part(() => taker.text(text)));
  parser.on('cdata', (text) => part(() => taker.text(text)));
  return {
    write(text) {
      for (let at = 0; at < text.length && !isBroken; at += pieceLength) {
        attempt(() => {
          parser.write(text.slice(at, at + pieceLength));
          if (parser.position - lastPart > longestPart) fail(`A text or tag is longer than ${longestPart} characters.`);
        });
      }
    },
    end: () => attempt(() => parser.close()),
  };
}

function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): ReadonlyMap<string, string> {
  const said = Object.values(attributes).filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns');
  return new Map(said.map(({ local, value }) => [local, value]));
}
