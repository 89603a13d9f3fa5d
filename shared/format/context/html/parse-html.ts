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
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length + hidden > deepest) throw new Error(`It is nested deeper than ${deepest} levels.`);
      if (hidden > 0 || unseen.has(name)) hidden += 1;
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
  parser.end(html);
  return root;
}
