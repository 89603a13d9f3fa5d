import { useEffect, useState } from 'react';
import type { Library } from '../shared/ipc/desktop-contract.ts';
import { ArchiveScreen } from './archive/archive-screen.tsx';
import { emptyView, parseView } from './location.ts';
import { navigate, useView } from './use-view.ts';

/** Daybook's page: finds where the reader left, then shows the archive that the address names. */
export function App() {
  const library = useLibrary();
  const view = useView();
  if (!library) return <main aria-busy="true" />;
  return <ArchiveScreen key={view.archives.join()} library={library} view={view} />;
}

function useLibrary(): Library | undefined {
  const [library, setLibrary] = useState<Library>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const found = await window.daybook.request('library', {});
      // A reload keeps its address; a start has none yet.
      if (location.hash === '') navigate(parseView(found.place), 'replace');
      setLibrary(found);
    };
    void load();
    return window.daybook.onMessage((message) => {
      if (message.kind !== 'show-archive') return;
      navigate(emptyView([message.archive.id]));
      void load();
    });
  }, []);
  return library;
}
