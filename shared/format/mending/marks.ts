/**
 * Stands, while a text is mended, where a link or a template was taken out: what was left around it, such as brackets
 * and dates, goes too. A code point that Unicode promises never to assign, and that cleaning removes beforehand.
 */
export const gap = '\ufdd0';

/** Removes control characters and the gap mark, and replaces lone halves of surrogate pairs, which no file can hold. */
export function cleaned(text: string): string {
  return text.replace(/[\p{Cc}\ufdd0\ufeff]+/gu, spaceOrNothing).replace(/\p{Cs}/gu, '\ufffd');
}

function spaceOrNothing(controls: string): string {
  return /[\t\n\r\v\f\u0085]/.test(controls) ? ' ' : '';
}
