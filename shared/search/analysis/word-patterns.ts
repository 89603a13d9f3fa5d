import { characterClass, classAt, lengthAt } from './character-classes.ts';
import { fold } from './fold.ts';
import { startsOf } from './sequence-search.ts';

/** Tells of a folded word whether it is meant. */
export type WordTest = (word: string) => boolean;

/** A part of a typed pattern: with stars, or a word as if it had been typed alone. */
export interface PatternPart {
  readonly kind: 'pattern' | 'word';
  readonly text: string;
}

const star = '*';

/**
 * The parts of a typed pattern, each of which must occur: it is cut where words are ("al-qa*" is "al" and "qa*"), and
 * stars beside characters of a run say nothing, for a run is looked for inside others anyway.
 */
export function patternParts(typed: string): PatternPart[] {
  return cutAtSeparators(typed).flatMap((text): PatternPart[] => {
    if (!text.includes(star)) return [{ kind: 'word', text }];
    if (hasClass(text, (kind) => kind === characterClass.unspaced))
      return text.split(star).flatMap((piece) => (piece === '' ? [] : [{ kind: 'word', text: piece }]));
    return [{ kind: 'pattern', text: fold(text) }];
  });
}

function cutAtSeparators(typed: string): string[] {
  const parts = [''];
  for (let at = 0; at < typed.length; at += lengthAt(typed, at)) {
    const character = typed.slice(at, at + lengthAt(typed, at));
    const kind = classAt(typed, at);
    if (isOfWord(kind) || character === star) parts.push(`${parts.pop() ?? ''}${character}`);
    else if (kind !== characterClass.apostrophe) parts.push('');
  }
  return parts.filter((part) => hasClass(part, isOfWord));
}

function isOfWord(kind: number): boolean {
  const { letter, digit, unspaced, mark } = characterClass;
  return kind === letter || kind === digit || kind === unspaced || kind === mark;
}

function hasClass(text: string, isMeant: (kind: number) => boolean): boolean {
  for (let at = 0; at < text.length; at += lengthAt(text, at)) if (isMeant(classAt(text, at))) return true;
  return false;
}

/**
 * The test of a pattern in which `*` stands for any characters or none: `head*`, `*word`, `a*b`. The longest time is
 * linear in the word's length for every piece between two stars.
 */
export function patternTest(pattern: string): WordTest {
  const pieces = fold(pattern).split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return (word) => word === first;
  const inner = pieces.slice(1, -1).filter((piece) => piece !== '');
  return (word) => {
    if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last)) return false;
    let rest = word.slice(first.length, word.length - last.length);
    for (const piece of inner) {
      const [at] = startsOf<string>(piece, rest);
      if (at === undefined) return false;
      rest = rest.slice(at + piece.length);
    }
    return true;
  };
}

/** The test of a word that may differ in some edits: a letter more, less, other, or two neighbours changed about. */
export function fuzzyTest(text: string, edits: number): WordTest {
  const sought = fold(text);
  return (word) => Math.abs(word.length - sought.length) <= edits && isWithin(sought, word, edits);
}

/**
 * Whether one word becomes the other by that many edits. Only the cells of the table that lie as near to its diagonal
 * are worked out: by line of it, how many edits lead to each, from the farthest left of the diagonal to the farthest right.
 */
function isWithin(a: string, b: string, edits: number): boolean {
  const far = edits + 1;
  const width = 2 * edits + 1;
  let before = new Array<number>(width).fill(far);
  let above = Array.from({ length: width }, (_, place) => (place < edits ? far : place - edits));
  for (let line = 1; line <= a.length; line += 1) {
    const row = new Array<number>(width).fill(far);
    for (let place = 0; place < width; place += 1) {
      const column = line + place - edits;
      if (column < 0 || column > b.length) continue;
      const isSame = column > 0 && a[line - 1] === b[column - 1];
      const isSwapped = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      row[place] = Math.min(
        column > 0 ? (above[place] ?? far) + (isSame ? 0 : 1) : far,
        (above[place + 1] ?? far) + 1,
        (row[place - 1] ?? far) + 1,
        isSwapped ? (before[place] ?? far) + 1 : far,
      );
    }
    if (Math.min(...row) >= far) return false;
    [before, above] = [above, row];
  }
  return (above[b.length - a.length + edits] ?? far) <= edits;
}
