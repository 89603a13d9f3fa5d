import type { Day } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';

const mostWords = 6;
const givenId = /^(?!\d{4}\/)[\w./:-]{1,200}$/;

/**
 * The id of an event that has none of its own: `2015/09/04/iraqi-security-forces-raid-the-offices-1k2j3h`, its day, its
 * first six words, and a hash of all its letters and figures. It stays the same when other lines of the day, sources,
 * headings, case or punctuation change; a reworded event gets another, as nothing else tells it from a new one.
 */
export function idOfWords(day: Day, words: Words): EventId {
  const slug = words.split(' ', mostWords).map(plain).join('-').slice(0, 60);
  return `${day.replaceAll('-', '/')}/${slug}${slug === '' ? '' : '-'}${hashOf(words)}`;
}

/** Whether an id that a file gives can be taken: short, of plain characters, and none that could have been made of a text. */
export function isGivenId(id: string): boolean {
  return givenId.test(id);
}

/** The words of a text by which two are the same: small, parted by spaces, without punctuation. Never empty. */
export type Words = string;

/** The words of a text; one without letters and figures is a word itself. */
export function wordsOf(text: string): Words {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? text : words.join(' ');
}

// Letters that an address need not escape; a word that has none is left to the hash.
function plain(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '');
}

/** A hash of 32 bits (FNV-1a), in base 36: enough to tell the lines of a day, or the files of a day, apart. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
