import { lexChunk, longestTerm, withinLength } from './lex-chunk.ts';
import { plainText } from './plain-text.ts';
import type { ProblemList } from './problems.ts';
import type { Token } from './token.ts';

const marks = '"“”„«»「」『』';
// What has no white space, syntax or mark of a range in it; each character is tried once.
const piece = new RegExp(
  String.raw`(?<bracket>[()])|(?<or>\|+)|(?<quote>[${marks}])|(?<range>\.{2,}|[…‥–—]+)|(?<chunk>(?:[^\s()|${marks}…‥–—.]|\.(?!\.))+)`,
  'gu',
);
const quotes = ['"“”„', '«»', '「」', '『』'] as const;
const word = /[\p{L}\p{N}]/u;

/** The quotation marks that end a phrase which this one begins: all of its kind, for keyboards mix them. */
function closersOf(mark: string): string {
  return quotes.find((kind) => kind.includes(mark)) ?? mark;
}

/** The pieces of a typed text, in order; what is mere punctuation is left out. */
export function lex(text: string, problems: ProblemList): Token[] {
  const plain = plainText(text);
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(plain); match; match = piece.exec(plain)) {
    const start = match.index;
    const end = piece.lastIndex;
    const { bracket, or, quote, range, chunk } = match.groups ?? {};
    if (bracket) tokens.push({ kind: bracket === '(' ? 'open' : 'close', text: bracket, start, end });
    if (or) tokens.push({ kind: 'or', text: or, start, end });
    if (range) tokens.push({ kind: 'range', text: range, start, end });
    if (chunk) tokens.push(...lexChunk(plain, start, end, problems));
    if (!quote) continue;
    const phrase = lexPhrase(text, plain, start, closersOf(quote), problems);
    if (phrase.token) tokens.push(phrase.token);
    piece.lastIndex = phrase.end;
  }
  return tokens;
}

function lexPhrase(
  text: string,
  plain: string,
  start: number,
  closers: string,
  problems: ProblemList,
): { readonly token?: Token; readonly end: number } {
  let close = start + 1;
  while (close < text.length && !closers.includes(plain.charAt(close))) close += 1;
  const isClosed = close < text.length;
  const end = isClosed ? close + 1 : close;
  const whole = text.slice(start + 1, close).trim();
  const words = withinLength(whole).trim();
  if (whole.length > longestTerm) problems.add({ kind: 'cut', most: longestTerm, unit: 'characters' }, { start, end });
  if (!isClosed) problems.add({ kind: 'unclosed-quote' }, { start, end });
  else if (!word.test(words)) problems.add({ kind: 'empty-phrase' }, { start, end });
  return word.test(words) ? { token: { kind: 'phrase', text: words, start, end }, end } : { end };
}
