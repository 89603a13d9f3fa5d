import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Library } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';
import { ArchiveScreen } from './archive/archive-screen.tsx';
import { showArchives } from './archive/show-archive.ts';
import { desktop } from './desktop-client.ts';
import { KeyList } from './dialogs/key-list.tsx';
import { DropTarget } from './importing/drop-target.tsx';
import { InputScreen } from './importing/input-screen.tsx';
import { LibraryScreen } from './library/library-screen.tsx';
import { Palette } from './palette/palette.tsx';
import { printPlace } from './place.ts';
import { usePreferences } from './settings/preferences.ts';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { tabStore } from './tabs/tab-store.ts';
import { TabStrip } from './tabs/tab-strip.tsx';
import { DialogFrame } from './ui/dialog-frame.tsx';
import { type AppOverlay, useAppCommands } from './use-app-commands.ts';
import { goTo, usePlace } from './use-view.ts';

/** Daybook's page: finds where the reader left, then shows what the address names. */
export function App() {
  const library = useLibrary();
  const place = usePlace();
  const [overlay, setOverlay] = useState<AppOverlay>();
  useAppCommands(setOverlay);
  const close = useCallback(() => setOverlay(undefined), []);
  const { speech } = usePreferences();
  // What is on the screen in one language is drawn anew in the other.
  const spoken = JSON.stringify(speech);
  if (!library) return <main aria-busy="true" />;
  return (
    <I18nProvider locale={speech.locale}>
      <DropTarget>
        <TabStrip />
        {place.kind === 'library' && <LibraryScreen key={spoken} library={library} />}
        {place.kind === 'input' && (
          <InputScreen key={`${place.input} ${spoken}`} library={library} input={place.input} />
        )}
        {place.kind === 'archive' && (
          <ArchiveScreen key={`${place.view.archives.join()} ${spoken}`} library={library} view={place.view} />
        )}
        <DialogFrame title={say('keys.title')} isOpen={overlay === 'keys'} onClose={close}>
          <KeyList />
        </DialogFrame>
        <DialogFrame title={say('settings.title')} isOpen={overlay === 'settings'} onClose={close}>
          <SettingsPanel />
        </DialogFrame>
        <Palette
          for={overlay === 'palette' || overlay === 'date' ? overlay : undefined}
          library={library}
          place={place}
          onClose={close}
        />
      </DropTarget>
    </I18nProvider>
  );
}

function useLibrary(): Library | undefined {
  const [library, setLibrary] = useState<Library>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const found = await desktop.request('library', {});
      setLibrary(found);
    };
    void load();
    return desktop.onMessage((message) => {
      if (message.kind === 'library-changed') void load();
      if (message.kind === 'show-archives') showArchives(message.archives);
      if (message.kind === 'open-tab') tabStore.open({ address: message.address, title: message.title }, 'later');
      if (message.kind === 'inspect') goTo(printPlace({ kind: 'input', input: message.input.id }));
    });
  }, []);
  return library;
}
