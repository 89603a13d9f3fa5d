import { gap } from './marks.ts';

/** The source of a pattern: the date of a template that an archive lost the rest of. Wants the flag `u`. */
export const templateDate =
  '(?<![A-Za-z])date=(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}-\\d{2}(?:-\\d{2})?|\\p{L}{1,12}\\.? ?\\d{4})?';

/** What goes together with a gap beside it, each to be replaced by one gap. */
const besideGap: readonly RegExp[] = [
  new RegExp(`${gap} ?(?:\\|? ?(?:${templateDate}|bot=\\w{1,40}|fix-attempted=\\w{1,9}))+ ?`, 'gu'),
  new RegExp(`${gap}(?:[ 、，,;；]{0,4}${gap})+`, 'g'),
  new RegExp(`《 ?${gap} ?》|（ ?${gap} ?）|\\( ?${gap} ?\\)|「 ?${gap} ?」|【 ?${gap} ?】|\\[ ?${gap} ?\\]`, 'g'),
];

// Brackets around links stand in each other twice at most; hostile nesting ends here.
const mostRounds = 4;

// Full-width punctuation brings its own space.
const gapAfterStop = new RegExp(`(?<=[，。、；：！？]) ?${gap} ?`, 'g');

/**
 * Closes the gaps that links and templates left in a text of one line, with their dates, the brackets around them and
 * the commas between them.
 */
export function closeGaps(text: string): string {
  if (!text.includes(gap)) return text;
  let current = text;
  for (let round = 0; round < mostRounds; round += 1) {
    current = besideGap.reduce((changed, pattern) => changed.replace(pattern, gap), current);
  }
  return withoutNotesAtEnd(current).replace(gapAfterStop, '').replaceAll(gap, '');
}

// At the end of a text, a gap may be followed by remains that anywhere else could be words.
function withoutNotesAtEnd(text: string): string {
  const last = text.lastIndexOf(gap);
  return /^(?:yes|thumb| |、|"'|→ ?|維基新聞|维基新闻){0,5}$/.test(text.slice(last + 1)) ? text.slice(0, last) : text;
}

// A date without its template, and the rest of a time that the archive cut at its first colon: «。:59:17+00:00».
const endings = [new RegExp(` ?${templateDate} ?$`, 'u'), /:\d{2}:\d{2}\+\d{2}:\d{2} ?$/];
const longestEnding = 60;

/** Takes the remains of templates and times off the end of a text. */
export function withoutEndings(text: string): string {
  const head = text.slice(0, -longestEnding);
  return head + endings.reduce((tail, pattern) => tail.replace(pattern, ''), text.slice(-longestEnding));
}
