// Controls that move a terminal's cursor or colour it, marks that turn the direction of what follows, and line ends
// that are none of ours. Format characters that emoji and scripts need, such as joiners, are left as they are.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text of an archive as it may stand in one line of a terminal: what would act there is shown as `\u{1b}`. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A value as JSON in one line, or indented; what would act on a terminal is escaped, which changes no value. */
export function safeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent);
  return json.replace(unsafe, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
