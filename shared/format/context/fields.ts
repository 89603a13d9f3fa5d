import { type Field, mendField as mended } from '../mended-field.ts';
import type { Exact } from './pages.ts';

/** Mends a text; one of an exact page stays as it is, and the page says what it was before. */
export function mendField(text: string, exact: Exact | undefined, kind: 'headline' | 'summary' | 'category'): Field {
  if (!exact) return mended(text);
  const original = exact.original?.[kind];
  return { text, sources: [], ...(original !== undefined && { original }) };
}

/** The running stories of an event, mended; blank ones are none. */
export interface Headings {
  readonly texts: readonly string[];
  /** Set where mending changed any of them. */
  readonly original?: readonly string[];
}

/** Mends running stories; those of an exact page stay as they are. */
export function mendHeadings(texts: readonly string[], exact: Exact | undefined): Headings {
  if (exact) return { texts, ...(exact.original?.headings && { original: exact.original.headings }) };
  const fields = texts.map(mended).filter(({ text }) => text !== '');
  const shown = fields.map(({ text }) => text);
  const isChanged = fields.some((field) => field.original !== undefined);
  return isChanged ? { texts: shown, original: fields.map((field) => field.original ?? field.text) } : { texts: shown };
}
