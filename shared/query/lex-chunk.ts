import { fieldNamed } from './fields.ts';
import type { ProblemList } from './problems.ts';
import type { Token } from './token.ts';

// Signs of mathematics and money belong to words (C++, $100); punctuation does not, but for stars of patterns.
const wordParts = /[\p{L}\p{N}\p{M}\p{S}*]+/gu;
// A plus sign asks for what is asked for anyway.
const leading = /^(?:[^\p{L}\p{N}\p{M}\p{S}*]|\+)+/u;
const word = /[\p{L}\p{N}]/u;
const name = /(\p{L}{1,20}):/uy;
const distance = /^near\/(\d{1,9})$/i;
const operators: Readonly<Record<string, 'or' | 'and' | 'not'>> = {
  OR: 'or',
  AND: 'and',
  NOT: 'not',
  或: 'or',
  且: 'and',
  非: 'not',
};
/** A longer word or phrase is cut, in UTF-16 units. */
export const longestTerm = 1000;
const usualDistance = 10;
const mostDistance = 100;

/**
 * The pieces of a stretch without white space, brackets and quotation marks: an exclusion, names of fields, and a word,
 * an operator or nothing. `plain` is the whole text, for what stands before and behind.
 */
export function lexChunk(plain: string, start: number, end: number, problems: ProblemList): Token[] {
  const whole = plain.slice(start, end);
  if (whole === '~' || (whole === '-' && !isExclusion(plain, start)))
    return [{ kind: 'range', text: whole, start, end }];
  const tokens: Token[] = [];
  let at = start;
  let isFirst = start === 0 || /[\s(|]/.test(plain.charAt(start - 1));
  for (let field = true; field; ) {
    if (isFirst && isExclusion(plain, at)) {
      tokens.push({ kind: 'not', text: '-', start: at, end: at + 1 });
      at += 1;
    }
    at = skipPunctuation(plain, at, end);
    const found = fieldAt(plain, at);
    if (found) tokens.push(found);
    at = found?.end ?? at;
    isFirst = found !== undefined;
    field = isFirst;
  }
  const before = tokens.at(-1);
  const isValue = before?.kind === 'field' && before.field.kind === 'text';
  const last = lexWord(plain, at, end, problems, isValue);
  return last ? [...tokens, last] : tokens;
}

function isExclusion(plain: string, at: number): boolean {
  return plain.charAt(at) === '-' && /[^\s)|-]/.test(plain.charAt(at + 1));
}

function skipPunctuation(plain: string, from: number, end: number): number {
  return from + (leading.exec(plain.slice(from, end))?.[0].length ?? 0);
}

function fieldAt(plain: string, at: number): Token | undefined {
  name.lastIndex = at;
  const text = name.exec(plain)?.[1];
  const field = text === undefined ? undefined : fieldNamed(text);
  return text === undefined || !field
    ? undefined
    : { kind: 'field', text, field, start: at, end: at + text.length + 1 };
}

function lexWord(plain: string, from: number, to: number, problems: ProblemList, isValue: boolean): Token | undefined {
  const text = wordWithin(withinLength(plain.slice(from, to)));
  if (to - from > longestTerm)
    problems.add({ kind: 'cut', most: longestTerm, unit: 'characters' }, { start: from, end: to });
  if (text === '') return undefined;
  const start = plain.indexOf(text, from);
  const end = start + text.length;
  if (!word.test(text)) {
    if (text.includes('*')) problems.add({ kind: 'empty-pattern' }, { start, end });
    return undefined;
  }
  return (isValue ? undefined : operatorOf(text, start, end, problems)) ?? { kind: 'word', text, start, end };
}

function operatorOf(text: string, start: number, end: number, problems: ProblemList): Token | undefined {
  const kind = Object.hasOwn(operators, text) ? operators[text] : undefined;
  if (kind) return { kind, text, start, end };
  if (text === 'NEAR') return { kind: 'near', text, distance: usualDistance, start, end };
  const typed = distance.exec(text)?.[1];
  if (typed === undefined) return undefined;
  const taken = Math.min(mostDistance, Math.max(1, Number(typed)));
  if (taken !== Number(typed)) problems.add({ kind: 'near-distance', typed: Number(typed), taken }, { start, end });
  return { kind: 'near', text, distance: taken, start, end };
}

/** A text without the punctuation at both of its ends. */
export function wordWithin(text: string): string {
  wordParts.lastIndex = 0;
  const start = wordParts.exec(text)?.index ?? text.length;
  let end = start;
  wordParts.lastIndex = start;
  while (wordParts.test(text)) end = wordParts.lastIndex;
  return text.slice(start, end);
}

/** The beginning of a word or phrase that is too long, without half a character at its end. */
export function withinLength(text: string): string {
  return text.slice(0, longestTerm).replace(/[\ud800-\udbff]$/, '');
}
