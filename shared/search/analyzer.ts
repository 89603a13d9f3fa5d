import lunr from 'lunr';

/**
 * A stretch of text that can be searched for. A `word` is a run of letters and digits of a script that puts spaces
 * between words; a `run` is a run of one that does not (Chinese, Japanese, Thai), which is searched for as a substring.
 */
export interface Token {
  readonly kind: 'word' | 'run';
  /** Folded: lower case, without accents, full-width forms made plain. */
  readonly text: string;
  /** UTF-16 units in the analysed text, end not included. */
  readonly start: number;
  readonly end: number;
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
// A possessive belongs to its word and is left out of it: "Trump's" is "trump".
const tokenPattern = new RegExp(
  String.raw`(?<run>[${unspaced}]+)|(?<word>(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+)(?:['’]s(?![\p{L}\p{N}]))?`,
  'gu',
);
const ascii = /^[\u0020-\u007e]*$/;
// Accents, Hebrew points and Arabic vowel signs; not the vowel signs of Indic scripts and Thai, which are letters to a reader.
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f]+/g;
const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
const undecomposed = new RegExp(`[${Object.keys(lettersWithoutDecomposition).join('')}]`, 'g');

/** Lower case, accents and full-width forms folded: "Erdoğan" and "ERDOGAN" are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(undecomposed, (letter) => lettersWithoutDecomposition[letter] ?? letter)
    .normalize('NFC');
}

/** The tokens of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const run = match.groups?.['run'];
    const original = run ?? match.groups?.['word'] ?? '';
    const folded = fold(original);
    if (folded === '') continue;
    const start = match.index;
    tokens.push({ kind: run === undefined ? 'word' : 'run', text: folded, start, end: start + original.length });
  }
  return tokens;
}

/** The Porter stem of a folded word, as Lunr's own stemmer gives it. */
export function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

/**
 * The index terms of a token: a word as it stands (for prefixes while typing) and its stem; a run as its pairs of
 * characters and its last character, so that any substring of it can be looked up.
 */
export function termsOf(token: Token, stemOf: (word: string) => string = stem): string[] {
  if (token.kind === 'run') return [...pairsOf(token.text), [...token.text].at(-1) ?? ''];
  const stemmed = stemOf(token.text);
  return stemmed === token.text ? [stemmed] : [token.text, stemmed];
}

/** The overlapping pairs of characters of a run; none for a single character. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
