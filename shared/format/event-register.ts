import type { EventDate } from '../model/date.ts';
import type { EventId, NewsEvent } from '../model/event.ts';
import { type ProblemLog, quoted } from './problems.ts';

/** Where in a file an event stands: `line` is that of its first character, from 1. */
export interface EventPlace {
  readonly file: string;
  readonly line: number;
}

/** Hands events over under ids that are unique. Mutable; remembers an id and a number for every event. */
export interface EventRegister {
  /** Whether the event was handed over, for it is not there already. */
  add(event: NewsEvent, place: EventPlace): boolean;
}

/**
 * A register that hands events over to `take`, in order. An event that is there already, equal in all but its files, is
 * left out; another one of the same id gets the id with `~2`, `~3`… Both are reported.
 */
export function createEventRegister(
  take: (event: NewsEvent, place: number) => void,
  problems: ProblemLog,
): EventRegister {
  const placeOfId = new Map<EventId, EventPlace>();
  const placeOfDigest = new Map<number, EventPlace>();
  const freeId = createIdFinder((id) => placeOfId.has(id));
  return {
    add(event, place) {
      const digest = digestOf(JSON.stringify({ ...event, files: [] }));
      const same = placeOfDigest.get(digest);
      const first = placeOfId.get(event.id);
      if (same && first) {
        problems.add(place.file, place.line, `The same event stands in ${nameOf(same)}.`, 'It was taken once.');
        return false;
      }
      const id = first ? freeId(event.id) : event.id;
      if (first) {
        const what = `The id ${quoted(event.id)} is that of another event, in ${nameOf(first)}.`;
        problems.add(place.file, place.line, what, `This one became ${quoted(id)}.`);
      }
      placeOfDigest.set(digest, place);
      placeOfId.set(id, place);
      take(first ? { ...event, id } : event, placeOfId.size);
      return true;
    },
  };
}

// Remembers the next number to try, so that a million events of one id do not ask for a million ids each.
function createIdFinder(isTaken: (id: EventId) => boolean): (id: EventId) => EventId {
  const numbers = new Map<EventId, number>();
  return (id) => {
    let number = numbers.get(id) ?? 2;
    while (isTaken(`${id}~${number}`)) number += 1;
    numbers.set(id, number + 1);
    return `${id}~${number}`;
  };
}

/**
 * The id of an event whose form gives it none: its date and the words of its headline, `2015-09-04/ship-sinks-off-malta`,
 * in lower case, with hyphens between words, cut at 80 characters.
 */
export function idFromHeadline(date: EventDate, headline: string): EventId {
  const words = headline
    .slice(0, 400)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = Array.from(words).slice(0, 80).join('').replace(/^-|-$/g, '');
  return `${date || 'undated'}/${slug || 'event'}`;
}

function nameOf({ file, line }: EventPlace): string {
  return `line ${line} of ${file}`;
}

// Two passes of FNV-1a in one, 53 bits together: among a million events, two meet by chance in one of 10,000 archives.
function digestOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
