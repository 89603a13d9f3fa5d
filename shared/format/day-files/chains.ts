import type { DayLine } from './lines.ts';
import { reachOf } from './reach.ts';

type EventLine = DayLine & { readonly kind: 'event' };

/** An event of a section with the headings that it stands under, from the general to the particular. */
export interface PlacedLine {
  readonly line: EventLine;
  readonly headings: readonly string[];
  /** Whether the line was a heading by its form, but nothing stands below it. */
  readonly isLoneHeading: boolean;
}

/** Headings that follow each other, and the events up to the next heading. */
interface Chain {
  readonly headings: readonly (DayLine & { readonly kind: 'heading' })[];
  readonly events: EventLine[];
}

/**
 * Places each event of a section under its headings. Headings that follow each other lead from the general to the
 * particular; the first heading after an event begins a new chain. Headings with no event below them become events
 * themselves, so that no line is lost.
 */
export function placeLines(lines: readonly DayLine[]): readonly PlacedLine[] {
  return chainsOf(lines).flatMap(({ headings, events }) => {
    if (events.length === 0) {
      return headings.map(({ raw, text }): PlacedLine => {
        return { line: { kind: 'event', raw, text, sources: [] }, headings: [], isLoneHeading: true };
      });
    }
    const names = headings.map(({ text }) => text);
    const texts = events.map(({ text }) => text);
    const reach = names.length === 0 ? 0 : reachOf(names, texts);
    return events.map((line, index) => ({ line, headings: index < reach ? names : [], isLoneHeading: false }));
  });
}

function chainsOf(lines: readonly DayLine[]): readonly Chain[] {
  const chains: { headings: (DayLine & { readonly kind: 'heading' })[]; events: EventLine[] }[] = [];
  for (const line of lines) {
    const last = chains.at(-1);
    if (line.kind === 'event' && last) last.events.push(line);
    else if (line.kind === 'event') chains.push({ headings: [], events: [line] });
    else if (last?.events.length === 0) last.headings.push(line);
    else chains.push({ headings: [line], events: [] });
  }
  return chains;
}
