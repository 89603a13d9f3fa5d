/** A line of a page that says something, by what it looks like. `number` counts from one. */
export type Line =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly number: number }
  | { readonly kind: 'item'; readonly text: string; readonly number: number }
  | { readonly kind: 'context'; readonly text: string; readonly number: number }
  | { readonly kind: 'rule'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string; readonly number: number };

const byteOrderMark = '\ufeff';
const contextWords = /^(?:Context|消息)\s{0,10}[:：]\s*/;

/** The lines of a page but its empty ones and the line that names its other formats. */
export function readLines(page: string): Line[] {
  const text = page.startsWith(byteOrderMark) ? page.slice(1) : page;
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('Formats:')) return [];
    return [classify(line, index + 1)];
  });
}

/** The names in `_Context: A, B_`, as they stand; undefined when a text is no such mark. */
export function readContext(text: string): string | undefined {
  const marked = readEmphasis(text);
  const words = marked === undefined ? undefined : contextWords.exec(marked);
  return words ? marked?.slice(words[0].length) : undefined;
}

/** The text between the underscores of `_text_`; undefined when a text is not set like that. */
export function readEmphasis(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('_') && trimmed.endsWith('_') ? trimmed.slice(1, -1) : undefined;
}

function classify(line: string, number: number): Line {
  const heading = /^(#{1,6})(?=\s|$)/.exec(line)?.[1];
  if (heading) return { kind: 'heading', level: heading.length, text: line.slice(heading.length).trim(), number };
  const item = /^\s{0,3}(?:\d{1,9}[.)]|[-*+])\s+/.exec(line)?.[0];
  if (item && /[^\s*_-]/.test(line)) return { kind: 'item', text: line.slice(item.length).trim(), number };
  if (/^\s{0,3}[-*_](?:\s{0,10}[-*_]){2,}\s*$/.test(line)) return { kind: 'rule', number };
  const context = readContext(line);
  if (context !== undefined) return { kind: 'context', text: context, number };
  return { kind: 'text', text: line.trim(), number };
}
