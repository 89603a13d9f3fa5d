import * as z from 'zod/mini';

/** How the text of events is set. `size` and `width` are factors of the usual ones. */
export interface ReadingStyle {
  readonly size: number;
  readonly width: number;
  readonly face: 'serif' | 'sans';
}

export const usualStyle: ReadingStyle = { size: 1, width: 1, face: 'serif' };
export const sizes: readonly number[] = [0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];
export const widths: readonly number[] = [0.8, 1, 1.3];

/** What a kept style must be. */
export const readingStyleSchema = z.object({
  size: z.number().check(z.refine((size) => sizes.includes(size))),
  width: z.number().check(z.refine((width) => widths.includes(width))),
  face: z.enum(['serif', 'sans']),
});

/** The next size in a direction, or the same where there is none. */
export function stepSize({ size }: ReadingStyle, step: 1 | -1): number {
  return sizes[sizes.indexOf(size) + step] ?? size;
}

/** The custom properties that say a style to the style sheet. */
export function propertiesOf({ size, width, face }: ReadingStyle): ReadonlyMap<string, string> {
  return new Map([
    ['--reading-size', String(size)],
    ['--reading-width', String(width)],
    // Nothing for the serif: which one it is depends on the language of the text.
    ['--reading-face', face === 'sans' ? 'var(--font-ui)' : ''],
  ]);
}
