import * as z from 'zod/mini';
import { languages } from '../texts/language.ts';

/** What a reader has chosen for all of Daybook, in the file that keeps it and between processes. */
export const preferencesSchema = z.object({
  /** What the interface speaks; `system` is what the person's system wants, as far as it is among the languages. */
  language: z.enum(['system', ...languages]),
  /** Light or dark; `system` follows the person's system. */
  theme: z.enum(['system', 'light', 'dark']),
});

/** What a reader has chosen for all of Daybook. */
export type Preferences = z.infer<typeof preferencesSchema>;

export const usualPreferences: Preferences = { language: 'system', theme: 'system' };
