import { characterClass, classAt, lengthAt } from './character-classes.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** A character of a run, folded, with its place in the text: a combining sequence shares one. */
export interface RunCharacter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run, folded character by character. */
export function foldedRun(text: string, start: number, end: number): string {
  const run = text.slice(start, end);
  return fold(run) === run
    ? run
    : charactersOf(text, start, end)
        .map((character) => character.text)
        .join('');
}

/** The characters of a run, in order. Vowel signs and tone marks are characters of their own, where Unicode has them so. */
export function charactersOf(text: string, start: number, end: number): RunCharacter[] {
  const run = text.slice(start, end);
  const foldOne = fold(run) === run ? (character: string): string => character : fold;
  const characters: RunCharacter[] = [];
  for (let at = start; at < end; ) {
    let after = at + lengthAt(text, at);
    while (after < end && classAt(text, after) === characterClass.mark) after += lengthAt(text, after);
    for (const character of foldOne(text.slice(at, after))) characters.push({ text: character, start: at, end: after });
    at = after;
  }
  return characters;
}

/** The overlapping pairs of characters of a run; none of a single character. */
export function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

// One call takes time that grows with the square of its text. What is cut here in the wrong place is found by pairs.
const longestCall = 128;

/** Cuts folded runs into words, as `Intl.Segmenter` sees them. Remembers short ones: reports repeat their phrases. */
export function createRunCutter(): (run: string) => readonly string[] {
  // To make one takes milliseconds, and most archives have no run.
  let segmenter: Intl.Segmenter | undefined;
  return remembered((run) => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const words: string[] = [];
    for (let start = 0; start < run.length; start += longestCall) {
      const part = run.slice(start, start + longestCall);
      const segments = segmenter.segment(part);
      // Going through them with an iterator takes a quarter longer.
      for (let at = 0; at < part.length; at += words.at(-1)?.length ?? part.length)
        words.push(segments.containing(at)?.segment ?? part.slice(at));
    }
    return words;
  });
}
