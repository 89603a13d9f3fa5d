import { findText } from './find-text.ts';

const blocks = 'p, li, h1, h2, h3, h4, dt, dd, td, th, summary, figcaption, button, label';

/** Every place where what is on a page has a text, as ranges of it. Nothing is found across two paragraphs. */
export function findOnPage(root: HTMLElement, sought: string): readonly Range[] {
  return textBlocks(root).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return findText(text, sought).map(({ start, end }) => rangeOf(nodes, start, end));
  });
}

/** The text nodes that are seen, those of one paragraph together. */
function textBlocks(root: HTMLElement): readonly (readonly Text[])[] {
  const found: Text[][] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !(node instanceof Text) ||
      !parent?.checkVisibility() ||
      parent.closest('.visually-hidden, [aria-hidden="true"]')
    )
      continue;
    const own = parent.closest(blocks);
    if (found.length === 0 || own !== block) found.push([]);
    block = own;
    found.at(-1)?.push(node);
  }
  return found;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let from = 0;
  for (const node of nodes) {
    const to = from + node.length;
    if (start >= from && start < to) range.setStart(node, start - from);
    if (end > from && end <= to) range.setEnd(node, end - from);
    from = to;
  }
  return range;
}
