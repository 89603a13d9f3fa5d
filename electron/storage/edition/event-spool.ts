import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareDates, type EventDate, yearOfDate } from '../../../shared/model/date.ts';
import { type EventId, type NewsEvent, newsEventSchema } from '../../../shared/model/event.ts';

/** What became of an event that was handed to a spool. `merged`: the very same event was there already. */
export type Spooled =
  | { readonly kind: 'kept' }
  | { readonly kind: 'merged' }
  /** Another event has its id; it was given one that is free. */
  | { readonly kind: 'renamed'; readonly id: EventId }
  /** It is no event; `reason` is a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Events on disk, by year: memory holds their ids and dates, and one year at a time. */
export interface EventSpool {
  /** Takes an event; throws the system's error when the disk is full. */
  add(event: NewsEvent, place: number): Spooled;
  has(id: EventId): boolean;
  /** How many events each date has. */
  readonly dates: ReadonlyMap<EventDate, number>;
  /** How many events each year has; those without date are of the year 0. */
  readonly years: ReadonlyMap<number, number>;
  /** The events of a year as JSON, in order of time and place. */
  linesOf(year: number): readonly string[];
}

// Enough that a year's file is not opened for every event, and little beside what a reader holds.
const charactersHeld = 8 * 1024 * 1024;
const shortHash = 12;

/** Makes a spool in a folder of its own. */
export function createEventSpool(folder: string): EventSpool {
  mkdirSync(folder, { recursive: true });
  const hashes = new Map<EventId, string>();
  const dates = new Map<EventDate, number>();
  const years = new Map<number, number>();
  const held = new Map<number, string[]>();
  let characters = 0;
  const fileOf = (year: number): string => path.join(folder, `${year}.lines`);

  const flush = (): void => {
    for (const [year, lines] of held) appendFileSync(fileOf(year), lines.join(''));
    held.clear();
    characters = 0;
  };

  const keep = (event: NewsEvent, place: number): void => {
    const year = yearOfDate(event.date);
    const line = `${event.date}\t${place}\t${JSON.stringify(event)}\n`;
    dates.set(event.date, (dates.get(event.date) ?? 0) + 1);
    years.set(year, (years.get(year) ?? 0) + 1);
    const lines = held.get(year) ?? [];
    if (lines.length === 0) held.set(year, lines);
    lines.push(line);
    characters += line.length;
    if (characters > charactersHeld) flush();
  };

  return {
    dates,
    years,
    has: (id) => hashes.has(id),
    add(given, place) {
      // Checked as any reader of the file will check it; this also puts the keys into the order of the schema.
      const checked = newsEventSchema.safeParse(given);
      if (!checked.success) return { kind: 'refused', reason: reasonOf(checked.error.issues[0]) };
      const event = checked.data;
      const hash = hashOf(event);
      const known = hashes.get(event.id);
      if (known === hash) return { kind: 'merged' };
      const id = known === undefined ? event.id : freeId(event.id, hashes);
      hashes.set(id, hash);
      keep(id === event.id ? event : { ...event, id }, place);
      return id === event.id ? { kind: 'kept' } : { kind: 'renamed', id };
    },
    linesOf(year) {
      flush();
      if (!existsSync(fileOf(year))) return [];
      const lines = readFileSync(fileOf(year), 'utf8').split('\n');
      lines.pop();
      return lines
        .map(spooledLine)
        .sort(inOrder)
        .map(({ json }) => json);
    },
  };
}

interface SpooledLine {
  readonly date: EventDate;
  readonly place: number;
  readonly json: string;
}

function spooledLine(line: string): SpooledLine {
  const first = line.indexOf('\t');
  const second = line.indexOf('\t', first + 1);
  return {
    date: line.slice(0, first),
    place: Number(line.slice(first + 1, second)),
    json: line.slice(second + 1),
  };
}

// The JSON begins with the id, so that files read in another order give the same edition.
function inOrder(a: SpooledLine, b: SpooledLine): number {
  return compareDates(a.date, b.date) || a.place - b.place || (a.json < b.json ? -1 : 1);
}

// The same event in two files is one event: where it was read is not part of it.
function hashOf({ files: _, ...event }: NewsEvent): string {
  return createHash('sha256').update(JSON.stringify(event)).digest('base64').slice(0, shortHash);
}

function freeId(id: EventId, taken: ReadonlyMap<EventId, unknown>): EventId {
  for (let number = 2; ; number += 1) {
    const candidate = `${id}~${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function reasonOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string {
  return `It is no event: ${issue?.path.map(String).join('.') || 'it'}: ${issue?.message ?? 'unknown'}.`;
}
