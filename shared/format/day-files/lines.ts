import type { Source } from '../../model/event.ts';
import { mendWithSources } from '../mend.ts';
import { withoutEnd } from './line-ends.ts';
import { endOfFirstSentence, endsAsSentence } from './sentences.ts';
import { takeSources } from './sources.ts';
import { hasVerb } from './verbs.ts';

/** A line of a day: the name of a running story for the lines below it, or an event. */
export type DayLine =
  | { readonly kind: 'heading'; readonly raw: string; readonly text: string }
  | {
      readonly kind: 'event';
      readonly raw: string;
      /** Mended, without its sources. */
      readonly text: string;
      readonly sources: readonly Source[];
    };

// The longest names of stories are lists of them; one longer than this without a comma is a sentence.
const longestStory = 130;
const stopsOfHeading: ReadonlySet<string> = new Set(' ,;:');
const shortestSentences = 50;
const remarkAfterSentence = /\p{Ll}{3}[.!?]["”]? ?[([]/u;

/** Reads a line: mends it, takes its sources off, and tells a heading from an event. */
export function readLine(raw: string): DayLine {
  const mended = mendWithSources(raw);
  const { text, sources } = takeSources(mended.text);
  const all = [...sources, ...mended.sources];
  const isEvent = all.length > 0 || isSentence(text);
  if (isEvent) return { kind: 'event', raw, text, sources: all };
  return { kind: 'heading', raw, text: withoutEnd(text, stopsOfHeading) || text };
}

/** A line without sources is an event where it ends with a full stop, has a verb, or is longer than any name. */
function isSentence(text: string): boolean {
  if (endsAsSentence(text)) return !text.endsWith('!') || hasVerb(text);
  if (hasVerb(text) || remarkAfterSentence.test(text)) return true;
  if (text.length > longestStory && !/[,;] /.test(text)) return true;
  return text.length > shortestSentences && endOfFirstSentence(text) !== undefined && !/; |\bv\. /.test(text);
}
