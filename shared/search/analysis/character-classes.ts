/** What a character is to the analyser; anything but 0 belongs to a token. */
export const characterClass = {
  separator: 0,
  letter: 1,
  digit: 2,
  /** A letter of a script that puts no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
  unspaced: 3,
  /** Goes with the character before it: accents, vowel signs, joiners, soft hyphens. */
  mark: 4,
  apostrophe: 5,
  dot: 6,
  /** Half of a character beyond U+FFFF: only together do the halves tell what it is. */
  surrogate: 7,
} as const;

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
// By extensions, because the sign that lengthens Japanese vowels is of no script, but used in two.
const ofUnspacedScript = new RegExp(`[${unspacedScripts.map((script) => `\\p{scx=${script}}`).join('')}]`, 'u');
// The two half-width signs of Japanese voicing are letters by name.
const markPattern = /[\p{M}\u00ad\u200c\u2060\ufeff\uff9e\uff9f]|\u200d/u;
const apostrophes = /['’‘＇\u02b9-\u02bf]/u;

const { separator, letter, digit, unspaced, mark, apostrophe, dot, surrogate } = characterClass;

function classOf(character: string): number {
  if (apostrophes.test(character)) return apostrophe;
  if (character === '.') return dot;
  if (markPattern.test(character)) return mark;
  if (/[\p{L}\p{N}]/u.test(character)) {
    if (ofUnspacedScript.test(character)) return unspaced;
    return /\p{N}/u.test(character) ? digit : letter;
  }
  return separator;
}

/** The class of each UTF-16 unit: 65,536 entries. */
export const unitClasses: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? surrogate : classOf(String.fromCharCode(unit)),
);

/** The class of the character at a place in a text; a half of one without the other is a separator. */
export function classAt(text: string, at: number): number {
  const unitClass = unitClasses[text.charCodeAt(at)] ?? separator;
  if (unitClass !== surrogate) return unitClass;
  return lengthAt(text, at) === 2 ? classOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : separator;
}

/** The length of the character at a place in a text, in UTF-16 units: 1 or 2. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
