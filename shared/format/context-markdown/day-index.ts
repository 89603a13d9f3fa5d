import type { Day } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import { type Mention, notUnderstood } from './event-page.ts';
import { readLines } from './lines.ts';
import { readPageLink } from './links.ts';
import { readTarget } from './paths.ts';

/** An event as an index lists it, in the index's own words. */
export interface Listing extends Mention {
  readonly heading?: string;
  readonly summary?: string;
}

/** What an index says. An index of a day lists that day; the front page lists several. */
export interface IndexText {
  readonly file: string;
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
}

type Draft = { -readonly [Key in keyof Listing]: Listing[Key] };

/** Reads a day's index or the front page. `day` is undefined for the front page, whose days stand in its own links. */
export function readIndex(text: string, file: string, day: Day | undefined): IndexText {
  const listings: Draft[] = [];
  const problems: Problem[] = [];
  let heading: string | undefined;
  let current: Draft | undefined;
  for (const line of readLines(text)) {
    const link = line.kind === 'heading' ? readPageLink(line.text) : undefined;
    const named = link && readTarget(link.target);
    if (line.kind === 'rule') continue;
    if (line.kind === 'heading' && line.level === 2 && named?.kind === 'day') {
      heading = undefined;
      current = undefined;
    } else if (line.kind === 'heading' && line.level === 5) {
      heading = line.text;
      current = undefined;
    } else if (line.kind === 'heading' && line.level === 3 && link && named?.kind === 'event') {
      current = { id: named.id, day: named.day, headline: link.label, ...(heading !== undefined && { heading }) };
      listings.push(current);
      if (day !== undefined && named.day !== day) problems.push(otherDay(file, line.number, named.day, day));
    } else if (line.kind === 'context' && current) current.context = line.text;
    else if ((line.kind === 'text' || line.kind === 'item') && current) {
      current.summary = current.summary === undefined ? line.text : `${current.summary}\n${line.text}`;
    } else problems.push(notUnderstood(line, file));
  }
  return { file, listings, problems };
}

function otherDay(file: string, line: number, named: Day, day: Day): Problem {
  return {
    file,
    line,
    what: `The index of ${day} lists an event of ${named}.`,
    done: `The event stands under ${named}.`,
  };
}
