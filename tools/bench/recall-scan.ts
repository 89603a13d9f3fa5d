// A scan of texts that knows nothing of the analyser: what it finds is what a reader would find with patience.

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const startsSpaceless = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;
const endsSpaceless = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]$/u;
const wordCharacter = String.raw`[\p{L}\p{N}\p{M}]`;

/** A text without case, accents, full-width forms and possessives, and with plain apostrophes and dashes. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðıħßæœþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(
      /(?<=[\p{L}\p{N}\p{M}]\.?)'s(?=[^\p{L}\p{N}\p{M}]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]|$)/gu,
      '',
    )
    .replace(/\s+/g, ' ');
}

/**
 * The scan for a word or name: in a plain text, it must stand between what is no letter and no digit; where it begins
 * or ends with a character of Chinese, Japanese or Thai, anything may stand there.
 */
export function scanFor(name: string): (plain: string) => boolean {
  const sought = plainText(name).trim();
  const escaped = sought.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const before = startsSpaceless.test(sought) ? '' : `(?<!${wordCharacter})`;
  const after = endsSpaceless.test(sought) ? '' : `(?!${wordCharacter})`;
  const pattern = new RegExp(`${before}${escaped}${after}`, 'u');
  return (plain) => plain.includes(sought) && pattern.test(plain);
}
