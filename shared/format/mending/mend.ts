import { resolveEntities } from './entities.ts';
import { chooseVariants } from './variants.ts';
import { removeWikiMarkup } from './wiki.ts';

/** A text as it is shown, with what it was before where the two differ by more than spaces. */
export interface Mended {
  readonly text: string;
  readonly original?: string;
  /** Reporters named by links that were taken out of the text. */
  readonly reporters: readonly string[];
}

/**
 * Makes a page's text readable: HTML references resolved, Chinese spellings chosen, wiki remains taken out, spaces made
 * single. Plain text in, plain text out; a text is never mended to nothing.
 */
export function mend(original: string): Mended {
  const plain = tidySpaces(original);
  const { text: unmarked, reporters } = removeWikiMarkup(chooseVariants(resolveEntities(plain)));
  const text = tidySpaces(unmarked);
  if (text === '') return { text: plain, reporters: [] };
  return { text, reporters, ...(text !== plain && { original: original.trim() }) };
}

// Control characters are no text; full-width punctuation takes no space before it.
function tidySpaces(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ (?=[，。、；：！？）》」』])/g, '')
    .trim();
}
