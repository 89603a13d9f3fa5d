import type { Codec } from './codec.ts';
import { contextMarkdown } from './context/codec.ts';
import { dayFiles } from './day-files/codec.ts';

/** The forms that Daybook reads; the first that knows one of an archive's files reads it. */
export const codecs: readonly Codec[] = [contextMarkdown, dayFiles];
