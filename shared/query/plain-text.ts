// Chinese and Japanese put no space behind their punctuation: it parts words by itself.
const separators = new Set('\u3000、。〈〉《》【】〔〕，；！？');
const mapped = /[\u2212\u3000-\u3002\u3008-\u300b\u3010\u3011\u3014\u3015\uff01-\uff5e]/g;
const fromFullWidth = 0xfee0;

/**
 * A typed text with full-width letters, figures and signs made plain and Chinese punctuation made spaces; every
 * character stays where it was.
 */
export function plainText(text: string): string {
  return text.replace(mapped, (character) => {
    if (separators.has(character)) return ' ';
    const code = character.charCodeAt(0);
    if (code < fromFullWidth) return code === 0x2212 ? '-' : character;
    return String.fromCharCode(code - fromFullWidth);
  });
}
