/**
 * Pages of the Context have no way to say that a bracket is a bracket. A page that needs one begins with a comment,
 * `<!-- daybook-page/1 {…} -->`: below it a backslash before a mark makes it plain text, texts are not mended, and the
 * comment itself carries as JSON what Markdown has no place for.
 */
const pageComment = '<!-- daybook-page/1';

/** Opens a comment behind an event in an index, with what the index has no place for. */
const eventComment = '<!-- daybook-event/1';

/** What the comment of a page or an event says, as JSON that was not looked at yet. */
export interface Comment {
  readonly json: string;
}

/** The comment that a line is, or undefined. */
export function commentOf(line: string, kind: 'page' | 'event'): Comment | undefined {
  const opening = kind === 'page' ? pageComment : eventComment;
  if (!line.startsWith(opening) || !line.endsWith('-->')) return undefined;
  const json = line.slice(opening.length, -3).trim();
  return { json: json === '' ? '{}' : json };
}

/** A comment that carries a value; `<` and `>` stand as escapes, so that nothing in it can end the comment. */
export function writeComment(kind: 'page' | 'event', value: object): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `${kind === 'page' ? pageComment : eventComment}${json === '{}' ? '' : ` ${json}`} -->`;
}

/** The text of a page below its comment, its escaped marks hidden; undefined for a page without a comment. */
export function openExact(text: string): { readonly comment: Comment; readonly text: string } | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!text.startsWith(pageComment, start)) return undefined;
  const [first = '', ...rest] = text.slice(start).split(/\r\n|\r|\n/);
  const comment = commentOf(first.trim(), 'page');
  return comment && { comment, text: ['', ...rest.map(hideEscapes)].join('\n') };
}

// Text that was UTF-8 holds no lone halves of surrogate pairs: they stand for escaped marks while a page is read.
const hidden = 0xdc00;

function hideEscapes(line: string): string {
  if (!line.includes('\\') || line.startsWith(eventComment)) return line;
  return line.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(hidden + mark.charCodeAt(0)));
}

/** A text of which the hidden marks stand as themselves again. */
export function showEscapes(text: string): string {
  return text.replace(/[\udc21-\udc7e]/gu, (half) => String.fromCharCode(half.charCodeAt(0) - hidden));
}

/** A text of one line for a page with a comment: all that could be markup is escaped. */
export function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*_[\]<&]/g, '\\$&')
    .replace(/^[-+#>=~]|^\d{1,9}(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A topic in a note: commas part topics, so its own are escaped. */
export function escapeTopic(topic: string): string {
  return escapeMarks(topic).replaceAll(',', '\\,');
}

/** The target of a link, or words in brackets. */
export function escapeTarget(target: string): string {
  return target.replace(/[\\()[\]_<>]/g, '\\$&');
}
