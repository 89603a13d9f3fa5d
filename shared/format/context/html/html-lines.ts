import { childrenOf, type Element, textOf } from '../elements.ts';

/** Elements that end a line before and after themselves. */
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body br dd details div dl dt figure footer header hr html li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

/**
 * The text of a page in HTML as lines of Markdown, so that pages of the Context which were saved from its site are read
 * like those that it gives away: headings with their level, links, list items, paragraphs.
 */
export function markdownOf(root: Element): string {
  const lines: string[] = [''];
  const write = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') write(child.replace(/\s+/g, ' '));
      else visit(child);
    }
  };
  const visit = (element: Element): void => {
    const { name } = element;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (name === 'head' || name === 'title') return;
    if (level !== undefined) lines.push('', `${'#'.repeat(Number(level))} ${inlineOf(element)}`, '');
    else if (name === 'li' && blocksBelow(element).length === 0) lines.push(`1. ${inlineOf(element)}`, '');
    else if (name === 'a') write(inlineOf({ ...element, children: [element] }));
    else if (blocks.has(name)) {
      lines.push('', '');
      walk(element);
      lines.push('', '');
    } else walk(element);
  };
  walk(root);
  return lines.join('\n');
}

function blocksBelow(element: Element): readonly Element[] {
  return childrenOf(element).filter(({ name }) => blocks.has(name) || /^h[1-6]$/.test(name));
}

/** The text of an element on one line, its links as Markdown has them. */
function inlineOf(element: Element): string {
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    const href = child.name === 'a' ? child.attributes.get('href') : undefined;
    const text = href === undefined ? inlineOf(child) : oneLine(textOf(child));
    if (child.name === 'em' || child.name === 'i') return `_${text}_`;
    return href === undefined ? text : `[${text}](${oneLine(href)})`;
  });
  return oneLine(parts.join(''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
