import type { Encoder } from '../../shared/format/encoder.ts';
import { WrongUse } from './exit-codes.ts';

/**
 * The encoder that a word of --format means: its id, else the extension of what it writes, where a form of many pages
 * comes before one of a single file. Throws WrongUse with all words.
 */
export function encoderFor(word: string, encoders: readonly Encoder[]): Encoder {
  const byExtension = encoders.filter(({ extension }) => extension === word);
  const found =
    encoders.find(({ id }) => id === word) ?? byExtension.find(({ writes }) => writes === 'folder') ?? byExtension[0];
  if (found) return found;
  throw new WrongUse(`«${word}» is no form to export to.`, `Choose one of: ${formatWords(encoders).join(', ')}.`);
}

/** The words that --format understands, one for each encoder: the shortest that means it. */
export function formatWords(encoders: readonly Encoder[]): readonly string[] {
  return encoders.map((encoder) => {
    const words = [encoder.extension, encoder.id].sort((a, b) => a.length - b.length);
    return words.find((word) => encoderFor(word, encoders) === encoder) ?? encoder.id;
  });
}
