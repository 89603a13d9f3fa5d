import { characterClass, unitClasses } from '../analysis/character-classes.ts';

/** Whether a text has a phrase: undefined where only reading it word by word can tell. */
export type PhraseScan = (text: string) => boolean | undefined;

const { separator, letter, digit, apostrophe, dot } = characterClass;
const plainWord = /^[0-9a-z]+$/;
const lowerS = 0x73;
const lastOfAscii = 0x7e;

/**
 * A scan for words that follow each other, given folded, which is many times as fast as reading words one by one: it
 * finds them where they stand as they look, and knows where they cannot be, however apostrophes and dots part or join
 * what is there. Of the last word the beginning may do. Linear in the text's length for each word.
 */
export function phraseScan(words: readonly string[], isLastBegun: boolean): PhraseScan {
  const [first = ''] = words;
  if (!words.every((word) => plainWord.test(word))) return () => undefined;
  // A possessive is left out, and may be meant here all the same.
  const canTellAbsence = !words.includes('s');
  return (text) => {
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1))
      if (isAt(lower, at, words, isLastBegun)) return true;
    return canTellAbsence && isPlain(lower) && !mayHave(lower, words) ? false : undefined;
  };
}

/** Whether the words stand at a place with nothing but what parts words around them. */
function isAt(text: string, start: number, words: readonly string[], isLastBegun: boolean): boolean {
  if (start > 0 && classOf(text, start - 1) !== separator) return false;
  let at = start;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    if (place > 0) while (isParting(text, at)) at += 1;
    if (!text.startsWith(word, at)) return false;
    at += word.length;
    const mayGoOn = isLastBegun && place === words.length - 1;
    if (!mayGoOn && at < text.length && !isParting(text, at)) return false;
  }
  return true;
}

/** Whether a word ends before a place, whatever follows: a dot may stand between initials. */
function isParting(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text, at);
  return kind === separator || (kind === dot && (at + 1 >= text.length || classOf(text, at + 1) === separator));
}

/** Whether the only letters and digits of a text are those of ASCII: no other can be folded to one of them. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= lastOfAscii) continue;
    const kind = unitClasses[unit];
    if (kind !== separator && kind !== apostrophe) return false;
  }
  return true;
}

/** Whether the letters of the words follow each other somewhere, with anything but letters and digits, or a possessive, between words. */
function mayHave(text: string, words: readonly string[]): boolean {
  const initial = words[0]?.[0] ?? '';
  for (let at = text.indexOf(initial); at >= 0; at = text.indexOf(initial, at + 1))
    if (mayBeAt(text, at, words)) return true;
  return false;
}

function mayBeAt(text: string, start: number, words: readonly string[]): boolean {
  let at = start;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    if (place > 0) at = nextOfWord(text, at);
    let end = endOf(text, at, word);
    if (end < 0 && place > 0 && isPossessive(text, at)) end = endOf(text, nextOfWord(text, at + 1), word);
    if (end < 0) return false;
    at = end;
  }
  return true;
}

function nextOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isOfWord(text, at)) at += 1;
  return at;
}

/** Where a word ends that begins at a place, apostrophes and dots within it left out; -1 where it does not stand there. */
function endOf(text: string, start: number, word: string): number {
  let at = start;
  for (let index = 0; index < word.length; index += 1) {
    if (index > 0) while (at < text.length && isJoining(text, at)) at += 1;
    if (text.charCodeAt(at) !== word.charCodeAt(index)) return -1;
    at += 1;
  }
  return at;
}

function isPossessive(text: string, at: number): boolean {
  return text.charCodeAt(at) === lowerS && classOf(text, at - 1) === apostrophe && !isOfWord(text, at + 1);
}

function isOfWord(text: string, at: number): boolean {
  const kind = classOf(text, at);
  return kind === letter || kind === digit;
}

function isJoining(text: string, at: number): boolean {
  const kind = classOf(text, at);
  return kind === apostrophe || kind === dot;
}

function classOf(text: string, at: number): number {
  return unitClasses[text.charCodeAt(at)] ?? separator;
}
