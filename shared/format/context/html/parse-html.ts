import { Parser } from 'htmlparser2';
import { type Element, type OpenElement, openElement } from '../elements.ts';

const deepest = 256;
const longest = 16 * 1024 * 1024;

/** Elements whose content is no text of the page. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe']);

/**
 * Parses HTML of at most 16 Mi characters and 256 levels as tolerantly as browsers do; scripts and styles are dropped.
 * Throws an Error whose message says in one sentence what is wrong. The root is an element without a name.
 */
export function parseHtml(html: string): Element {
  if (html.length > longest) throw new Error(`It is longer than ${longest} characters.`);
  const root = openElement('', new Map());
  const open: OpenElement[] = [root];
  let isTooDeep = false;
  let hidden = 0;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (open.length + hidden > deepest) {
        isTooDeep = true;
        parser.reset();
      } else if (hidden > 0 || unseen.has(name)) hidden += 1;
      else {
        const element = openElement(name, new Map(Object.entries(attributes)));
        open.at(-1)?.children.push(element);
        open.push(element);
      }
    },
    ontext(text) {
      if (hidden === 0) open.at(-1)?.children.push(text);
    },
    onclosetag() {
      if (hidden > 0) hidden -= 1;
      else if (open.length > 1) open.pop();
    },
  });
  // In pieces, so that what is nested too deeply is given up before all of it was looked at.
  for (let at = 0; at < html.length && !isTooDeep; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (isTooDeep) throw new Error(`It is nested deeper than ${deepest} levels.`);
  parser.end();
  return root;
}
