import type { Source } from '../model/event.ts';
import { mendWithSources } from './mend.ts';

/** A text of an event, mended paragraph by paragraph. */
export interface Field {
  readonly text: string;
  readonly sources: readonly Source[];
  /** Set where mending changed more than the spaces around the text. */
  readonly original?: string;
}

/** A text with one line feed between paragraphs, and no blank ones. */
export function paragraphsOf(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** Mends a text paragraph by paragraph. */
export function mendField(original: string): Field {
  const paragraphs = original.split('\n').map(mendWithSources);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const sources = paragraphs.flatMap((paragraph) => paragraph.sources);
  return text === original.trim() ? { text, sources } : { text, sources, original: original.trim() };
}
