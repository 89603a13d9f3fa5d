import { withSimplifiedHan } from './han-variants.ts';

// ASCII, and the Chinese characters that nothing is folded of.
const unchanged = /^[\u0020-\u007e\u4e00-\u9fff]*$/;
// Accents, Hebrew points and Arabic vowel signs; not the vowel signs of Indic scripts and Thai, which are letters to a
// reader. Then what is written but not read: apostrophes that Unicode calls letters, the Arabic stretcher, joiners,
// soft hyphens, variants of characters.
const unread =
  /(?:[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u02b9-\u02bf\u0640\u00ad\u200c\u2060\ufeff\p{Variation_Selector}]|\u200d)+/gu;
const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'TH',
  ς: 'σ',
};
const undecomposed = new RegExp(`[${Object.keys(lettersWithoutDecomposition).join('')}]`, 'g');

/** Accents, full-width forms and what is not read are folded, case is kept: "Erdoğan" is "Erdogan", "ＷＨＯ" is "WHO". */
export function foldKeepingCase(text: string): string {
  if (unchanged.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(unread, '')
    .replace(undecomposed, (letter) => lettersWithoutDecomposition[letter] ?? letter)
    .normalize('NFC');
}

/**
 * As `foldKeepingCase`, in lower case, and traditional Chinese characters as simplified ones: "Erdoğan" and "ERDOGAN" are one
 * word, and so are "俄羅斯" and "俄罗斯". No upper-case letter is left.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (unchanged.test(lower)) return withSimplifiedHan(lower);
  // Some letters show their case only when they are decomposed: a double-struck R is none until it is an R.
  return withSimplifiedHan(foldKeepingCase(foldKeepingCase(lower).toLowerCase()));
}
