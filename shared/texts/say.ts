import type { Speech } from './language.ts';
import { type Say, type TextId, type TextValues, textsOf } from './texts.ts';

let speech: Speech = { language: 'en', locale: 'en-GB' };
let texts: Say = textsOf(speech);

/** Speaks another language in this process from now on. What is on the screen already must be drawn anew. */
export function speak(other: Speech): void {
  speech = other;
  texts = textsOf(other);
}

/** What this process speaks. */
export function spoken(): Speech {
  return speech;
}

/** A text of the interface, in the language that this process speaks. */
export const say: Say = (id, values) => texts(id, values);

/** The parts of a text before and after one of its places, where something stands that is more than text. */
export function sayAround(id: TextId, place: string, values?: TextValues): readonly [before: string, after: string] {
  const [before = '', after = ''] = say(id, { ...values, [place]: gap }).split(gap);
  return [before, after];
}

// Occurs in no text of ours and is looked at by no rule of any message.
const gap = '\uFFFC';
