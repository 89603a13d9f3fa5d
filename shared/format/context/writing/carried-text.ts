import { cleaned } from '../../mending/marks.ts';

/**
 * A text as every form of a page carries it, on one line: without control characters, which become spaces where they
 * part words, and without space around it. Lone halves of surrogate pairs and what XML refuses become U+FFFD.
 */
export function carriedLine(text: string): string {
  return cleaned(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .trim();
}

/** A text of several paragraphs as every form carries it: parted by one line feed each, none of them empty. */
export function carriedParagraphs(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(carriedLine);
  return lines.filter((line) => line !== '').join('\n');
}
