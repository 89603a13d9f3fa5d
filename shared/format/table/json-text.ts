import { quoted } from '../problems.ts';

/** A value of JSON, or in one sentence why the text is none. */
export type JsonReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly what: string };

/** The depth of brackets in JSON beyond which it is not read: what walks a value would run out of stack somewhere. */
export const deepest = 64;

/** Reads one JSON text. Whole numbers that a double cannot hold become texts of the same digits: ids keep them all. */
export function readJson(text: string): JsonReading {
  const checked = checkJson(text);
  if (checked === undefined) return { kind: 'wrong', what: `The brackets are nested more than ${deepest} deep.` };
  try {
    return { kind: 'value', value: JSON.parse(checked) };
  } catch (error) {
    // What the engine says may quote the text: its control characters go.
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', what: `This is not JSON: ${quoted(reason)}.` };
  }
}

const [quote, backslash, minus] = [0x22, 0x5c, 0x2d];
const safeDigits = 15;

/** The text with its great whole numbers in quotation marks, or undefined where it is nested too deep. */
function checkJson(text: string): string | undefined {
  const pieces: string[] = [];
  let copied = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return undefined;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (isDigit(code) || code === minus) {
      const end = endOfNumber(text, index);
      if (isGreatInteger(text, index, end)) {
        pieces.push(text.slice(copied, index), `"${text.slice(index, end)}"`);
        copied = end;
      }
      index = end - 1;
    }
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** The index of the quotation mark that ends a string, or the length of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) return index;
    if (code === backslash) index += 1;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && isOfNumber(text.charCodeAt(index))) index += 1;
  return index;
}

function isGreatInteger(text: string, start: number, end: number): boolean {
  if (end - start <= safeDigits) return false;
  const number = text.slice(start, end);
  return /^-?[1-9]\d*$/.test(number) && !Number.isSafeInteger(Number(number));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

// Digits, the point, the signs and the e of an exponent.
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2b || code === minus || code === 0x65 || code === 0x45;
}
