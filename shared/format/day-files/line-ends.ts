// Commas that stood between links, brackets that opened for a link which is gone, marks of several links.
const junk: ReadonlySet<string> = new Set(' \t\n\u00a0,;`[(¹²³');
const comments: readonly string[] = ['-->', '<<NEWSLINK MISSING>>'];
const closers: ReadonlySet<string> = new Set(')]}');

/** A text without the characters of a set at its end. A regular expression would take quadratic time for a long run of them. */
export function withoutEnd(text: string, characters: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && characters.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A line without what links and comments left at its end. */
export function withoutJunk(text: string): string {
  const clean = withoutEnd(text, junk);
  const comment = comments.find((one) => clean.endsWith(one));
  return comment === undefined ? clean : withoutEnd(clean.slice(0, -comment.length), junk);
}

/** Whether a text ends with a closing bracket of any kind. */
export function endsWithBracket(text: string): boolean {
  return closers.has(text.charAt(text.length - 1));
}
