import { app, nativeTheme } from 'electron';
import * as z from 'zod/mini';
import { type Preferences, preferencesSchema, usualPreferences } from '../shared/ipc/preferences.ts';
import { type Speech, speechOf } from '../shared/texts/language.ts';
import { speak } from '../shared/texts/say.ts';
import { openStateFile } from './state-file.ts';

const fileSchema = z.object({ version: z.literal(1), ...preferencesSchema.shape });

/** What the reader has chosen, kept between starts and done to this process. */
export interface KeptPreferences {
  get(): Preferences;
  /** What the interface speaks by them. */
  speech(): Speech;
  /** Does and keeps another choice, then calls back. */
  set(next: Preferences): Promise<void>;
  flush(): Promise<void>;
}

/** Opens the preferences kept in a file and does what they say; calls back after each change. */
export async function openPreferences(file: string, onChange: () => void): Promise<KeptPreferences> {
  const kept = await openStateFile(file, fileSchema, { version: 1, ...usualPreferences });
  const speech = (): Speech => speechOf(kept.get().language, app.getPreferredSystemLanguages());
  const apply = (): void => {
    nativeTheme.themeSource = kept.get().theme;
    speak(speech());
  };
  apply();
  return {
    get() {
      const { language, theme } = kept.get();
      return { language, theme };
    },
    speech,
    async set(next) {
      const saved = kept.set({ version: 1, ...next });
      apply();
      onChange();
      await saved;
    },
    flush: kept.flush,
  };
}
