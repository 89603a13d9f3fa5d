import { characterClass, classAt, lengthAt, unitClasses } from './character-classes.ts';
import { fold } from './fold.ts';
import { foldedRun } from './runs.ts';

/**
 * A stretch of text that can be searched for. A `word` is of a script that puts spaces between words; a `run` is a run
 * of one that does not (Chinese, Japanese, Thai), which is searched for as a substring.
 */
export interface Token {
  readonly kind: 'word' | 'run';
  /** Folded. Of a word with parts: the parts without what is between them, so that "U.S." is "us" and "Sana'a" "sanaa". */
  readonly text: string;
  /** UTF-16 units in the text, end not included. A possessive is left out: "Trump's" is "Trump". */
  readonly start: number;
  readonly end: number;
  /** What apostrophes, or the dots of initials, part a word into: two or more words. */
  readonly parts?: readonly Token[];
}

/** A word as it stands in its text, without what parts it. */
export function writtenAs(text: string, { start, end, parts }: Token): string {
  return parts ? parts.map((part) => text.slice(part.start, part.end)).join('') : text.slice(start, end);
}

const { letter, digit, unspaced, mark, apostrophe, dot, surrogate } = characterClass;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text, in order, cut at white space and all other punctuation. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === unspaced) at = pushRun(text, at, tokens);
    else if (isOfWord(kind)) at = pushWord(text, at, tokens);
    else at += lengthAt(text, at);
  }
  return tokens;
}

function isOfWord(kind: number): boolean {
  return kind === letter || kind === digit;
}

function pushRun(text: string, start: number, tokens: Token[]): number {
  let end = start;
  for (let kind: number = unspaced; kind === unspaced || kind === mark; kind = classAt(text, end))
    end += lengthAt(text, end);
  tokens.push({ kind: 'run', text: foldedRun(text, start, end), start, end });
  return endOfPossessive(text, end);
}

function pushWord(text: string, start: number, tokens: Token[]): number {
  const first = { start, end: endOfPart(text, start) };
  const following = classAt(text, first.end);
  if (following !== apostrophe && following !== dot) {
    pushWordPart(text, first, tokens);
    return first.end;
  }
  const initials = initialsFrom(text, first);
  const stretches = initials.length > 1 ? initials : partsAtApostrophes(text, first);
  const end = stretches.at(-1)?.end ?? first.end;
  const isPossessive = initials.length === 1 && stretches.length > 1 && isS(text, stretches.at(-1));
  const parts: Token[] = [];
  for (const stretch of isPossessive ? stretches.slice(0, -1) : stretches) pushWordPart(text, stretch, parts);
  const [only] = parts;
  if (parts.length > 1) tokens.push(joined(parts, initials.length > 1 && text[end] === '.' ? end + 1 : undefined));
  else if (only) tokens.push(only);
  return initials.length > 1 ? endOfPossessive(text, text[end] === '.' ? end + 1 : end) : end;
}

function endOfPart(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    // Nearly every unit is a character, and this is the loop that all text goes through.
    const unitClass = unitClasses[text.charCodeAt(end)];
    const kind = unitClass === surrogate ? classAt(text, end) : unitClass;
    if (kind !== letter && kind !== digit && (kind !== mark || end === start)) break;
    end += unitClass === surrogate ? lengthAt(text, end) : 1;
  }
  return end;
}

/** The parts of "Sana'a" or "Trump's": words with one apostrophe between them. */
function partsAtApostrophes(text: string, first: Stretch): Stretch[] {
  const parts = [first];
  let { end } = first;
  while (classAt(text, end) === apostrophe && isOfWord(classAt(text, end + 1))) {
    const start = end + 1;
    end = endOfPart(text, start);
    parts.push({ start, end });
  }
  return parts;
}

/** The parts of "U.S." or "J.K.": single letters with a dot between them; of any other word, the first part alone. */
function initialsFrom(text: string, first: Stretch): Stretch[] {
  const parts = [first];
  if (!isSingleLetter(text, first)) return parts;
  for (let { end } = first; classAt(text, end) === dot; ) {
    const next = { start: end + 1, end: endOfPart(text, end + 1) };
    if (!isSingleLetter(text, next)) break;
    parts.push(next);
    end = next.end;
  }
  return parts;
}

function isSingleLetter(text: string, { start, end }: Stretch): boolean {
  if (classAt(text, start) !== letter) return false;
  let after = start + lengthAt(text, start);
  while (after < end && classAt(text, after) === mark) after += lengthAt(text, after);
  return after === end;
}

function isS(text: string, part: Stretch | undefined): boolean {
  return part !== undefined && part.end === part.start + 1 && (text[part.start] === 's' || text[part.start] === 'S');
}

/** Where a possessive ends that stands at a place, after initials or a run; that place if there is none. */
function endOfPossessive(text: string, at: number): number {
  if (classAt(text, at) !== apostrophe) return at;
  const part = { start: at + 1, end: endOfPart(text, at + 1) };
  return isS(text, part) ? part.end : at;
}

function pushWordPart(text: string, { start, end }: Stretch, parts: Token[]): void {
  const folded = fold(text.slice(start, end));
  if (folded !== '') parts.push({ kind: 'word', text: folded, start, end });
}

function joined(parts: readonly Token[], withDot: number | undefined): Token {
  const text = parts.map((part) => part.text).join('');
  return { kind: 'word', text, start: parts[0]?.start ?? 0, end: withDot ?? parts.at(-1)?.end ?? 0, parts };
}
