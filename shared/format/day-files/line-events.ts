import type { Day } from '../../model/day.ts';
import type { EventId, NewsEvent, OriginalText } from '../../model/event.ts';
import { mend } from '../mend.ts';
import { uniqueSources } from '../reporters.ts';
import { kindOfName } from './categories.ts';
import { type PlacedLine, placeLines } from './chains.ts';
import { idOfWords, type Words, wordsOf } from './ids.ts';
import { readLine } from './lines.ts';
import type { Section } from './sections.ts';
import { endOfFirstSentence } from './sentences.ts';
import { splitStory } from './story-names.ts';
import { topicsOfHeading } from './topics.ts';

/** An event of a day file, and the line that it was read from, for what there is to say of it. */
export interface ReadEvent {
  readonly event: NewsEvent;
  readonly raw: string;
  /** What it says, by which another that says the same repeats it. */
  readonly words: Words;
  readonly isLoneHeading: boolean;
}

// A headline of two short sentences reads well; a longer text is a headline and a summary.
const longestHeadline = 160;

/** The events of a section: those lines that are no headings. */
export function eventsOfSection(section: Section, day: Day, file: string): readonly ReadEvent[] {
  const name = mend(section.name ?? '');
  const kind = kindOfName(name);
  const lines = section.lines.filter((line) => line.trim() !== '').map(readLine);
  return placeLines(lines).map((placed) => {
    const above = kind.kind === 'story' ? [name] : [];
    const category = kind.kind === 'section' ? kind.section : undefined;
    const words = wordsOf(placed.line.text);
    const event = eventOf(placed, {
      id: idOfWords(day, words),
      day,
      file,
      above,
      category,
      name: kind.kind === 'none' ? undefined : section.name,
    });
    return { event, raw: placed.line.raw, words, isLoneHeading: placed.isLoneHeading };
  });
}

/** What an event has of the section that it stands in. */
interface Surroundings {
  readonly id: EventId;
  readonly day: Day;
  readonly file: string;
  readonly above: readonly string[];
  readonly category: string | undefined;
  /** The key of the file, where it says anything. */
  readonly name: string | undefined;
}

function eventOf({ line, headings }: PlacedLine, { id, day, file, above, category, name }: Surroundings): NewsEvent {
  const story = splitStory(line.text);
  const told = story?.text ?? line.text;
  const stories = [...new Set([...above, ...headings, ...(story ? [story.story] : [])])];
  const { headline, summary } = parted(told);
  const original: OriginalText = {
    ...(headline === line.raw ? {} : { headline: line.raw }),
    ...(name === undefined || name === category ? {} : { category: name }),
  };
  return {
    id,
    record: 'page',
    date: day,
    headline,
    ...(summary === undefined ? {} : { summary }),
    headings: stories,
    ...(category === undefined ? {} : { category }),
    topics: [...new Set(stories.flatMap(topicsOfHeading))],
    sources: uniqueSources(line.sources),
    images: [],
    revisions: [],
    relations: [],
    ...(Object.keys(original).length === 0 ? {} : { original }),
    files: [file],
  };
}

function parted(text: string): { readonly headline: string; readonly summary?: string } {
  const end = text.length > longestHeadline ? endOfFirstSentence(text) : undefined;
  return end === undefined ? { headline: text } : { headline: text.slice(0, end), summary: text.slice(end + 1) };
}
