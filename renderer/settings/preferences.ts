import type { SpokenPreferences } from '../../shared/ipc/desktop-contract.ts';
import { type Preferences, usualPreferences } from '../../shared/ipc/preferences.ts';
import { speak, spoken } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { createStore, useStore } from '../ui/store.ts';

const store = createStore<SpokenPreferences>({ ...usualPreferences, speech: spoken() });

/** Speaks as the reader prefers, now and after each change. */
export async function followPreferences(): Promise<void> {
  desktop.onMessage((message) => {
    if (message.kind === 'preferences-changed') void load();
  });
  await load();
}

/** What the reader has chosen for all of Daybook, and what the interface speaks by it. */
export function usePreferences(): SpokenPreferences {
  return useStore(store);
}

/** Chooses otherwise, for all windows; what is not named stays as it is. */
export function choosePreferences(chosen: Partial<Preferences>): void {
  const { language, theme } = store.get();
  void desktop.request('setPreferences', { preferences: { language, theme, ...chosen } });
}

async function load(): Promise<void> {
  const preferences = await desktop.request('preferences', {});
  speak(preferences.speech);
  // By it the system chooses the face of Chinese signs, and a screen reader its voice.
  document.documentElement.lang = preferences.speech.language;
  store.set(preferences);
}
