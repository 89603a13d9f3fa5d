import type { Texts } from './documents.ts';

const name = /[A-Z][a-z]{3,}/g;
const endings = ['', 'ov', 'ez', 'ian', 'sen', 'ski', 'ard', 'ino', 'eau', 'oglu', 'wright', 'berg', 'stad', 'ana'];

/** The texts of events again and again, one after the other, from one number to before another; each round has names of its own. */
export function* repeatedTexts(texts: readonly Texts[], from: number, to: number): Generator<Texts> {
  for (let number = from; number < to; number += 1) {
    const round = Math.floor(number / texts.length);
    const ofEvent = texts[number % texts.length] ?? [];
    yield round === 0 ? ofEvent : ofEvent.map((text) => renamed(text, round));
  }
}

// A third of the names, others in each round: those that it keeps are in all rounds, as names of the news are.
function renamed(text: string, round: number): string {
  const ending = endings[round % endings.length] ?? '';
  return text.replace(name, (found) =>
    (found.charCodeAt(0) + found.charCodeAt(2) + found.length + round) % 3 === 0 ? found + ending : found,
  );
}
