/** A line of a page, by what it begins with. `number` is one-based, `text` is trimmed and without the mark. */
export type Line =
  | { readonly kind: 'blank' | 'rule' | 'text'; readonly number: number; readonly text: string }
  /** `# `: level 1 to 6; the text may be empty. */
  | { readonly kind: 'heading'; readonly number: number; readonly text: string; readonly level: number }
  /** `1. ` or `- `; `whole` is the line with its mark. */
  | { readonly kind: 'item'; readonly number: number; readonly text: string; readonly whole: string };

const headingMark = /^(#{1,6})(?=[\s[]|$)/;
const itemMark = /^(?:\d{1,9}[.)]|[-*+])\s+/;
const ruleLine = /^(?:-{3,}|\*{3,}|_{3,})$/;

/** The lines of a page. A byte order mark and line ends of any system are taken off. */
export function scanLines(text: string): readonly Line[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return text
    .slice(start)
    .split(/\r\n|\r|\n/)
    .map((line, index) => scanLine(line.trim(), index + 1));
}

function scanLine(text: string, number: number): Line {
  if (text === '') return { kind: 'blank', number, text };
  const heading = headingMark.exec(text);
  if (heading) return { kind: 'heading', number, text: text.slice(heading[0].length).trim(), level: heading[0].length };
  if (ruleLine.test(text)) return { kind: 'rule', number, text };
  const item = itemMark.exec(text);
  if (item) return { kind: 'item', number, text: text.slice(item[0].length), whole: text };
  return { kind: 'text', number, text };
}

/** The paragraphs of some lines, joined by line feeds; lines between blank ones are one paragraph, an item is its own. */
export function paragraphs(lines: readonly Line[]): string {
  const texts: string[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'text') texts.at(-1)?.push(line.text);
    else if (line.kind === 'item') texts.push([line.whole]);
    else if (texts.at(-1)?.length) texts.push([]);
  }
  const joined = texts.map((words) => words.join(' '));
  return joined.filter((text) => text !== '').join('\n');
}
