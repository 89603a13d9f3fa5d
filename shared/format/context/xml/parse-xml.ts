import { SaxesParser } from 'saxes';
import { type Element, type OpenElement, openElement } from '../elements.ts';

const deepest = 64;
const longest = 16 * 1024 * 1024;

/**
 * Parses XML of at most 16 Mi characters and 64 levels; what is not well-formed, or has a document type, is refused: an
 * Error says in one sentence why. Names are without prefix.
 */
export function parseXml(text: string): Element {
  const xml = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (xml.length > longest) throw new Error(`It is longer than ${longest} characters.`);
  const parser = new SaxesParser({ position: true });
  const open: OpenElement[] = [];
  let root: Element | undefined;
  const fail = (reason: string): never => {
    throw new Error(`Line ${parser.line}: ${reason}`);
  };
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece);
  };
  parser.on('error', (error) => fail(`${error.message.replace(/^\d+:\d+: /, '')}.`));
  parser.on('doctype', () => fail('it has a document type, which is not read.'));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) fail(`it is nested deeper than ${deepest} levels.`);
    const element = openElement(localName(name), new Map(Object.entries(attributes)));
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root ?? fail('it has no element.');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
