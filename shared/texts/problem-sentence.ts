import type { Language } from './language.ts';
import { problemSentences } from './zh/problems.ts';

/** A sentence with the language that it is in. */
export interface SpokenSentence {
  readonly text: string;
  readonly language: Language;
}

/** A sentence of Daybook's by the texts between its places. */
interface Pattern {
  readonly pieces: readonly string[];
  readonly chinese: string;
}

/** Sentences that may stand in each other: those of a hostile archive may do so without end. */
const deepest = 3;
const place = /\{(\d+)\}/g;
let patterns: readonly Pattern[] | undefined;

/**
 * A sentence that Daybook wrote in English of what was wrong, or of what was done, as it is said in a language. Problems
 * are stored in archives as sentences, made by whichever Daybook made the archive: one that is not known stays as it is.
 */
export function problemSentence(english: string, language: Language): SpokenSentence {
  const text = language === 'en' ? undefined : inChinese(english, deepest);
  return text === undefined ? { text: english, language: 'en' } : { text, language };
}

function inChinese(english: string, depth: number): string | undefined {
  if (depth === 0) return undefined;
  patterns ??= problemSentences
    .map(([pattern, chinese]) => ({ pieces: pattern.split(/\{\d+\}/), chinese }))
    // Of several that fit the one that says most itself is meant.
    .sort((a, b) => b.pieces.join('').length - a.pieces.join('').length);
  for (const { pieces, chinese } of patterns) {
    const values = valuesIn(english, pieces);
    // What is cited may itself be a sentence of Daybook's.
    if (values)
      return chinese.replace(
        place,
        (_, at: string) => inChinese(values[Number(at)] ?? '', depth - 1) ?? values[Number(at)] ?? '',
      );
  }
  return undefined;
}

/** What stands at the places of a sentence, if it has these pieces. Linear in its length. */
function valuesIn(sentence: string, pieces: readonly string[]): readonly string[] | undefined {
  const [first = '', ...inner] = pieces;
  const last = inner.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  const end = sentence.length - last.length;
  if (end < first.length || !sentence.startsWith(first) || !sentence.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const piece of inner) {
    const found = sentence.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return undefined;
    values.push(sentence.slice(at, found));
    at = found + piece.length;
  }
  return [...values, sentence.slice(at, end)];
}
