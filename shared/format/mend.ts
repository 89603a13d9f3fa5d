import type { Source } from '../model/event.ts';
import { resolveEntities } from './mending/entities.ts';
import { closeGaps, withoutEndings } from './mending/gaps.ts';
import { cleaned } from './mending/marks.ts';
import { respaced, withoutTags, withoutWikiQuotes } from './mending/markup.ts';
import { removeTemplates } from './mending/templates.ts';
import { chooseVariants } from './mending/variants.ts';
import { removeWikiLinks } from './mending/wiki-links.ts';

/** A text for display, and the reporters whose links were taken out of it. */
export interface Mended {
  readonly text: string;
  readonly sources: readonly Source[];
}

// Everything that mending changes shows one of these; most texts have none and are done.
const suspicious =
  /[&<[\]{}\p{Cc}\p{Cs}\ufdd0\ufeff\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|''|"'|date=|:--|\+\d\d:|（）|《》|「」|【】|“”| [ ，。、；：！？）》」』】]/u;

// Texts were encoded and wrapped once or twice, never ten times: what still changes then is not a text to mend.
const mostRounds = 10;

/**
 * Makes a text of an archive fit to be read: plain text in, plain text out, without remains of HTML and wiki markup.
 * Mending again changes nothing; a text that is not blank never becomes empty, then it stays as it was.
 */
export function mend(text: string): string {
  return mendWithSources(text).text;
}

/** Mends a text as `mend` does, and says which reporters the links in it named. */
export function mendWithSources(text: string): Mended {
  const trimmed = text.trim();
  if (!suspicious.test(trimmed)) return { text: trimmed, sources: [] };
  const start = cleaned(trimmed).trim();
  if (start === '') return { text: trimmed === '' ? '' : '\ufffd', sources: [] };
  const sources: Source[] = [];
  let current = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mendOnce(current, sources);
    if (next === current) return { text: current, sources };
    if (next === '') return { text: start, sources };
    current = next;
  }
  return { text: start, sources: [] };
}

function mendOnce(text: string, sources: Source[]): string {
  const words = chooseVariants(cleaned(resolveEntities(text))).replace(/\s+/g, ' ');
  const unlinked = removeWikiLinks(words);
  for (const source of unlinked.sources) sources.push(source);
  const closed = withoutEndings(closeGaps(removeTemplates(unlinked.text)));
  return respaced(withoutWikiQuotes(withoutTags(closed)));
}
